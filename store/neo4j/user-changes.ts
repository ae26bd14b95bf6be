import type { Session, Transaction } from 'neo4j-driver';
import { Failure } from '#core/failure';
import type { ChangeCounts } from '#core/wire/cypher';
import { parseParameters } from '../parse-parameters.ts';
import { parseRows } from '../parse-rows.ts';
import type { Query } from '../query.ts';
import { checkStatement } from '../reader/check-statement.ts';
import { cancelled } from '../reader/reader-child.ts';
import type { CompleteChange, InsideChange, StatementLimits, UserStatement } from '../user-statement.ts';
import { SERVER_GRACE_MS } from './neo4j-reader.ts';
import type { GateFacts } from './plan-gate.ts';
import { passGate, useThePlanView } from './statement-gate.ts';
import { toDriverParameters as taggedToDriver } from './tagged-values.ts';
import { toUserFailure } from './user-failures.ts';
import { toCoreTemporalsTagged, toDriverParameters } from './values.ts';

/** How long what goes with a change (fingerprints, hash, journal) may take, in milliseconds. */
const COMPLETION_MS = 120_000;

/** What a change needs of its store. */
export interface ChangeSettings {
  readonly open: () => Session;
  readonly facts: () => Promise<GateFacts>;
}

/**
 * Runs a user's writing statement in one transaction with what `complete` adds to it, and commits where `commit` says
 * so. It answers no rows, so it needs no process of its own: the driver drops them as they come.
 */
export async function changeGraph(
  settings: ChangeSettings,
  statement: UserStatement,
  limits: StatementLimits,
  signal: AbortSignal,
  complete: CompleteChange | undefined,
  commit: boolean,
): Promise<ChangeCounts> {
  checkStatement(statement);
  const parameters = taggedToDriver(statement.parameters);
  if (signal.aborted) throw cancelled();
  const session = settings.open();
  let stopped: Failure | undefined;
  const stop = (failure: Failure): void => {
    stopped ??= failure;
    // Resets the connection, which interrupts the statement in the server and rolls it back.
    void session.close().catch(() => {});
  };
  const abort = (): void => stop(cancelled());
  const late = (): void =>
    stop(
      new Failure(
        'timed-out',
        `The statement was stopped at its limit of ${limits.milliseconds / 1000} seconds. Nothing was written.`,
      ),
    );
  signal.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(late, limits.milliseconds);
  try {
    const facts = await settings.facts();
    const transaction = session.beginTransaction({
      timeout: limits.milliseconds + SERVER_GRACE_MS + COMPLETION_MS,
    });
    try {
      await passGate(transaction, statement.text, parameters, 'write', facts);
      const summary = await transaction.run(statement.text, parameters).summary();
      if (summary.plan !== false) throw useThePlanView();
      clearTimeout(timer);
      const counts = countsOf(summary.counters.updates());
      if (complete !== undefined) {
        const { steps } = await complete(insideOf(transaction), counts);
        for (const { query, parameters: given } of steps) {
          await transaction.run(query.text, toDriverParameters(parseParameters(query, given)));
        }
      }
      // From here on a change is not stopped any more: it would not be known whether it was kept.
      signal.removeEventListener('abort', abort);
      if (stopped !== undefined) throw stopped;
      if (commit) await transaction.commit();
      return counts;
    } finally {
      if (transaction.isOpen()) await transaction.rollback().catch(() => {});
    }
  } catch (thrown) {
    throw stopped ?? toUserFailure(thrown);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    await session.close().catch(() => {});
  }
}

function insideOf(transaction: Transaction): InsideChange {
  return {
    read: async (query, parameters) => {
      // Variance alone forbids it: a Query<P> takes fewer parameters than Query says, and its schema checks them.
      const values = toDriverParameters(parseParameters(query as unknown as Query, parameters));
      const { records } = await transaction.run(query.text, values);
      return parseRows(
        query,
        records.map((record) => toCoreTemporalsTagged(record.toObject())),
      );
    },
  };
}

function countsOf(updates: Readonly<Record<keyof ChangeCounts, number>>): ChangeCounts {
  const {
    nodesCreated,
    nodesDeleted,
    relationshipsCreated,
    relationshipsDeleted,
    propertiesSet,
    labelsAdded,
    labelsRemoved,
  } = updates;
  return {
    nodesCreated,
    nodesDeleted,
    relationshipsCreated,
    relationshipsDeleted,
    propertiesSet,
    labelsAdded,
    labelsRemoved,
  };
}
