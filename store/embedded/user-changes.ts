import { Failure } from '#core/failure';
import type { ChangeCounts } from '#core/wire/cypher';
import type { GraphSeal } from '../graph-seal.ts';
import { parseParameters } from '../parse-parameters.ts';
import { parseRows } from '../parse-rows.ts';
import type { Query } from '../query.ts';
import { cancelled } from '../reader/reader-child.ts';
import type { CompleteChange, InsideChange, StatementLimits, UserStatement } from '../user-statement.ts';
import type { EngineChild } from './engine-child.ts';
import { openedChangeSchema, rowsSchema, tallySchema, type EngineRequest } from './engine-messages.ts';
import { compareWithSeal } from './seal-file.ts';

/** How long what goes with a change (fingerprints, hash, journal) may take, in milliseconds. */
const COMPLETION_MS = 120_000;

/** What becomes of the transaction once the statement and all that goes with it have run. */
export type EndOfChange =
  | { readonly kind: 'roll-back' }
  /** `around` is given the seal of what is to be committed, and the commit. */
  | {
      readonly kind: 'commit';
      readonly around: (seal: GraphSeal, commit: () => Promise<void>) => Promise<void>;
    };

/**
 * Runs a user's writing statement, which has passed its gates, in one transaction of an engine's process with what
 * `complete` adds to it. The process is killed where the statement passes `statementMs`.
 */
export async function runChange(
  child: EngineChild,
  statement: UserStatement,
  statementMs: number,
  signal: AbortSignal,
  complete: CompleteChange | undefined,
  end: EndOfChange,
): Promise<ChangeCounts> {
  const { text, parameters } = statement;
  const opened = await child.ask({ kind: 'change', text, parameters }, statementMs);
  const { change, counts } = openedChangeSchema.parse(opened);
  const ask = (request: EngineRequest): Promise<unknown> => child.ask(request, COMPLETION_MS);
  let open = true;
  const finish = async (commit: boolean): Promise<void> => {
    open = false;
    await ask({ kind: 'end-change', change, commit });
  };
  try {
    if (signal.aborted) throw cancelled();
    const completion = await complete?.(insideOf(ask, change), counts);
    if (completion !== undefined) {
      const steps = completion.steps.map(({ query, parameters: given }) => ({
        text: query.text,
        parameters: parseParameters(query, given),
      }));
      await ask({ kind: 'inside-write', change, steps });
    }
    if (signal.aborted) throw cancelled();
    if (end.kind === 'roll-back') return counts;
    if (completion === undefined) throw new Failure('defect', 'A change is committed with its seal only.');
    // Before it is kept: a seal that does not fit would shut the case at the next start.
    compareWithSeal(completion.seal, tallySchema.parse(await ask({ kind: 'inside-tally', change })));
    await end.around(completion.seal, () => finish(true));
    return counts;
  } finally {
    if (open) await finish(false).catch(() => {}); // a process that has ended has taken it back
  }
}

/** The limit of a statement that has already run once on a copy within it: a little more, so that it is not by chance too slow now. */
export function repeatedLimit({ milliseconds }: StatementLimits): number {
  return milliseconds + 2_000;
}

function insideOf(ask: (request: EngineRequest) => Promise<unknown>, change: number): InsideChange {
  return {
    read: async (query, parameters) => {
      // Variance alone forbids it: a Query<P> takes fewer parameters than Query says, and its schema checks them.
      const values = parseParameters(query as unknown as Query, parameters);
      const answer = await ask({ kind: 'inside-read', change, text: query.text, parameters: values });
      return parseRows(query, rowsSchema.parse(answer));
    },
  };
}
