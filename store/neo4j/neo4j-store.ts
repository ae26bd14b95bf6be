import {
  auth,
  bookmarkManager,
  driver as connect,
  session as sessionModes,
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type Session,
} from 'neo4j-driver';
import { Failure } from '#core/failure';
import type { EngineInfo, GraphSeal, GraphStore, Step } from '../graph-store.ts';
import { parseParameters } from '../parse-parameters.ts';
import { parseRows } from '../parse-rows.ts';
import type { Parameters, Query } from '../query.ts';
import type { UserStatements } from '../user-statement.ts';
import { startDeadline } from './deadline.ts';
import { neo4jIsAway, neo4jIsClosed, toFailure } from './failures.ts';
import { neo4jStatements, type Neo4jStatements } from './user-statements.ts';
import { toCore, toDriverParameters } from './values.ts';

export interface Neo4jSettings {
  readonly kind: 'neo4j';
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database where it is left out. */
  readonly database?: string | undefined;
  /** How long a statement may run, in milliseconds; 30 s to read and 120 s to write where left out. */
  readonly limits?: { readonly readMs?: number; readonly writeMs?: number } | undefined;
}

/** How long to look for a server that does not answer, in milliseconds. */
const CONNECT_MS = 4_800;
/** How much later than the server we end a statement ourselves, in milliseconds: only a silent server gets there. */
const GRACE_MS = 2_000;

/** The port on a Neo4j server: one driver, managed transactions, and bookmarks so that a read sees our own writes. */
export class Neo4jStore implements GraphStore {
  readonly #driver: Driver;
  readonly #settings: Neo4jSettings;
  readonly #bookmarks: BookmarkManager = bookmarkManager();
  readonly #statements: Neo4jStatements;
  #engine: EngineInfo | undefined;
  #closing: Promise<void> | undefined;

  /** Connects to nothing yet. Fails with `bad-input` where the URI is none. */
  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    try {
      this.#driver = connect(settings.uri, auth.basic(settings.user, settings.password), {
        connectionAcquisitionTimeout: 5_000,
        connectionTimeout: 5_000,
        maxTransactionRetryTime: 5_000,
        // A connection that has rested this long is tried before it is used, so that a silent server shows early.
        connectionLivenessCheckTimeout: 5_000,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
        telemetryDisabled: true,
        userAgent: 'whoknew',
      });
    } catch (cause) {
      throw new Failure(
        'bad-input',
        'NEO4J_URI is no address that Neo4j knows, such as neo4j://localhost:7687.',
        {
          cause,
        },
      );
    }
    const { uri, user, password, database } = settings;
    this.#statements = neo4jStatements({ uri, user, password, database }, this.#bookmarks, (access) =>
      this.#session(access),
    );
  }

  get statements(): UserStatements {
    this.#refuseWhenClosed();
    return this.#statements.statements;
  }

  async read<P extends Parameters, R>(query: Query<P, R>, parameters: NoInfer<P>): Promise<readonly R[]> {
    if (query.access !== 'read')
      throw new Failure('defect', `${query.name} writes, and was given to read().`);
    // Variance alone forbids it: a Query<P> takes fewer parameters than Query says, and its schema checks them.
    const values = toDriverParameters(parseParameters(query as unknown as Query, parameters));
    const rows = await this.#managed('read', async (transaction) => {
      const result = await transaction.run(query.text, values);
      return result.records.map((record) => toCore(record.toObject()));
    });
    return parseRows(query, rows);
  }

  async write(steps: readonly Step[]): Promise<void> {
    const prepared = steps.map(({ query, parameters }) => ({
      text: query.text,
      values: toDriverParameters(parseParameters(query, parameters)),
    }));
    await this.#managed('write', async (transaction) => {
      for (const { text, values } of prepared) await transaction.run(text, values);
    });
  }

  /** Neo4j looks after its own files: nothing to do. */
  async seal(_seal: GraphSeal): Promise<void> {
    this.#refuseWhenClosed();
  }

  /** Neo4j commits to the disk. */
  async sync(): Promise<void> {
    this.#refuseWhenClosed();
  }

  async engine(): Promise<EngineInfo> {
    this.#refuseWhenClosed();
    if (this.#engine === undefined) await this.ping();
    if (this.#engine === undefined) throw neo4jIsAway();
    return this.#engine;
  }

  async ping(): Promise<void> {
    this.#refuseWhenClosed();
    const session = this.#session('read');
    const deadline = startDeadline();
    deadline.allow(CONNECT_MS, neo4jIsAway);
    try {
      // Not a managed transaction: those try again for seconds, and a ping asks for the state of now.
      const run = session.run('RETURN 1 AS one', {}, { timeout: CONNECT_MS });
      const { summary } = await Promise.race([run, deadline.expired]);
      const version = (summary.server.agent ?? 'Neo4j/unknown').replace(/^Neo4j\//, '');
      this.#engine = { kind: 'neo4j', name: `Neo4j ${version}`, version };
    } catch (thrown) {
      throw toFailure(thrown);
    } finally {
      deadline.end();
      release(session);
    }
  }

  async close(): Promise<void> {
    this.#closing ??= Promise.all([this.#statements.close(), this.#driver.close()]).then(() => {});
    await this.#closing;
  }

  /**
   * One managed transaction, which the driver runs again on its own after a passing failure. A server that is away
   * or silent is given up after 5 seconds; work that we no longer wait for is refused if the driver still gets to it.
   */
  async #managed<T>(
    access: 'read' | 'write',
    work: (transaction: ManagedTransaction) => Promise<T>,
  ): Promise<T> {
    this.#refuseWhenClosed();
    const { readMs = 30_000, writeMs = 120_000 } = this.#settings.limits ?? {};
    const limitMs = access === 'read' ? readMs : writeMs;
    const session = this.#session(access);
    const deadline = startDeadline();
    const guarded = async (transaction: ManagedTransaction): Promise<T> => {
      if (deadline.hasExpired()) throw neo4jIsAway();
      deadline.allow(limitMs + GRACE_MS, tookTooLong);
      try {
        const answer = await work(transaction);
        deadline.allow(limitMs + GRACE_MS, tookTooLong); // to commit
        return answer;
      } catch (thrown) {
        deadline.allow(CONNECT_MS, () => neo4jIsAway(thrown)); // to find a server for the next try
        throw thrown;
      }
    };
    deadline.allow(CONNECT_MS, neo4jIsAway);
    try {
      const config = { timeout: limitMs };
      const run =
        access === 'read' ? session.executeRead(guarded, config) : session.executeWrite(guarded, config);
      return await Promise.race([run, deadline.expired]);
    } catch (thrown) {
      throw this.#closing === undefined ? toFailure(thrown) : neo4jIsClosed();
    } finally {
      deadline.end();
      release(session);
    }
  }

  #session(access: 'read' | 'write'): Session {
    return this.#driver.session({
      defaultAccessMode: access === 'read' ? sessionModes.READ : sessionModes.WRITE,
      bookmarkManager: this.#bookmarks,
      ...(this.#settings.database === undefined ? {} : { database: this.#settings.database }),
    });
  }

  #refuseWhenClosed(): void {
    if (this.#closing !== undefined) throw neo4jIsClosed();
  }
}

function tookTooLong(): Failure {
  return new Failure('timed-out', 'Neo4j took longer than allowed. It is not known whether it finished.');
}

/** Gives the connection back; not waited for, because a silent server would hold us here. */
function release(session: Session): void {
  session.close().catch(() => {});
}
