import {
  auth,
  driver as connect,
  session as sessionModes,
  type Driver,
  type Session,
  type Transaction,
} from 'neo4j-driver';
import { Failure } from '#core/failure';
import { idsOfElements, tryWrite } from '../gate-queries.ts';
import { rowBudget } from '../reader/row-budget.ts';
import type { Reader } from '../reader/serve-reader.ts';
import type { ReaderResult, ReaderTask, TaggedRow } from '../reader/reader-messages.ts';
import { neo4jIsClosed } from './failures.ts';
import { planStep, type GateFacts } from './plan-gate.ts';
import { passGate, rememberedFacts, useThePlanView } from './statement-gate.ts';
import { createTagger, toDriverParameters } from './tagged-values.ts';
import { toUserFailure } from './user-failures.ts';

/** What the reader's process must know to connect. */
export interface Neo4jReaderSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
}

/** Rows that are asked of the server at a time: enough to be quick, and few enough where each is large. */
const FETCH_SIZE = 200;
/** The server's own limit lies a little behind ours, which stops the statement at once. */
export const SERVER_GRACE_MS = 1_000;

/** Reads what users write on Neo4j, inside a process of its own: an answer too large for its memory ends it alone. */
export function createNeo4jReader(): Reader {
  let driver: Driver | undefined;
  let database: string | undefined;

  const open = (bookmarks: readonly string[] = []): Session => {
    if (driver === undefined) throw neo4jIsClosed();
    return driver.session({
      defaultAccessMode: sessionModes.READ,
      fetchSize: FETCH_SIZE,
      bookmarks: [...bookmarks],
      ...(database === undefined ? {} : { database }),
    });
  };
  const facts = rememberedFacts(open);

  return {
    open: async (given) => {
      const settings = given as Neo4jReaderSettings; // built by our own parent
      database = settings.database;
      driver = connect(settings.uri, auth.basic(settings.user, settings.password), {
        connectionAcquisitionTimeout: 5_000,
        connectionTimeout: 5_000,
        connectionLivenessCheckTimeout: 5_000,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
        telemetryDisabled: true,
        userAgent: 'whoknew',
      });
    },
    run: async (task, send, signal) => {
      try {
        if (task.mode === 'probe') return await probe(open());
        const known = await facts();
        database ??= known.database; // fixed from the first answer on
        return await runTask(task, known, open(task.bookmarks), send, signal);
      } catch (thrown) {
        throw toUserFailure(thrown);
      }
    },
  };
}

/** Tries to write in a reading session; nothing stays of it either way. */
async function probe(session: Session): Promise<ReaderResult> {
  const transaction = session.beginTransaction();
  try {
    await transaction.run(tryWrite.text).summary();
    return { kind: 'probed', refused: false };
  } catch (thrown) {
    if (toUserFailure(thrown).code !== 'forbidden') throw thrown;
    return { kind: 'probed', refused: true };
  } finally {
    await letGo(transaction, session);
  }
}

async function runTask(
  task: ReaderTask,
  facts: GateFacts,
  session: Session,
  send: (rows: readonly TaggedRow[]) => void,
  signal: AbortSignal,
): Promise<ReaderResult> {
  const parameters = toDriverParameters(task.parameters);
  // Closing a session while a statement runs resets its connection, and that interrupts the statement in the server.
  const stop = (): void => void session.close().catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  const transaction = session.beginTransaction({
    timeout: task.limits.milliseconds + SERVER_GRACE_MS,
    metadata: { whoknew: task.mark },
  });
  try {
    const plan = await passGate(transaction, task.text, parameters, 'read', facts);
    if (signal.aborted) throw new Failure('cancelled', 'The statement was stopped.');
    if (task.mode === 'plan') return { kind: 'plan', plan: planStep(plan) };
    return await read(transaction, task, parameters, send);
  } finally {
    signal.removeEventListener('abort', stop);
    await letGo(transaction, session);
  }
}

async function read(
  transaction: Transaction,
  { text, limits }: ReaderTask,
  parameters: Record<string, unknown>,
  send: (rows: readonly TaggedRow[]) => void,
): Promise<ReaderResult> {
  const result = transaction.run(text, parameters);
  const columns = await result.keys();
  const tagger = createTagger();
  // Rows wait here until the ends of their relationships have their names.
  const held: (readonly TaggedRow[])[] = [];
  const budget = rowBudget(limits, (rows) => held.push(rows));
  let truncated = false;
  for await (const record of result) {
    if (budget.take(Array.from(record.values(), (value: unknown) => tagger.tag(value)))) continue;
    truncated = true;
    break;
  }
  budget.end();
  if (!truncated) {
    const summary = await result.summary();
    // EXPLAIN that the user typed: no rows, only a plan.
    if (summary.plan !== false) throw useThePlanView();
  }
  const unknown = tagger.unknownEnds();
  tagger.nameEnds(unknown.length === 0 ? new Map() : await namesOf(transaction, unknown));
  for (const rows of held) send(rows);
  return { kind: 'rows', columns, truncated };
}

/** Our ids of nodes, by the engine's. */
async function namesOf(
  transaction: Transaction,
  elements: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { records } = await transaction.run(idsOfElements.text, { elements });
  return new Map(records.map((record) => [String(record.get('element')), String(record.get('id'))]));
}

/** Rolls back, and gives the connection back. */
async function letGo(transaction: Transaction, session: Session): Promise<void> {
  if (transaction.isOpen()) await transaction.rollback().catch(() => {});
  await session.close().catch(() => {});
}
