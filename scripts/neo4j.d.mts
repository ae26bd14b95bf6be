/** The long-term release: the default of tests and of docker-compose.yml. */
export const DEFAULT_VERSION: string;

/** What is missing on this machine, and the one command that installs it. */
export class MissingTool extends Error {}

export interface Neo4jOptions {
  readonly version?: string;
  readonly port?: number;
  readonly heap?: string;
  readonly password?: string;
  readonly by?: 'docker' | 'java';
  /** Whether it lives for minutes, and is to start and warm soon rather than be fast in the end. */
  readonly brief?: boolean;
  readonly quiet?: boolean;
}

export interface StartedNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly version: string;
  readonly by: 'docker' | 'java';
  readonly stop: () => Promise<void>;
}

/** Starts a throw-away server and resolves when it has answered over Bolt with its password. */
export function startNeo4j(options?: Neo4jOptions): Promise<StartedNeo4j>;
