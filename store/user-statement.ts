import type { TaggedValue } from '#core/tagged-value';
import type { ChangeCounts, PlanStep } from '#core/wire/cypher';
import type { GraphSeal } from './graph-seal.ts';
import type { Parameters, Query } from './query.ts';
import type { Step } from './step.ts';

/** A statement that a user wrote. Nothing is known of it: every gate is the adapter's. */
export interface UserStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, TaggedValue>>;
}

/** What a user's statement may use up. The caller's own figures, never the user's. */
export interface StatementLimits {
  readonly milliseconds: number;
  readonly rows: number;
  /** Of the rows as JSON, about. */
  readonly bytes: number;
}

/** The rows of a user's statement, each with a value a column. */
export interface StatementRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TaggedValue[])[];
  /** True where there were more rows than `limits.rows`, or than fit into `limits.bytes`. */
  readonly truncated: boolean;
}

/**
 * The graph as the transaction of a user's change sees it, that change included. A temporal value is no text here, so
 * that what a statement wrote can be judged (in the rows of the embedded engine it is: see `temporalNodes`).
 */
export interface InsideChange {
  read<P extends Parameters, R>(query: Query<P, R>, parameters: NoInfer<P>): Promise<readonly R[]>;
}

/** What has to go with a user's change, in its own transaction, and what the graph holds then. */
export interface ChangeCompletion {
  /** Written after the user's statement, in the same transaction: fingerprints, the case's hash, the journal. */
  readonly steps: readonly Step[];
  /**
   * The seal of the graph with all that. An engine that keeps a seal beside its file (the embedded one) notes it there
   * as the *next* one before it commits, and as the only one afterwards: a graph that fits either of the two is sound,
   * so that a process that ends between the two leaves no damage behind. `seal` need not be called after a change.
   */
  readonly seal: GraphSeal;
}

/**
 * Called once the user's statement has run and before anything is committed. What it throws takes everything back and
 * is thrown on as it is: so the caller refuses a change that would leave the graph unsound (`conflict`).
 */
export type CompleteChange = (inside: InsideChange, counts: ChangeCounts) => Promise<ChangeCompletion>;

/**
 * Users' own Cypher: part of the port to the graph. Each method fails with
 * - `bad-query` where the engine (or, for the embedded one, Neo4j's own front end) refuses the text: its words, line and column
 * - `forbidden` where the text is well formed and may not be run: a write, a schema change, an administration command, a
 *   procedure off the list, reading a file or an address
 * - `bad-input` for parameters that the engine cannot take, `too-large` for a text or a nesting beyond what is read
 * - `timed-out` at the limit of time or memory: the statement is stopped in the engine by then
 * - `cancelled` when `signal` is aborted: the statement is stopped in the engine
 * - `busy` where no engine comes free in time or its process cannot be started; and what every method of the port fails with.
 */
export interface UserStatements {
  /** The procedures that a statement may call. */
  readonly procedures: readonly string[];

  /** In what this engine's Cypher differs from Neo4j's, a sentence each; none on Neo4j. */
  readonly differences: readonly string[];

  /** Runs a reading statement in a transaction that is always rolled back. */
  read(statement: UserStatement, limits: StatementLimits, signal: AbortSignal): Promise<StatementRows>;

  /** How the engine would run a statement that `read` lets pass; it is not run. */
  plan(statement: UserStatement, limits: StatementLimits, signal: AbortSignal): Promise<PlanStep>;

  /**
   * Runs a writing statement and, where it is given, `complete` and its steps; counts what the statement changes (not
   * the steps), and takes it all back. Schema and administration are refused.
   */
  preview(
    statement: UserStatement,
    limits: StatementLimits,
    signal: AbortSignal,
    complete?: CompleteChange,
  ): Promise<ChangeCounts>;

  /**
   * Runs a writing statement, then `complete` and its steps, all in one transaction, and commits: all of it or nothing.
   * Waits its turn behind other writes of this process. `limits.milliseconds` counts for the user's statement.
   */
  change(
    statement: UserStatement,
    limits: StatementLimits,
    signal: AbortSignal,
    complete: CompleteChange,
  ): Promise<ChangeCounts>;

  /**
   * Whether the engine refuses to write where only reading is asked for, tried once at the first call. Where it does
   * not, nothing of this may be offered.
   */
  refusesWrites(): Promise<boolean>;

  /**
   * Starts what the next statement would wait for, and fulfils when it stands ready. It ends by itself when no statement
   * comes for some minutes: then it may be started again.
   */
  warm(): Promise<void>;
}
