import { mkdir, rename } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asFailure, Failure } from '#core/failure';
import type { ChangeCounts } from '#core/wire/cypher';
import type { EngineInfo, GraphSeal, GraphStore, Step } from '../graph-store.ts';
import { parseParameters } from '../parse-parameters.ts';
import { parseRows } from '../parse-rows.ts';
import type { Parameters, Query } from '../query.ts';
import { cancelled } from '../reader/reader-child.ts';
import type { CompleteChange, StatementLimits, UserStatement, UserStatements } from '../user-statement.ts';
import { takeCaseLock, type CaseLock } from './case-lock.ts';
import { EngineChild, EngineGone } from './engine-child.ts';
import { openedSchema, rowsSchema, tallySchema, type EngineRequest } from './engine-messages.ts';
import { compareWithSeal, damaged, fittingSeal, readSeals, writeSeal } from './seal-file.ts';
import { syncLog } from './sync-log.ts';
import { repeatedLimit, runChange } from './user-changes.ts';
import { embeddedStatements, type EmbeddedStatements } from './user-statements.ts';

export interface EmbeddedSettings {
  readonly kind: 'embedded';
  /** The folder of the graph's file, its seal and its lock; made where it is missing. */
  readonly dataDir: string;
  /** False to open a graph that is not what was sealed: only the loader does, because it puts it right. */
  readonly verify?: boolean | undefined;
  /** What this process is, for whoever finds the case held: `server`, `load` … */
  readonly holder?: string | undefined;
  /** How long a request may take, in milliseconds, and how much memory the engine's process may use. */
  readonly limits?:
    { readonly readMs?: number; readonly writeMs?: number; readonly memoryBytes?: number } | undefined;
}

const OPEN_MS = 180_000; // a million nodes take half a minute
const PING_MS = 4_800;
const CLOSE_GRACE_MS = 2_000;
const CLOSE_MS = 60_000;
/** How long the engine of a process that has just died may take to let go of the file. */
const LET_GO_MS = 3_000;
/** A start that failed is not tried again sooner. */
const RESTART_PAUSE_MS = 500;

/**
 * The port on the embedded engine, which lives in a process of its own (`engine.main.ts`): started at once, started
 * again at the next request when it has died, killed when a request passes its limit. Writes go one after another.
 */
export class EmbeddedStore implements GraphStore {
  readonly #settings: EmbeddedSettings;
  readonly #statements: EmbeddedStatements;
  #lock: CaseLock | undefined;
  #address: string | undefined;
  #child: EngineChild | undefined;
  #opening: Promise<EngineChild> | undefined;
  /** The child that the opening came to. */
  #opened: EngineChild | undefined;
  #version: string | undefined;
  #notice: string | undefined;
  #writes: Promise<unknown> = Promise.resolve();
  /** Whether the file must now be what the seal says: not once something was written after it. */
  #sealed: boolean;
  /** What is to put the log on the disk, until its turn comes. */
  #syncing: Promise<void> | undefined;
  /** How many writes there were, whether or not they were kept. */
  #written = 0;
  #cleared = false;
  #closing: Promise<void> | undefined;

