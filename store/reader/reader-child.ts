import { fork, type ChildProcess } from 'node:child_process';
import { asFailure, Failure } from '#core/failure';
import { memoryInUse } from './process-memory.ts';
import {
  readerAnswerSchema,
  type ReaderAnswer,
  type ReaderRequest,
  type ReaderResult,
  type ReaderTask,
  type TaggedRow,
} from './reader-messages.ts';

/** How a reader's process is started and held. */
export interface ReaderProgram {
  /** The file that a plain Node runs. */
  readonly path: string;
  /** How much more memory than after its start it may use, in bytes. */
  readonly memoryBytes: number;
  /** How long its start may take, in milliseconds. */
  readonly openMs: number;
  /** How long it may take to stop a statement by itself, in milliseconds; 0 where only its end stops one. */
  readonly stopMs: number;
  /**
   * For an engine that is not in the process: fulfils when it has really let go of a statement whose process had to be
   * killed. Until then the statement keeps its place among those that run at once.
   */
  readonly untilStopped?: (task: ReaderTask) => Promise<void>;
}

/** What a task came to. */
export interface ReaderOutcome {
  readonly result: ReaderResult;
  readonly rows: readonly TaggedRow[];
  /** How long it ran. */
  readonly milliseconds: number;
}

interface Running {
  readonly id: number;
  readonly since: number;
  readonly rows: TaggedRow[];
  readonly resolve: (outcome: ReaderOutcome) => void;
  readonly reject: (failure: Failure) => void;
  /** Why it is being stopped, once it is: the answer to the user, whatever the process still says. */
  stopping: Failure | undefined;
}

const MEMORY_CHECK_MS = 50;

/**
 * One life of a reader's process, seen from the parent: it is opened once, runs one user's statement at a time, and is
 * killed where a statement does not stop otherwise. It is given no environment (passwords), and none of our own flags.
 */
export class ReaderChild {
  readonly pid: number | undefined;
  /** Fulfils when it can run statements, fails where it cannot be opened. */
  readonly ready: Promise<void>;
  /** Fulfils when the process has ended, however. */
  readonly ended: Promise<void>;
  readonly #process: ChildProcess;
  readonly #program: ReaderProgram;
  #openSettled: (failure?: Failure) => void = () => {};
  #isReady = false;
  #running: Running | undefined;
  #nextId = 1;
  #gone = false;
  #lastWords = '';
  #restingBytes = 0;

