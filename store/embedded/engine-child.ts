import { fork, type ChildProcess } from 'node:child_process';
import { Failure } from '#core/failure';
import { engineAnswerSchema, type EngineRequest } from './engine-messages.ts';
import { builtProgram } from '../reader/built-program.ts';
import { memoryInUse } from '../reader/process-memory.ts';

/** The engine's process ended while a request was under way. `lastWords` is what it wrote to its error output. */
export class EngineGone extends Error {
  constructor(lastWords: string) {
    super(`The engine's process ended. ${lastWords}`.trim());
    this.name = 'EngineGone';
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: NodeJS.Timeout;
}

const MEMORY_CHECK_MS = 200;

/** One life of the engine's process, seen from the parent. It is started at once, and never started again. */
export class EngineChild {
  readonly pid: number | undefined;
  /** Resolves when the process has ended, however. */
  readonly ended: Promise<void>;
  readonly #process: ChildProcess;
  readonly #memoryLimit: number;
  readonly #waiting = new Map<number, Waiting>();
  #lastWords = '';
  #nextId = 1;
  #gone = false;
  #memoryTimer: NodeJS.Timeout | undefined;

  constructor(memoryLimitBytes: number) {
    this.#memoryLimit = memoryLimitBytes;
    // The engine may run what a user wrote: it is given no environment (passwords), and none of our own flags.
    this.#process = fork(builtProgram(import.meta.url, 'engine.main'), [], {
      env: {},
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.pid = this.#process.pid;
    this.#process.stderr?.on('data', (chunk: Buffer) => {
      this.#lastWords = (this.#lastWords + chunk.toString('utf8')).slice(-2_000);
    });
    this.#process.on('message', (message) => this.#settle(message));
    this.ended = new Promise((resolve) => {
      const end = (): void => {
        this.#end();
        resolve();
      };
      this.#process.once('exit', end);
      this.#process.on('error', () => {
        if (this.pid === undefined)
          end(); // it could not be started
        else this.kill();
      });
    });
  }

  /** True from the moment that it is certain to end, which may be a little before it has. */
  get gone(): boolean {
    return this.#gone;
  }

  get busy(): boolean {
    return this.#waiting.size > 0;
  }

  /**
   * Asks one thing. Fails with the Failure that the engine answers, with `timed-out` after `limitMs` (the process is
   * killed then: the engine cannot be told to stop), or with EngineGone where it ends for another reason.
   */
  ask(request: EngineRequest, limitMs: number): Promise<unknown> {
    if (this.#gone) return Promise.reject(new EngineGone(this.#lastWords));
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#stop(id, tookTooLong(limitMs)), limitMs);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#process.send({ id, ...request }, (error) => {
        if (error !== null) this.kill();
      });
      this.#memoryTimer ??= setInterval(() => void this.#checkMemory(), MEMORY_CHECK_MS).unref();
    });
  }

  /** Ends the process at once; what it had committed is safe. */
  kill(): void {
    this.#gone = true;
    this.#process.kill('SIGKILL');
  }

  #settle(message: unknown): void {
    const parsed = engineAnswerSchema.safeParse(message);
    if (!parsed.success) return this.kill();
    const answer = parsed.data;
    const waiting = this.#take(answer.id);
    if (waiting === undefined) return;
    if (answer.kind === 'done') return waiting.resolve(answer.value);
    const cause = answer.detail === '' ? undefined : new Error(answer.detail);
    waiting.reject(
      new Failure(answer.code, answer.message, {
        cause,
        ...(answer.line === undefined ? {} : { line: answer.line }),
        ...(answer.column === undefined ? {} : { column: answer.column }),
      }),
    );
  }

  #stop(id: number, failure: Failure): void {
    this.#take(id)?.reject(failure);
    this.kill();
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    clearTimeout(waiting?.timer);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) {
      clearInterval(this.#memoryTimer);
      this.#memoryTimer = undefined;
    }
    return waiting;
  }

  async #checkMemory(): Promise<void> {
    if (this.pid === undefined) return;
    const bytes = await memoryInUse(this.pid);
    if (bytes === undefined || bytes <= this.#memoryLimit) return;
    // Which of several requests is to blame cannot be seen from here, so all of them end: no guilty one is tried again.
    for (const id of [...this.#waiting.keys()]) this.#stop(id, neededTooMuch(this.#memoryLimit));
    this.kill();
  }

  #end(): void {
    this.#gone = true;
    for (const id of [...this.#waiting.keys()]) this.#take(id)?.reject(new EngineGone(this.#lastWords));
  }
}

function tookTooLong(limitMs: number): Failure {
  return new Failure('timed-out', `The embedded engine was stopped after ${limitMs / 1000} seconds.`);
}

function neededTooMuch(limitBytes: number): Failure {
  const megabytes = Math.round(limitBytes / 1024 ** 2);
  return new Failure(
    'timed-out',
    `The embedded engine was stopped: it needed more than ${megabytes} MB of memory.`,
  );
}
