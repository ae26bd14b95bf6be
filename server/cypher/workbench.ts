import { asFailure, Failure } from '#core/failure';
import { ROWS, type CypherRequest } from '#core/wire/cypher';
import type { GraphStore } from '#store/graph-store';
import type { StatementLimits, UserStatement } from '#store/user-statement';
import { inTurn, type InTurn } from '../in-turn.ts';
import { confirmations, type Confirmations } from './confirmations.ts';
import { lanes, type Lanes } from './lanes.ts';

/** What the operator allows to be done with Cypher of users' own. */
export interface CypherSettings {
  readonly reading: boolean;
  readonly writing: boolean;
  /** How long a statement may run. */
  readonly milliseconds: number;
}

export const USUAL_CYPHER: CypherSettings = { reading: true, writing: false, milliseconds: 10_000 };

/** The rows of an answer as JSON, at most about this many bytes. */
const MOST_BYTES = 8 * 1024 * 1024;

/** What the routes for users' own Cypher share. */
export interface Workbench {
  readonly settings: CypherSettings;
  readonly lanes: Lanes;
  readonly confirmations: Confirmations;
  /** For changes of the graph, which follow from what is there. */
  readonly oneByOne: InTurn;
}

export function workbench(settings: CypherSettings): Workbench {
  return {
    settings,
    lanes: lanes(),
    confirmations: confirmations(),
    oneByOne: inTurn(),
  };
}

export function limitsFor(settings: CypherSettings, rows: number = ROWS.usual): StatementLimits {
  return { milliseconds: settings.milliseconds, rows, bytes: MOST_BYTES };
}

export function statementOf({ query, parameters }: CypherRequest): UserStatement {
  return { text: query, parameters };
}

/** Fails with `forbidden`, and the reason, where no Cypher of users' own is run here. */
export async function refuseUnlessReading(store: GraphStore, { settings }: Workbench): Promise<void> {
  const why = await whyNotReading(store, settings);
  if (why !== undefined) throw new Failure('forbidden', why);
}

/** Why no Cypher of users' own is run here; undefined where it is. */
export async function whyNotReading(
  store: GraphStore,
  settings: CypherSettings,
): Promise<string | undefined> {
  if (!settings.reading) return 'Cypher of one’s own is switched off here (WHOKNEW_CYPHER=off).';
  if (await store.statements.refusesWrites()) return undefined;
  return 'This database does not refuse writes where only reading is asked for, so Cypher of one’s own is not run on it.';
}

/** Fails with `forbidden`, and how to allow it, where users may not write. */
export async function refuseUnlessWriting(store: GraphStore, bench: Workbench): Promise<void> {
  await refuseUnlessReading(store, bench);
  if (bench.settings.writing) return;
  throw new Failure(
    'forbidden',
    'Changing the graph by Cypher is not allowed here. Whoever runs this server allows it by starting it with WHOKNEW_ALLOW_WRITES=1.',
  );
}

/**
 * Runs a user's statement in a lane of theirs. What it fails with keeps its code, words and place; the cause, which may
 * repeat the text of the statement, is left behind, because causes are logged.
 */
export async function inLane<T>(
  { lanes: { run } }: Workbench,
  { client, signal }: { readonly client: string; readonly signal: AbortSignal },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await run(client, signal, work);
  } catch (thrown) {
    throw withoutText(asFailure(thrown));
  }
}

function withoutText(failure: Failure): Failure {
  const { code, message, line, column, cause } = failure;
  const kept = {
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(cause instanceof Error ? { cause: framesOf(cause) } : {}),
  };
  return new Failure(code, message, kept);
}

/** Where an error came from, without what it says. */
function framesOf(error: Error): Error {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const bare = new Error('the text is not logged');
  bare.name = error.name;
  bare.stack = `${error.name}\n${frames.join('\n')}`;
  return bare;
}
