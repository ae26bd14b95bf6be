import { create } from 'zustand';
import { z } from 'zod';
import { PARAMETER_KINDS } from '#core/wire/saved-query';

const ranSchema = z
  .object({
    /** When, as an ISO date and time. */
    at: z.string(),
    query: z.string(),
    parameters: z
      .record(z.string(), z.object({ kind: z.enum(PARAMETER_KINDS), value: z.string() }).readonly())
      .readonly(),
    outcome: z.enum(['done', 'failed', 'stopped']),
    rows: z.number().nullable(),
    milliseconds: z.number().nullable(),
  })
  .readonly();
/** A statement that was run here. */
export type Ran = z.infer<typeof ranSchema>;

const KEY = 'whoknew.cypher-history';
const MOST = 100;

/** What was run on this machine, the latest first: it never leaves the browser. */
export const usePast = create<{ readonly ran: readonly Ran[] }>(() => ({ ran: remembered() }));

export function remember(ran: Ran): void {
  write([ran, ...usePast.getState().ran].slice(0, MOST));
}

export function forget(): void {
  write([]);
}

function write(ran: readonly Ran[]): void {
  usePast.setState({ ran });
  try {
    window.localStorage.setItem(KEY, JSON.stringify(ran));
  } catch {
    // Storage may be forbidden or full: the history then lasts as long as the page.
  }
}

function remembered(): readonly Ran[] {
  try {
    return z
      .array(ranSchema)
      .max(MOST)
      .parse(JSON.parse(window.localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}
