import type { Plan, Session, Transaction } from 'neo4j-driver';
import { Failure } from '#core/failure';
import { pluginFunctions } from '../gate-queries.ts';
import { checkPlan, type GateFacts } from './plan-gate.ts';
import { toUserFailure } from './user-failures.ts';

/** How long what was asked of the server is taken for granted, in milliseconds: a plugin may come while we run. */
const FACTS_MS = 60_000;

/** What the gates must know of the server, asked once a minute. `open` gives a reading session. */
export function rememberedFacts(open: () => Session): () => Promise<GateFacts> {
  let known: { readonly facts: GateFacts; readonly until: number } | undefined;
  return async () => {
    if (known !== undefined && Date.now() < known.until) return known.facts;
    const session = open();
    try {
      const { records, summary } = await session.run(pluginFunctions.text);
      const facts = {
        database: summary.database.name ?? '',
        pluginFunctions: records.map((record) => String(record.get('name'))),
      };
      known = { facts, until: Date.now() + FACTS_MS };
      return facts;
    } finally {
      await session.close();
    }
  };
}

/**
 * Has the server explain a user's statement, in the transaction that it would run in, and refuses it where it does more
 * than `access` says. The text itself is never judged: Neo4j decodes `\u0060` before it reads it.
 */
export async function passGate(
  transaction: Transaction,
  text: string,
  parameters: Record<string, unknown>,
  access: 'read' | 'write',
  facts: GateFacts,
): Promise<Plan> {
  const { plan, kind } = await explain(transaction, text, parameters);
  checkKind(access, kind);
  checkPlan(plan, facts);
  return plan;
}

/** For EXPLAIN and PROFILE that the user typed. */
export function useThePlanView(cause?: unknown): Failure {
  return new Failure(
    'forbidden',
    'EXPLAIN and PROFILE are not run as statements. Leave the word out and use the plan view.',
    { cause },
  );
}

/** A line of its own, so that no text can make another word of it; lines in errors are counted from the next one. */
const EXPLAIN = 'EXPLAIN\n';

async function explain(
  transaction: Transaction,
  text: string,
  parameters: Record<string, unknown>,
): Promise<{ readonly plan: Plan; readonly kind: string }> {
  try {
    const summary = await transaction.run(EXPLAIN + text, parameters).summary();
    if (summary.plan === false) throw new Failure('forbidden', 'Neo4j gives no plan of this statement.');
    return { plan: summary.plan, kind: summary.queryType };
  } catch (thrown) {
    const failure = toUserFailure(thrown, 1);
    if (/conflicting values for execution mode/.test(failure.message)) throw useThePlanView(thrown);
    throw failure;
  }
}

function checkKind(access: 'read' | 'write', kind: string): void {
  if (kind === 's') {
    throw forbidden(
      'This statement changes the schema or administers the database, which is not allowed here.',
    );
  }
  if (access === 'read' && kind !== 'r') {
    throw forbidden('This statement writes. Only reading is allowed here.');
  }
  if (access === 'write' && kind !== 'rw' && kind !== 'w') {
    throw forbidden('This statement only reads. Run it as a reading one.');
  }
}

function forbidden(message: string): Failure {
  return new Failure('forbidden', message);
}
