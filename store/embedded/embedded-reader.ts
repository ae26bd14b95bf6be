import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { Failure } from '#core/failure';
import type { PlanStep } from '#core/wire/cypher';
import { tryWrite } from '../gate-queries.ts';
import type { ReaderResult, ReaderTask, TaggedRow } from '../reader/reader-messages.ts';
import { rowBudget } from '../reader/row-budget.ts';
import type { Reader } from '../reader/serve-reader.ts';
import { noEngine, openFailure } from './failures.ts';
import { readPlan } from './plan-gate.ts';
import { createTagger, toEngineParameters } from './tagged-values.ts';
import { toUserFailure } from './user-failures.ts';

/** Which copy of the case is read. */
export interface EmbeddedReaderSettings {
  readonly file: string;
}

/** Reads what users write on a copy of the case, inside a process of its own that any statement may end. */
export function createEmbeddedReader(): Reader {
  let database: GrafeoDB | undefined;

  return {
    open: async (given) => {
      const { file } = given as EmbeddedReaderSettings; // built by our own parent
      const { GrafeoDB: engine } = await loadEngine();
      try {
        database = engine.openReadOnly(file);
      } catch (thrown) {
        throw openFailure(thrown);
      }
    },
    run: async (task, send) => {
      if (database === undefined) throw new Failure('defect', 'A reader was asked before it was opened.');
      if (task.mode === 'probe') return await probe(database);
      const parameters = toEngineParameters(task.parameters);
      const access = task.mode === 'gate-change' ? 'write' : 'read';
      const { text, plan } = await passGate(database, task, parameters, access);
      switch (task.mode) {
        case 'plan':
          return { kind: 'plan', plan };
        case 'gate-change':
          return { kind: 'allowed', text };
        default:
          return await read(database, text, parameters, task, send);
      }
    },
  };
}

async function loadEngine() {
  try {
    const { default: grafeo } = await import('@grafeo-db/js');
    return grafeo;
  } catch (thrown) {
    throw noEngine(thrown);
  }
}

async function probe(database: GrafeoDB): Promise<ReaderResult> {
  const transaction = database.beginTransaction();
  try {
    await transaction.executeCypher(tryWrite.text, {});
    return { kind: 'probed', refused: false };
  } catch {
    return { kind: 'probed', refused: true };
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

/**
 * Has the engine explain the statement and refuses it where its plan does more than `access` says. What comes back is
 * what may be run: the mended text where the engine takes that, else the user's own; errors are told of the latter.
 */
async function passGate(
  database: GrafeoDB,
  { text, mended }: ReaderTask,
  parameters: Record<string, unknown>,
  access: 'read' | 'write',
): Promise<{ readonly text: string; readonly plan: PlanStep }> {
  if (mended !== undefined) {
    const plan = await explain(database, mended, parameters, access).catch(() => undefined);
    if (plan !== undefined) return { text: mended, plan };
  }
  return { text, plan: await explain(database, text, parameters, access) };
}

/** A line of its own: lines in errors are counted from the next one. */
const EXPLAIN = 'EXPLAIN\n';

async function explain(
  database: GrafeoDB,
  text: string,
  parameters: Record<string, unknown>,
  access: 'read' | 'write',
): Promise<PlanStep> {
  const transaction = database.beginTransaction();
  try {
    const result = await transaction.executeCypher(EXPLAIN + text, parameters);
    const plan: unknown = result.get(0)['plan'];
    if (typeof plan !== 'string')
      throw new Failure('forbidden', 'The engine gives no plan of this statement.');
    return readPlan(plan, access);
  } catch (thrown) {
    throw toUserFailure(thrown, 1);
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

async function read(
  database: GrafeoDB,
  text: string,
  parameters: Record<string, unknown>,
  { limits }: ReaderTask,
  send: (rows: readonly TaggedRow[]) => void,
): Promise<ReaderResult> {
  const transaction = database.beginTransaction();
  try {
    const result = await transaction.executeCypher(text, parameters);
    if (Object.values(result.counters).some((changed) => changed !== 0)) {
      throw new Failure('forbidden', 'This statement writes. Only reading is allowed here.');
    }
    return sendRows(database, result, limits, send);
  } catch (thrown) {
    throw toUserFailure(thrown);
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

function sendRows(
  database: GrafeoDB,
  result: QueryResult,
  limits: ReaderTask['limits'],
  send: (rows: readonly TaggedRow[]) => void,
): ReaderResult {
  const columns = result.columns;
  const tag = createTagger(database);
  const budget = rowBudget(limits, send);
  let truncated = false;
  for (let index = 0; index < result.length && !truncated; index += 1) {
    const row = result.get(index);
    truncated = !budget.take(columns.map((column) => tag(row[column])));
  }
  budget.end();
  return { kind: 'rows', columns, truncated };
}