  constructor(program: ReaderProgram, settings: unknown) {
    this.#program = program;
    this.#process = fork(program.path, [], {
      env: {},
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.pid = this.#process.pid;
    this.ready = new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#end(notStarted('took too long to start')), program.openMs);
      this.#openSettled = (failure) => {
        clearTimeout(timer);
        if (failure !== undefined) return reject(failure);
        this.#isReady = true;
        resolve();
      };
    });
    this.ready.catch(() => {}); // whoever uses it hears of it
    this.ended = new Promise((resolve) => {
      const end = (): void => {
        this.#gone = true;
        this.#openSettled(notStarted('ended while it started', new Error(this.#lastWords)));
        this.#settleGone();
        resolve();
      };
      this.#process.once('exit', end);
      this.#process.on('error', () => {
        if (this.pid === undefined)
          end(); // it could not be started
        else this.kill();
      });
    });
    this.#process.stderr?.on('data', (chunk: Buffer) => {
      this.#lastWords = (this.#lastWords + chunk.toString('utf8')).slice(-2_000);
    });
    this.#process.on('message', (message) => this.#hear(message));
    this.#tell({ kind: 'open', settings });
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  get isReady(): boolean {
    return this.#isReady && !this.#gone;
  }

  /** True from the moment that it is certain to end, which may be a little before it has. */
  get gone(): boolean {
    return this.#gone;
  }

  /** Runs one task; not before `ready`, and not while another one runs. Fails with a Failure only. */
  run(task: ReaderTask, signal: AbortSignal): Promise<ReaderOutcome> {
    if (this.#gone) return Promise.reject(endedByStatement(this.#lastWords));
    const id = this.#nextId;
    this.#nextId += 1;
    const limitMs = task.limits.milliseconds;
    const timer = setTimeout(() => this.#stop(id, tookTooLong()), limitMs);
    const watch = setInterval(() => void this.#checkMemory(id), MEMORY_CHECK_MS);
    const abort = (): void => this.#stop(id, cancelled());
    signal.addEventListener('abort', abort, { once: true });
    const outcome = new Promise<ReaderOutcome>((resolve, reject) => {
      this.#running = { id, since: performance.now(), rows: [], resolve, reject, stopping: undefined };
    });
    this.#tell({ kind: 'run', id, task });
    if (signal.aborted) abort();
    return outcome.finally(() => {
      clearTimeout(timer);
      clearInterval(watch);
      signal.removeEventListener('abort', abort);
      this.#running = undefined;
    });
  }

  /** Ends the process at once. */
  kill(): void {
    this.#gone = true;
    this.#process.kill('SIGKILL');
  }

  #tell(request: ReaderRequest): void {
    this.#process.send(request, (error) => {
      if (error !== null) this.kill();
    });
  }

  #hear(message: unknown): void {
    const parsed = readerAnswerSchema.safeParse(message);
    if (!parsed.success) return this.kill();
    const answer = parsed.data;
    switch (answer.kind) {
      case 'opened':
        return void this.#noteRest();
      case 'not-opened':
        return this.#openSettled(toFailure(answer));
      default:
        return this.#settle(answer);
    }
  }

  /** What it holds before a statement (the engine, the copy of the case, Neo4j's front end) is no user's doing. */
  async #noteRest(): Promise<void> {
    this.#restingBytes = this.pid === undefined ? 0 : ((await memoryInUse(this.pid)) ?? 0);
    this.#openSettled();
  }

  #settle(answer: Extract<ReaderAnswer, { readonly id: number }>): void {
    const running = this.#running;
    if (running === undefined || running.id !== answer.id) return;
    if (running.stopping !== undefined) {
      if (answer.kind !== 'rows') running.reject(running.stopping); // it has stopped, in time
      return;
    }
    switch (answer.kind) {
      case 'rows':
        running.rows.push(...answer.rows);
        return;
      case 'done':
        return running.resolve({
          result: answer.result,
          rows: running.rows,
          milliseconds: performance.now() - running.since,
        });
      case 'failed':
        return running.reject(toFailure(answer));
      default:
        return answer satisfies never;
    }
  }

  /** The statement is over for the user as soon as it has really ended in the engine. */
  #stop(id: number, failure: Failure): void {
    const running = this.#running;
    if (running === undefined || running.id !== id || running.stopping !== undefined) return;
    running.stopping = failure;
    if (this.#program.stopMs === 0) return this.kill();
    this.#tell({ kind: 'stop', id });
    setTimeout(() => {
      if (this.#running === running) this.kill();
    }, this.#program.stopMs).unref();
  }

  async #checkMemory(id: number): Promise<void> {
    if (this.pid === undefined) return;
    const bytes = await memoryInUse(this.pid);
    if (bytes === undefined || bytes <= this.#restingBytes + this.#program.memoryBytes) return;
    const running = this.#running;
    if (running === undefined || running.id !== id) return;
    running.stopping ??= neededTooMuch(this.#program.memoryBytes);
    this.kill(); // it may be too busy to listen, and every moment costs
  }

  #settleGone(): void {
    const running = this.#running;
    running?.reject(running.stopping ?? endedByStatement(this.#lastWords));
  }

  #end(failure: Failure): void {
    this.#openSettled(failure);
    this.kill();
  }
}

function toFailure(told: Extract<ReaderAnswer, { readonly code: string }>): Failure {
  return new Failure(told.code, told.message, {
    ...(told.detail === '' ? {} : { cause: new Error(told.detail) }),
    ...(told.line === undefined ? {} : { line: told.line }),
    ...(told.column === undefined ? {} : { column: told.column }),
  });
}

export function cancelled(): Failure {
  return new Failure('cancelled', 'The statement was stopped, as asked.');
}

function tookTooLong(): Failure {
  return new Failure('timed-out', 'The statement was stopped at its limit of time.');
}

function neededTooMuch(bytes: number): Failure {
  const megabytes = Math.round(bytes / 1024 ** 2);
  return new Failure(
    'timed-out',
    `The statement was stopped: it needed more than ${megabytes} MB of memory.`,
  );
}

/** It crashed: a text that the engine cannot take, or memory that the system did not give. */
function endedByStatement(lastWords: string): Failure {
  return new Failure('timed-out', 'The statement was more than the engine can take, and was stopped.', {
    cause: asFailure(new Error(lastWords)).cause,
  });
}

/** The machine has too much to do, or too little memory; the case itself may be read all the same. */
function notStarted(what: string, cause?: unknown): Failure {
  return new Failure('busy', `The process for users' statements ${what}. Try again.`, { cause });
}
