import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { Failure } from '#core/failure';
import type { TaggedMap } from '#core/tagged-value';
import type { ChangeCounts } from '#core/wire/cypher';
import type { EngineRequest, EngineStep } from './engine-messages.ts';
import { gqlStatus, noEngine, openFailure, toFailure, WRITE_CONFLICT } from './failures.ts';
import { tally } from './tally.ts';
import { toEngineParameters } from './tagged-values.ts';
import { toUserFailure } from './user-failures.ts';
import { toCore } from './values.ts';
import type { PlainParameters } from '../parse-parameters.ts';

/** How often a write is tried that lost against another transaction. */
const WRITE_TRIES = 5;

/** The engine itself, inside its own process: answers one request at a time or several, and fails with a Failure. */
export function createEngine(): { readonly answer: (request: EngineRequest) => Promise<unknown> } {
  let database: GrafeoDB | undefined;
  const opened = (): GrafeoDB => {
    if (database === undefined) throw new Failure('defect', 'The engine was asked before it was opened.');
    return database;
  };

  /** The transactions of users' changes that are still open. */
  const changes = new Map<number, Transaction>();
  let nextChange = 1;
  const openChange = (change: number): Transaction => {
    const transaction = changes.get(change);
    if (transaction === undefined) throw new Failure('defect', 'A change was asked for that is not open.');
    return transaction;
  };

  async function answer(request: EngineRequest): Promise<unknown> {
    switch (request.kind) {
      case 'open': {
        const grafeo = await load();
        try {
          database = grafeo.GrafeoDB.create(request.file, { walSalvage: request.salvage });
        } catch (thrown) {
          throw openFailure(thrown);
        }
        return { version: grafeo.version() };
      }
      case 'ping':
        await read(opened(), 'RETURN 1 AS one', {});
        return undefined;
      case 'read':
        return await read(opened(), request.text, request.parameters);
      case 'write':
        return await write(opened(), request.steps);
      case 'checkpoint':
        opened().walCheckpoint();
        return undefined;
      case 'tally': {
        const current = opened();
        return await tally(async (text) => (await current.executeCypher(text, {})).toArray());
      }
      case 'save':
        opened().save(request.file);
        return undefined;
      case 'change': {
        const transaction = opened().beginTransaction();
        try {
          const counts = await change(transaction, request.text, request.parameters);
          const number = nextChange;
          nextChange += 1;
          changes.set(number, transaction);
          return { change: number, counts };
        } catch (thrown) {
          rollback(transaction);
          throw toUserFailure(thrown);
        }
      }
      case 'inside-read': {
        const transaction = openChange(request.change);
        return await rowsOf(transaction, request.text, request.parameters);
      }
      case 'inside-write':
        for (const step of request.steps)
          await rowsOf(openChange(request.change), step.text, step.parameters);
        return undefined;
      case 'inside-tally': {
        const transaction = openChange(request.change);
        return await tally(async (text) => (await transaction.executeCypher(text, {})).toArray());
      }
      case 'end-change': {
        const transaction = openChange(request.change);
        changes.delete(request.change);
        endChange(transaction, request.commit);
        return undefined;
      }
      case 'close':
        database?.close();
        database = undefined;
        return undefined;
      default:
        return request satisfies never;
    }
  }
  return { answer };
}

async function load() {
  try {
    const { default: grafeo } = await import('@grafeo-db/js');
    return grafeo;
  } catch (thrown) {
    throw noEngine(thrown);
  }
}

/** Runs a reading statement in a transaction that is always rolled back, and fails where it wrote something. */
async function read(database: GrafeoDB, text: string, parameters: PlainParameters): Promise<unknown> {
  const transaction = database.beginTransaction();
  try {
    const result = await transaction.executeCypher(text, parameters);
    if (Object.values(result.counters).some((changed) => changed !== 0)) {
      throw new Failure('defect', 'A statement that is registered as a read wants to write.');
    }
    return result.toArray().map(toCore);
  } catch (thrown) {
    throw toFailure(thrown);
  } finally {
    rollback(transaction);
  }
}

/** Runs the steps in one transaction; again from the start where another one got in the way. */
async function write(database: GrafeoDB, steps: readonly EngineStep[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const transaction = database.beginTransaction();
    try {
      for (const step of steps) await transaction.executeCypher(step.text, step.parameters);
      transaction.commit();
      return;
    } catch (thrown) {
      rollback(transaction);
      if (gqlStatus(thrown) !== WRITE_CONFLICT || attempt === WRITE_TRIES) throw toFailure(thrown);
    }
  }
}

/** Runs a user's writing statement, which has passed its gates, and leaves its transaction open. */
async function change(transaction: Transaction, text: string, parameters: TaggedMap): Promise<ChangeCounts> {
  const { counters } = await transaction.executeCypher(text, toEngineParameters(parameters));
  return {
    nodesCreated: counters.nodesCreated,
    nodesDeleted: counters.nodesDeleted,
    relationshipsCreated: counters.edgesCreated,
    relationshipsDeleted: counters.edgesDeleted,
    propertiesSet: counters.propertiesSet,
    labelsAdded: counters.labelsAdded,
    labelsRemoved: counters.labelsRemoved,
  };
}

async function rowsOf(
  transaction: Transaction,
  text: string,
  parameters: PlainParameters,
): Promise<readonly unknown[]> {
  try {
    return (await transaction.executeCypher(text, parameters)).toArray().map(toCore);
  } catch (thrown) {
    throw toFailure(thrown);
  }
}

function endChange(transaction: Transaction, commit: boolean): void {
  if (!commit) return rollback(transaction);
  try {
    transaction.commit();
  } catch (thrown) {
    rollback(transaction);
    throw toFailure(thrown);
  }
}

function rollback(transaction: Transaction): void {
  if (transaction.isActive) transaction.rollback();
}
