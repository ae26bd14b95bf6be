import { setTimeout as sleep } from 'node:timers/promises';
import type { BookmarkManager, Session } from 'neo4j-driver';
import { stillRunning } from '../gate-queries.ts';
import { builtProgram } from '../reader/built-program.ts';
import { ReaderPool } from '../reader/reader-pool.ts';
import type { ReaderTask } from '../reader/reader-messages.ts';
import { readerStatements } from '../reader/reader-statements.ts';
import type { UserStatements } from '../user-statement.ts';
import type { Neo4jReaderSettings } from './neo4j-reader.ts';
import { NEO4J_PROCEDURES } from './plan-gate.ts';
import { rememberedFacts } from './statement-gate.ts';
import { changeGraph } from './user-changes.ts';

/** How many users' statements run at once, each in a process of its own. */
const MOST_AT_ONCE = 6;
/** More than the largest answer that is asked for, several times over; less than would hurt the machine. */
const MEMORY_BYTES = 512 * 1024 ** 2;
const OPEN_MS = 20_000;
/** How long Neo4j may take to interrupt a statement before its connection is cut. */
const STOP_MS = 1_000;

/** How long a statement that Neo4j does not stop keeps its place at most. */
const LONGEST_HOLD_MS = 15_000;

/** Users' statements on Neo4j, and the end of their processes. */
export interface Neo4jStatements {
  readonly statements: UserStatements;
  readonly close: () => Promise<void>;
}

export function neo4jStatements(
  settings: Neo4jReaderSettings,
  bookmarks: BookmarkManager,
  open: (access: 'read' | 'write') => Session,
): Neo4jStatements {
  const changing = { open: () => open('write'), facts: rememberedFacts(() => open('read')) };
  let pool: ReaderPool | undefined;
  let closed = false;

  /**
   * Neo4j looks whether it is to stop between two rows, not inside of an expression: a reduce() over a thousand million
   * numbers runs to its end. Keeping its place for a while slows down whoever sends many of them, and shuts out nobody.
   */
  async function untilStopped({ mark }: ReaderTask): Promise<void> {
    const giveUp = Date.now() + LONGEST_HOLD_MS;
    while (!closed && Date.now() < giveUp && (await isRunning(open('read'), mark))) await sleep(1_000);
  }

  const opened = (): ReaderPool => {
    if (pool !== undefined) return pool;
    const path = builtProgram(import.meta.url, 'reader.main');
    pool = new ReaderPool(
      { path, memoryBytes: MEMORY_BYTES, openMs: OPEN_MS, stopMs: STOP_MS, untilStopped },
      MOST_AT_ONCE,
    );
    void pool.open(settings);
    return pool;
  };
  return {
    statements: {
      ...readerStatements({
        procedures: NEO4J_PROCEDURES,
        differences: [],
        run: (task, signal) => opened().run(task, signal),
        warm: () => opened().warm(),
        bookmarks: async () => [...(await bookmarks.getBookmarks())],
      }),
      preview: (statement, limits, signal, complete) =>
        changeGraph(changing, statement, limits, signal, complete, false),
      change: (statement, limits, signal, complete) =>
        changeGraph(changing, statement, limits, signal, complete, true),
    },
    close: async () => {
      closed = true;
      await pool?.close();
    },
  };
}

/** False, too, where the server does not tell: a place is not lost for that. */
async function isRunning(session: Session, mark: string): Promise<boolean> {
  try {
    const { records } = await session.run(stillRunning.text, { mark });
    return Number(records[0]?.get('count') ?? 0) > 0;
  } catch {
    return false;
  } finally {
    await session.close().catch(() => {});
  }
}
