import type { GraphSeal } from './graph-seal.ts';
import type { Parameters, Query } from './query.ts';
import type { Step } from './step.ts';
import type { UserStatements } from './user-statement.ts';

export type { GraphSeal } from './graph-seal.ts';
export { step, type Step } from './step.ts';

/** Which engine answers. */
export interface EngineInfo {
  readonly kind: 'neo4j' | 'embedded';
  /** What a person reads: `Neo4j 5.26.30`, `embedded engine (Grafeo 0.6.0)`. */
  readonly name: string;
  readonly version: string;
  /** What whoever opened it must be told of the opening, in a sentence: what could not be read, and where it was left. */
  readonly notice?: string | undefined;
}

/**
 * The port to the graph database: everything of ours that reads or writes the graph goes through it, and every
 * adapter passes `graph-store.contract.ts`.
 *
 * Every method fails with a `Failure` only: `store-unavailable`, `store-locked`, `store-damaged`, `timed-out`, `busy`
 * (the engine answers, and has too much to do for this), `conflict`, `bad-input` (parameters that do not fit their schema) or `defect` (rows that do not).
 */
export interface GraphStore {
  /** Runs one reading statement in a managed transaction; rows come parsed, in the statement's own order. */
  read<P extends Parameters, R>(query: Query<P, R>, parameters: NoInfer<P>): Promise<readonly R[]>;

  /** Runs statements in one transaction, in order: all of them, or none. Resolves once committed. */
  write(steps: readonly Step[]): Promise<void>;

  /**
   * Makes all that was written durable, and remembers its count and hash where the engine needs that to notice a loss
   * at the next start. Called after a load; on a server that looks after itself it does nothing.
   */
  seal(seal: GraphSeal): Promise<void>;

  /**
   * Resolves once all that was written is on the disk, so that no power cut takes it. Called before a user is told that
   * something is kept; on a server that looks after itself it does nothing.
   */
  sync(): Promise<void>;

  /** Which engine this is; resolves once it has answered for the first time. */
  engine(): Promise<EngineInfo>;

  /** Resolves when the engine answers now; fails with what is wrong otherwise, within 5 seconds. */
  ping(): Promise<void>;

  /** What users write themselves: read with every gate that this engine needs. */
  readonly statements: UserStatements;

  /** Ends running work and lets go of files and connections. Safe to call twice. */
  close(): Promise<void>;
}
