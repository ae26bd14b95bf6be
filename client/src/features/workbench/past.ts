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
export const usePast = create<{ readonly ran: readonly Ran[] }>(() => ({ ran: remembered() ?? [] }));

/** Whether storage has what this page has. */
let stored = true;

/** At the front of what is kept: another window may have put something there since. */
export function remember(ran: Ran): void {
  rereadPast();
  write([ran, ...usePast.getState().ran].slice(0, MOST));
}

export function forget(): void {
  write([]);
}

/** Takes over what another window ran or forgot. */
export function rereadPast(): void {
  const ran = stored ? remembered() : undefined;
  if (ran !== undefined) usePast.setState({ ran });
}

function write(ran: readonly Ran[]): void {
  usePast.setState({ ran });
  try {
    window.localStorage.setItem(KEY, JSON.stringify(ran));
    stored = true;
  } catch {
    // Storage may be forbidden or full: the history then lasts as long as the page.
    stored = false;
  }
}

/** Undefined where nothing can be read. */
function remembered(): readonly Ran[] | undefined {
  try {
    return z
      .array(ranSchema)
      .max(MOST)
      .parse(JSON.parse(window.localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return undefined;
  }
}