  constructor(settings: EmbeddedSettings) {
    this.#settings = settings;
    this.#sealed = settings.verify !== false;
    this.#statements = embeddedStatements({
      dataDir: settings.dataDir,
      save: async (file) => void (await this.#ask({ kind: 'save', file }, OPEN_MS, { tries: 2 })),
      version: () => this.#written,
      memoryBytes: this.#memoryLimit(),
      change: (statement, limits, signal, complete) => this.#change(statement, limits, signal, complete),
    });
    // Ahead of the first request, which hears of a failure.
    this.#open().catch(() => {});
  }

  async read<P extends Parameters, R>(query: Query<P, R>, parameters: NoInfer<P>): Promise<readonly R[]> {
    if (query.access !== 'read')
      throw new Failure('defect', `${query.name} writes, and was given to read().`);
    // Variance alone forbids it: a Query<P> takes fewer parameters than Query says, and its schema checks them.
    const values = parseParameters(query as unknown as Query, parameters);
    const { readMs = 30_000 } = this.#settings.limits ?? {};
    const request = { kind: 'read', text: query.text, parameters: values } as const;
    return parseRows(query, rowsSchema.parse(await this.#ask(request, readMs, { tries: 2 })));
  }

  async write(steps: readonly Step[]): Promise<void> {
    const prepared = steps.map(({ query, parameters }) => ({
      text: query.text,
      parameters: parseParameters(query, parameters),
    }));
    const { writeMs = 120_000 } = this.#settings.limits ?? {};
    await this.#inTurn(async () => {
      await this.#open();
      this.#sealed = false;
      try {
        await this.#ask({ kind: 'write', steps: prepared }, writeMs, { tries: 1 });
      } finally {
        this.#written += 1;
      }
    });
  }

  /** Fails with `store-damaged` where the file does not hold what is to be sealed. */
  async seal(seal: GraphSeal): Promise<void> {
    await this.#inTurn(async () => {
      await this.#ask({ kind: 'checkpoint' }, OPEN_MS, { tries: 1 });
      compareWithSeal(seal, tallySchema.parse(await this.#ask({ kind: 'tally' }, OPEN_MS, { tries: 1 })));
      await writeSeal(this.#settings.dataDir, seal);
      this.#sealed = true;
    });
  }

  /** Those who ask while one waits for its turn share it. */
  async sync(): Promise<void> {
    this.#syncing ??= this.#inTurn(async () => {
      this.#syncing = undefined;
      await this.#open();
      await syncLog(this.#graphFile()).catch((thrown: unknown) => {
        throw unavailable(
          'What was kept could not be put on the disk. See whether there is room on it.',
          thrown,
        );
      });
    });
    await this.#syncing;
  }

  get statements(): UserStatements {
    return this.#statements.statements;
  }

  async engine(): Promise<EngineInfo> {
    await this.#open();
    const version = this.#version ?? 'unknown';
    return { kind: 'embedded', name: `embedded engine (Grafeo ${version})`, version, notice: this.#notice };
  }

  async ping(): Promise<void> {
    const stop = new AbortController();
    const late = sleep(PING_MS, undefined, { signal: stop.signal }).then(() => {
      throw unavailable('The embedded engine is busy or still opening its file. Try again shortly.');
    });
    late.catch(() => {}); // it is aborted as soon as the engine answers
    try {
      // A limit of its own, longer than we wait: an engine that is only slow is not killed for it.
      await Promise.race([this.#ask({ kind: 'ping' }, OPEN_MS, { tries: 2 }), late]);
    } finally {
      stop.abort();
    }
  }

  async close(): Promise<void> {
    this.#closing ??= this.#close();
    await this.#closing;
  }

  /** Notes in the lock where this process serves the case, for whoever finds it held. */
  async noteAddress(address: string): Promise<void> {
    this.#address = address;
    await this.#lock?.noteAddress(address);
  }

  /** The ids of the processes for users' statements, and of those that run one now. */
  get readerPids(): ReturnType<EmbeddedStatements['pids']> {
    return this.#statements.pids();
  }

  /** The id of the engine's process while it lives. */
  get enginePid(): number | undefined {
    return this.#child?.pid;
  }

  /**
   * A user's change, which has run on a copy already: in one transaction with what goes with it. The graph fits the old
   * seal or the new one at every moment, so it stays sealed throughout.
   */
  #change(
    statement: UserStatement,
    limits: StatementLimits,
    signal: AbortSignal,
    complete: CompleteChange,
  ): Promise<ChangeCounts> {
    return this.#inTurn(async () => {
      if (signal.aborted) throw cancelled();
      const child = await this.#open();
      const { dataDir } = this.#settings;
      const [before] = await readSeals(dataDir);
      try {
        return await runChange(child, statement, repeatedLimit(limits), signal, complete, {
          kind: 'commit',
          around: async (seal, commit) => {
            if (before !== undefined) await writeSeal(dataDir, before, seal);
            else this.#sealed = false;
            await commit();
            await child.ask({ kind: 'checkpoint' }, OPEN_MS);
            await writeSeal(dataDir, seal);
            this.#sealed = true;
          },
        });
      } catch (thrown) {
        if (!(thrown instanceof EngineGone)) throw asFailure(thrown);
        if (this.#closing !== undefined) throw closed();
        throw unavailable(
          'The embedded engine ended in the middle of a change. See what is kept, and try again.',
          thrown,
        );
      } finally {
        this.#written += 1;
      }
    });
  }

  async #ask(
    request: EngineRequest,
    limitMs: number,
    { tries }: { readonly tries: number },
  ): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      const child = await this.#open();
      try {
        return await child.ask(request, limitMs);
      } catch (thrown) {
        if (!(thrown instanceof EngineGone)) throw asFailure(thrown);
        if (this.#closing !== undefined) throw closed();
        if (attempt < tries) continue;
        throw unavailable(
          request.kind === 'write'
            ? 'The embedded engine ended in the middle of a write, which may or may not have been kept. Try again.'
            : 'The embedded engine ended before it answered. Try again.',
          thrown,
        );
      }
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#writes.then(async () => {
      if (this.#closing !== undefined) throw closed();
      return await work();
    });
    this.#writes = turn.catch(() => {});
    return turn;
  }

  #open(): Promise<EngineChild> {
    if (this.#closing !== undefined) return Promise.reject(closed());
    if (this.#opened?.gone === true) {
      this.#opened = undefined;
      this.#opening = undefined;
    }
    if (this.#opening !== undefined) return this.#opening;
    const opening = this.#start();
    this.#opening = opening;
    opening.then(
      (child) => {
        this.#opened = child;
      },
      async () => {
        await sleep(RESTART_PAUSE_MS, undefined, { ref: false });
        if (this.#opening === opening) this.#opening = undefined;
      },
    );
    return opening;
  }

  async #start(): Promise<EngineChild> {
    try {
      await this.#takeLock();
      const child = await this.#startChild();
      try {
        if (this.#sealed) {
          const seals = await readSeals(this.#settings.dataDir);
          const seal = fittingSeal(seals, tallySchema.parse(await child.ask({ kind: 'tally' }, OPEN_MS)));
          // A process ended in the middle of a change: now it is known whether that was kept.
          if (seal !== undefined && seals.length > 1) await writeSeal(this.#settings.dataDir, seal);
        }
        await this.#clearCopies();
        return child;
      } catch (thrown) {
        child.kill();
        await child.ended;
        throw thrown;
      }
    } catch (thrown) {
      // Whoever can put it right (the loader) must find the case free.
      await this.#releaseLock();
      if (this.#closing !== undefined) throw closed();
      if (thrown instanceof EngineGone)
        throw unavailable('The embedded engine ended while it started.', thrown);
      throw thrown instanceof Failure ? thrown : unavailable('The data folder cannot be used.', thrown);
    }
  }

  async #startChild(): Promise<EngineChild> {
    const file = this.#graphFile();
    const mend = this.#settings.verify === false;
    const deadline = Date.now() + LET_GO_MS;
    for (let setAside = false; ;) {
      await this.#child?.ended; // until then the old one still holds the file
      const child = new EngineChild(this.#memoryLimit());
      this.#child = child;
      try {
        const opened = await child.ask({ kind: 'open', file, salvage: mend }, OPEN_MS);
        this.#version = openedSchema.parse(opened).version;
        return child;
      } catch (thrown) {
        child.kill();
        await child.ended;
        const code = thrown instanceof Failure ? thrown.code : undefined;
        if (this.#closing !== undefined) throw thrown;
        if (code === 'store-locked' && Date.now() < deadline) {
          await sleep(100);
        } else if (code === 'store-damaged' && mend && !setAside) {
          // The loader writes the case anew; what cannot be read is kept for whoever wants to look.
          const aside = await setFileAside(file);
          this.#notice = `The stored graph could not be read, and its file was set aside as ${aside}: what you kept beside the case (notes, views, lists and saved queries), and what was changed by Cypher, is not in the new file.`;
          setAside = true;
        } else if (code === 'store-damaged') {
          throw damaged('its file cannot be read', thrown);
        } else {
          throw thrown;
        }
      }
    }
  }

  /** What an earlier program left behind: parts of the case that nobody looks after. */
  async #clearCopies(): Promise<void> {
    if (this.#cleared) return;
    this.#cleared = true;
    await this.#statements.clear();
  }

  #graphFile(): string {
    return join(this.#settings.dataDir, 'graph.db');
  }

  #memoryLimit(): number {
    return this.#settings.limits?.memoryBytes ?? defaultMemoryLimit();
  }

  async #takeLock(): Promise<void> {
    if (this.#lock !== undefined) return;
    const { dataDir, holder = 'another program of this project' } = this.#settings;
    await mkdir(dataDir, { recursive: true });
    this.#lock = await takeCaseLock(dataDir, holder);
    if (this.#address !== undefined) await this.#lock.noteAddress(this.#address);
  }

  async #releaseLock(): Promise<void> {
    const lock = this.#lock;
    this.#lock = undefined;
    await lock?.release();
  }

  async #close(): Promise<void> {
    await this.#statements.close().catch(() => {}); // what it leaves behind is removed at the next start
    const child = this.#child;
    if (child !== undefined) {
      // What is under way may end by itself, for a moment.
      const giveUp = Date.now() + CLOSE_GRACE_MS;
      while (child.busy && Date.now() < giveUp) await sleep(10);
      if (!child.busy && !child.gone) await child.ask({ kind: 'close' }, CLOSE_MS).catch(() => {});
      child.kill();
      await child.ended;
    }
    await this.#opening?.catch(() => {});
    this.#child?.kill();
    await this.#child?.ended;
    await this.#releaseLock();
  }
}

/** The file and its log, renamed beside themselves; resolves to the file's new name. */
async function setFileAside(file: string): Promise<string> {
  const aside = `${file}.damaged-${new Date().toISOString().replaceAll(/[^0-9]/g, '')}`;
  await rename(file, aside);
  await rename(`${file}.wal`, `${aside}.wal`).catch(() => {}); // there is none after a clean end
  return aside;
}

/** Half of the machine, and never under 1 GB. */
function defaultMemoryLimit(): number {
  return Math.max(1024 ** 3, totalmem() / 2);
}

function unavailable(message: string, cause?: unknown): Failure {
  return new Failure('store-unavailable', message, { cause });
}

function closed(): Failure {
  return unavailable('The store has been closed.');
}
