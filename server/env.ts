import { z } from 'zod';
import { Failure } from '#core/failure';
import { USUAL_CYPHER, type CypherSettings } from './cypher/workbench.ts';

/** What the server is told by its environment, beside what chooses the store. */
export interface ServerSettings {
  readonly port: number;
  readonly host: string;
  /** Host names under which the page may be asked for, beside this machine's own. */
  readonly hosts: readonly string[];
  /** The folder of texts for the shipped case, where it is loaded at start. */
  readonly sources: string | undefined;
  readonly logLevel: string;
  /** Whether a start from a terminal opens the page in the browser. */
  readonly open: boolean;
  /** What users may do with Cypher of their own. */
  readonly cypher: CypherSettings;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT is a number such as 3000.')
    .optional(),
  HOST: z.string().min(1).optional(),
  WHOKNEW_HOSTS: z.string().optional(),
  WHOKNEW_UNAUTHENTICATED: z.enum(['0', '1'], 'WHOKNEW_UNAUTHENTICATED is 1 or 0.').optional(),
  WHOKNEW_SOURCES: z.string().optional(),
  WHOKNEW_OPEN: z.enum(['0', '1'], 'WHOKNEW_OPEN is 1 or 0.').optional(),
  WHOKNEW_CYPHER: z.enum(['on', 'off'], 'WHOKNEW_CYPHER is on or off.').optional(),
  WHOKNEW_CYPHER_SECONDS: z
    .string()
    .regex(/^(?:[1-9]\d?|[12]\d\d|300)$/, 'WHOKNEW_CYPHER_SECONDS is a whole number from 1 to 300.')
    .optional(),
  WHOKNEW_ALLOW_WRITES: z.enum(['0', '1'], 'WHOKNEW_ALLOW_WRITES is 1 or 0.').optional(),
  WHOKNEW_LOG: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'WHOKNEW_LOG is silent, error, warn, info or debug.')
    .optional(),
});

/**
 * Reads the server's settings. Binding an address that others can reach is refused unless WHOKNEW_UNAUTHENTICATED=1
 * says that something in front guards it: whoever reaches the page can read the case.
 */
export function serverSettings(env: Readonly<Record<string, string | undefined>>): ServerSettings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success)
    throw new Failure('bad-input', parsed.error.issues.map((issue) => issue.message).join(' '));
  const { PORT, HOST, WHOKNEW_HOSTS, WHOKNEW_UNAUTHENTICATED, WHOKNEW_SOURCES, WHOKNEW_OPEN, WHOKNEW_LOG } =
    parsed.data;
  const { WHOKNEW_CYPHER, WHOKNEW_CYPHER_SECONDS, WHOKNEW_ALLOW_WRITES } = parsed.data;
  const host = HOST ?? '127.0.0.1';
  if (!LOOPBACK.includes(host) && WHOKNEW_UNAUTHENTICATED !== '1') {
    throw new Failure(
      'bad-input',
      'HOST names an address that others can reach, and there is no sign-in yet. Leave HOST out, or set WHOKNEW_UNAUTHENTICATED=1 where something in front of this server guards it.',
    );
  }
  const port = Number(PORT ?? '3000');
  if (port > 65535) throw new Failure('bad-input', 'PORT is a number up to 65535.');
  return {
    port,
    host,
    hosts: (WHOKNEW_HOSTS ?? '')
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
    sources: WHOKNEW_SOURCES,
    logLevel: WHOKNEW_LOG ?? 'info',
    open: WHOKNEW_OPEN !== '0',
    cypher: {
      reading: WHOKNEW_CYPHER !== 'off',
      writing: WHOKNEW_ALLOW_WRITES === '1',
      milliseconds:
        WHOKNEW_CYPHER_SECONDS === undefined
          ? USUAL_CYPHER.milliseconds
          : Number(WHOKNEW_CYPHER_SECONDS) * 1000,
    },
  };
}
