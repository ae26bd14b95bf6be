import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { Failure } from '#core/failure';
import type { EngineRequest, EngineStep } from './engine-messages.ts';
import { gqlStatus, noEngine, openFailure, toFailure, WRITE_CONFLICT } from './failures.ts';
import { tally } from './tally.ts';
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

function rollback(transaction: Transaction): void {
  if (transaction.isActive) transaction.rollback();
}
