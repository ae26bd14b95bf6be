import { randomUUID } from 'node:crypto';
import { Failure } from '#core/failure';
import type { StatementLimits, UserStatement, UserStatements } from '../user-statement.ts';
import { checkStatement } from './check-statement.ts';
import type { ReaderOutcome } from './reader-child.ts';
import type { ReaderResult, ReaderTask, TaskMode } from './reader-messages.ts';

/** What users' statements come to on one engine: the tasks of its readers, and what is said of it. */
export interface ReaderEngine {
  readonly procedures: readonly string[];
  readonly differences: readonly string[];
  readonly run: (task: ReaderTask, signal: AbortSignal) => Promise<ReaderOutcome>;
  /** Starts the processes that the next statement needs. */
  readonly warm: () => Promise<void>;
  /** Neo4j's bookmarks of what a statement must see. */
  readonly bookmarks?: () => Promise<readonly string[]>;
}

const PROBE_LIMITS: StatementLimits = { milliseconds: 10_000, rows: 1, bytes: 1_000 };

/** The reading half of the port to users' own statements, over an engine's readers. */
export function readerStatements(engine: ReaderEngine): Omit<UserStatements, 'preview' | 'change'> {
  let refuses: Promise<boolean> | undefined;

  async function run(
    mode: TaskMode,
    { text, parameters }: UserStatement,
    limits: StatementLimits,
    signal: AbortSignal,
  ): Promise<ReaderOutcome> {
    checkStatement({ text, parameters });
    const bookmarks = (await engine.bookmarks?.()) ?? [];
    return await engine.run({ mode, mark: randomUUID(), text, parameters, limits, bookmarks }, signal);
  }

  async function probe(): Promise<boolean> {
    const nothing = { text: '', parameters: {} };
    const { result } = await run('probe', nothing, PROBE_LIMITS, new AbortController().signal);
    return expected(result, 'probed').refused;
  }

  return {
    procedures: engine.procedures,
    differences: engine.differences,
    read: async (statement, limits, signal) => {
      const { result, rows } = await run('read', statement, limits, signal);
      const { columns, truncated } = expected(result, 'rows');
      return { columns, rows, truncated };
    },
    plan: async (statement, limits, signal) =>
      expected((await run('plan', statement, limits, signal)).result, 'plan').plan,
    refusesWrites: async () => {
      // Kept only once it is known: a database that is away says nothing.
      refuses ??= probe().catch((thrown: unknown) => {
        refuses = undefined;
        throw thrown;
      });
      return await refuses;
    },
    warm: () => engine.warm(),
  };
}

function expected<Kind extends ReaderResult['kind']>(
  result: ReaderResult,
  kind: Kind,
): Extract<ReaderResult, { readonly kind: Kind }> {
  if (result.kind !== kind) throw new Failure('defect', `A reader answered ${result.kind} for ${kind}.`);
  return result as Extract<ReaderResult, { readonly kind: Kind }>; // its kind was just compared
}
