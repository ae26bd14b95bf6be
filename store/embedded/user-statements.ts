import { Failure } from '#core/failure';
import type { ChangeCounts } from '#core/wire/cypher';
import { builtProgram } from '../reader/built-program.ts';
import { checkStatement } from '../reader/check-statement.ts';
import { cancelled } from '../reader/reader-child.ts';
import { ReaderPool } from '../reader/reader-pool.ts';
import type { ReaderOutcome } from '../reader/reader-child.ts';
import type { ReaderTask } from '../reader/reader-messages.ts';
import { readerStatements } from '../reader/reader-statements.ts';
import type { CompleteChange, StatementLimits, UserStatement, UserStatements } from '../user-statement.ts';
import { caseCopies } from './case-copies.ts';
import { EMBEDDED_DIFFERENCES } from './differences.ts';
import { EngineChild, EngineGone } from './engine-child.ts';
import { EMBEDDED_PROCEDURES } from './plan-gate.ts';
import { runChange, type EndOfChange } from './user-changes.ts';

/** How many statements run at once, each in a process of its own with the whole copy in it. */
const MOST_AT_ONCE = 2;
const MEMORY_BYTES = 512 * 1024 ** 2;
const OPEN_MS = 120_000;
const FRONT_END_MS = 30_000;

/** What users' statements need of the store that holds the case. */
export interface CaseHost {
  readonly dataDir: string;
  /** Writes a copy of the case, as it was committed, to a new file. */
  readonly save: (file: string) => Promise<void>;
  /** Counts what was written. */
  readonly version: () => number;
  /** The memory that an engine's process with the case in it may use, in bytes. */
  readonly memoryBytes: number;
  /** Runs a statement that was tried on a copy on the case itself, and keeps it. */
  readonly change: (
    statement: UserStatement,
    limits: StatementLimits,
    signal: AbortSignal,
    complete: CompleteChange,
  ) => Promise<ChangeCounts>;
}

/** Users' statements on the embedded engine, and the end of their processes and copies. */
export interface EmbeddedStatements {
  readonly statements: UserStatements;
  /** Removes what an earlier process left behind; before the first statement. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** The ids of the processes that live, and of the engines among them that run a statement, for tests. */
  readonly pids: () => ReaderPool['pids'];
}

export function embeddedStatements(host: CaseHost): EmbeddedStatements {
  const copies = caseCopies(host.dataDir, host.save, host.version);
  let pools: { readonly frontEnds: ReaderPool; readonly engines: ReaderPool } | undefined;
  let read: string | undefined;

  /** Made at the first statement; what the front end needs to start is the same for ever. */
  function opened() {
    if (pools !== undefined) return pools;
    const pool = (name: string, openMs: number): ReaderPool =>
      new ReaderPool(
        // Nothing there can be told to stop: only the end of the process does.
        { path: builtProgram(import.meta.url, name), memoryBytes: MEMORY_BYTES, openMs, stopMs: 0 },
        MOST_AT_ONCE,
      );
    pools = { frontEnds: pool('front-end.main', FRONT_END_MS), engines: pool('reader.main', OPEN_MS) };
    return pools;
  }

  /** Sees to it that the next process reads what was written last. */
  async function refresh(): Promise<void> {
    const file = await copies.current();
    if (file === read) return;
    const older = read;
    read = file;
    const ended = opened().engines.open({ file });
    if (older !== undefined) void ended.then(() => copies.remove(older));
  }

  async function run(task: ReaderTask, signal: AbortSignal): Promise<ReaderOutcome> {
    const { frontEnds, engines } = opened();
    if (task.mode === 'probe') return await engines.run(task, signal, refresh);
    const names = Object.fromEntries(Object.keys(task.parameters).map((name) => [name, null]));
    const checked = await frontEnds.run({ ...task, mode: 'check', parameters: names }, signal);
    const mended = checked.result.kind === 'checked' ? checked.result.mended : undefined;
    const milliseconds = Math.max(1, task.limits.milliseconds - checked.milliseconds);
    return await engines.run({ ...task, mended, limits: { ...task.limits, milliseconds } }, signal, refresh);
  }

  async function warm(): Promise<void> {
    const { frontEnds, engines } = opened();
    await Promise.all([frontEnds.warm(), refresh().then(() => engines.warm())]);
  }

  /** Refuses what may not be run as a writing statement, and gives back what may. */
  async function gate(
    { text, parameters }: UserStatement,
    limits: StatementLimits,
    signal: AbortSignal,
  ): Promise<UserStatement> {
    checkStatement({ text, parameters });
    const { result } = await run(
      { mode: 'gate-change', mark: '', text, parameters, limits, bookmarks: [] },
      signal,
    );
    if (result.kind !== 'allowed') throw new Failure('defect', 'A statement came through no gate.');
    return { text: result.text, parameters };
  }

  /** Tries a statement on a copy of its own, in a process of its own, and throws both away. */
  async function tryOnCopy(
    statement: UserStatement,
    limits: StatementLimits,
    signal: AbortSignal,
    complete: CompleteChange | undefined,
  ): Promise<ChangeCounts> {
    const file = await copies.own();
    const child = new EngineChild(host.memoryBytes);
    const abort = (): void => child.kill();
    signal.addEventListener('abort', abort, { once: true });
    try {
      if (signal.aborted) throw cancelled();
      await child.ask({ kind: 'open', file, salvage: false }, OPEN_MS);
      const end: EndOfChange = { kind: 'roll-back' };
      return await runChange(child, statement, limits.milliseconds, signal, complete, end);
    } catch (thrown) {
      if (signal.aborted) throw cancelled();
      if (!(thrown instanceof EngineGone)) throw thrown;
      throw new Failure('timed-out', 'The statement was more than the engine can take, and was stopped.', {
        cause: thrown,
      });
    } finally {
      signal.removeEventListener('abort', abort);
      child.kill();
      await child.ended;
      await copies.remove(file);
    }
  }

  return {
    statements: {
      ...readerStatements({ procedures: EMBEDDED_PROCEDURES, differences: EMBEDDED_DIFFERENCES, run, warm }),
      preview: async (statement, limits, signal, complete) => {
        return await tryOnCopy(await gate(statement, limits, signal), limits, signal, complete);
      },
      change: async (statement, limits, signal, complete) => {
        const allowed = await gate(statement, limits, signal);
        // Alone, and on a copy: what runs away must not do so in the process that serves everybody.
        await tryOnCopy(allowed, limits, signal, undefined);
        return await host.change(allowed, limits, signal, complete);
      },
    },
    clear: () => copies.clear(),
    close: async () => {
      await Promise.all([pools?.frontEnds.close(), pools?.engines.close()]);
      await copies.end();
    },
    pids: () => {
      const engines = pools?.engines.pids;
      return {
        all: [...(pools?.frontEnds.pids.all ?? []), ...(engines?.all ?? [])],
        running: engines?.running ?? [],
      };
    },
  };
}
