import { pino, stdTimeFunctions, type Logger } from 'pino';

/** The server's log: what happened and how long it took, never a name, question or word of a document. */
export type Log = Logger;

export function logAt(level: string): Log {
  return pino({ level, base: null, timestamp: stdTimeFunctions.isoTime });
}
