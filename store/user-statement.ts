import type { TaggedValue } from '#core/tagged-value';
import type { ChangeCounts, PlanStep } from '#core/wire/cypher';

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
 * Users' own Cypher: part of the port to the graph. Each method fails with
 * - `bad-query` where the engine (or, for the embedded one, Neo4j's own front end) refuses the text: its words, line and column
 * - `forbidden` where the text is well formed and may not be run: a write, a schema change, an administration command, a
 *   procedure off the list, reading a file or an address
 * - `bad-input` for parameters that the engine cannot take, `too-large` for a text or a nesting beyond what is read
 * - `timed-out` at the limit of time or memory: the statement is stopped in the engine by then
 * - `cancelled` when `signal` is aborted: the statement is stopped in the engine
 * - `busy` where no engine comes free in time; and what every method of the port fails with.
 */
export interface UserStatements {
  /** Runs a reading statement in a transaction that is always rolled back. */
  read(statement: UserStatement, limits: StatementLimits, signal: AbortSignal): Promise<StatementRows>;

  /** How the engine would run a statement that `read` lets pass; it is not run. */
  plan(statement: UserStatement, limits: StatementLimits, signal: AbortSignal): Promise<PlanStep>;

  /** Runs a writing statement, counts what it changes, and takes it all back. Schema and administration are refused. */
  preview(statement: UserStatement, limits: StatementLimits, signal: AbortSignal): Promise<ChangeCounts>;

  /** Runs a writing statement for good. The caller has asked, and sees to hashes and seal afterwards. */
  change(statement: UserStatement, limits: StatementLimits, signal: AbortSignal): Promise<ChangeCounts>;

  /**
   * Whether the engine refuses to write where only reading is asked for, tried once at the first call. Where it does
   * not, nothing of this may be offered.
   */
  refusesWrites(): Promise<boolean>;
}
