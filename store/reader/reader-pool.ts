import { Failure } from '#core/failure';
import { cancelled, ReaderChild, type ReaderOutcome, type ReaderProgram } from './reader-child.ts';
import type { ReaderTask } from './reader-messages.ts';

interface Place {
  readonly child: ReaderChild;
  /** Which opening it belongs to; one that is no longer the newest runs nothing more. */
  readonly opening: number;
}

/** However short a statement's limit is, the first one waits this long for a process to start. */
const SHORTEST_PATIENCE_MS = 10_000;
/** Without a statement for this long the processes end, and with them the memory they hold. */
const IDLE_MS = 600_000;

/**
 * The readers' processes of one store: so many statements at once, one a process, the others wait in line. From the
 * first statement on one process more than is busy stands ready, so that whoever comes after a killed one need not wait
 * for a start.
 */
export class ReaderPool {
  readonly #program: ReaderProgram;
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  /** Ready, or on the way there. */
  #idle: Place[] = [];
  readonly #all = new Set<Place>();
  #runningCount = 0;
  #settings: unknown;
  #opening = 0;
  #closed = false;
  #idleTimer: NodeJS.Timeout | undefined;

  /** `most`: how many statements run at once. */
  constructor(program: ReaderProgram, most: number) {
    this.#program = program;
    this.#most = most;
  }

  /**
   * What processes are opened with from now on. The ones there are end, each after its statement; the promise fulfils
   * when they have.
   */
  open(settings: unknown): Promise<void> {
    this.#settings = settings;
    this.#opening += 1;
    for (const { child } of this.#idle.splice(0)) child.kill();
    return Promise.all([...this.#all].map(({ child }) => child.ended)).then(() => {});
  }

  /**
   * Runs one task in a process of its own, as soon as one is free: `busy` where none is within the task's own limit.
   * `prepare` is awaited once it is the task's turn, before a process is taken.
   */
  async run(
    task: ReaderTask,
    signal: AbortSignal,
    prepare: () => Promise<void> = async () => {},
  ): Promise<ReaderOutcome> {
    clearTimeout(this.#idleTimer);
    await this.#turn(task.limits.milliseconds, signal);
    let killed = false;
    try {
      await prepare();
      const place = await this.#take(task.limits.milliseconds, signal);
      try {
        return await place.child.run(task, signal);
      } finally {
        killed = place.child.gone;
        this.#giveBack(place);
      }
    } finally {
      // The answer is not kept waiting for an engine that does not stop; the next statement is.
      const stopped = killed ? this.#program.untilStopped?.(task) : undefined;
      if (stopped === undefined) this.#leave();
      else void stopped.finally(() => this.#leave());
    }
  }

  /** Starts a process ahead of the first statement. */
  warm(): void {
    this.#keepOneReady();
    this.#rest();
  }

  /** Ends all of them; what is under way fails. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { child } of this.#all) child.kill();
    await Promise.all([...this.#all].map(({ child }) => child.ended));
  }

  /** The ids of the processes that live, and of those that run a statement, for tests. */
  get pids(): { readonly all: readonly number[]; readonly running: readonly number[] } {
    const children = [...this.#all].map(({ child }) => child);
    return {
      all: children.flatMap(({ pid }) => pid ?? []),
      running: children.filter((child) => child.isRunning).flatMap(({ pid }) => pid ?? []),
    };
  }

  #turn(patienceMs: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(cancelled());
    if (this.#runningCount < this.#most) {
      this.#runningCount += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const leave = (failure: Failure): void => {
        end();
        const place = this.#waiting.indexOf(go);
        if (place !== -1) this.#waiting.splice(place, 1);
        reject(failure);
      };
      const abort = (): void => leave(cancelled());
      const timer = setTimeout(() => leave(allBusy()), patienceMs);
      const go = (): void => {
        end();
        this.#runningCount += 1;
        resolve();
      };
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
      };
      signal.addEventListener('abort', abort, { once: true });
      this.#waiting.push(go);
    });
  }

  async #take(patienceMs: number, signal: AbortSignal): Promise<Place> {
    for (;;) {
      if (this.#closed) throw new Failure('store-unavailable', 'The store has been closed.');
      const place = this.#nextIdle() ?? this.#start();
      if (place.child.gone || place.opening !== this.#opening) {
        place.child.kill();
        continue;
      }
      if (!place.child.isReady) {
        await untilReady(place.child.ready, patienceMs, signal).catch((thrown: unknown) => {
          this.#giveBack(place);
          throw thrown;
        });
      }
      if (!place.child.gone && place.opening === this.#opening) {
        this.#keepOneReady(); // not sooner: two that start at once are both late
        return place;
      }
      place.child.kill();
    }
  }

  #leave(): void {
    this.#runningCount -= 1;
    this.#waiting.shift()?.();
    this.#rest();
  }

  #rest(): void {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => {
      if (this.#runningCount === 0) for (const { child } of this.#idle.splice(0)) child.kill();
    }, IDLE_MS).unref();
  }

  /** One that can run at once before one that is still starting. */
  #nextIdle(): Place | undefined {
    const ready = this.#idle.findIndex(({ child }) => child.isReady);
    const [place] = this.#idle.splice(Math.max(ready, 0), 1);
    return place;
  }

  /**
   * Keeps every process that comes back, or ends it: one that is neither would live on unused, where no timer finds it.
   * One is started only where none is idle, so that there are never more than may be busy and one.
   */
  #giveBack(place: Place): void {
    if (this.#closed || place.opening !== this.#opening) place.child.kill();
    else if (!place.child.gone) this.#idle.push(place);
    this.#keepOneReady();
  }

  #keepOneReady(): void {
    if (!this.#closed && this.#idle.every(({ child }) => child.gone)) this.#idle.push(this.#start());
  }

  #start(): Place {
    const place = { child: new ReaderChild(this.#program, this.#settings), opening: this.#opening };
    this.#all.add(place);
    const forget = (): void => {
      this.#all.delete(place);
      this.#idle = this.#idle.filter((other) => other !== place);
    };
    void place.child.ended.then(forget);
    place.child.ready.catch(() => {
      forget();
      place.child.kill();
    });
    return place;
  }
}

/** Waits for a process that starts, but not longer than the statement itself may take. */
async function untilReady(ready: Promise<void>, patienceMs: number, signal: AbortSignal): Promise<void> {
  let end: () => void = () => {};
  const given = new Promise<never>((_, reject) => {
    const abort = (): void => reject(cancelled());
    const timer = setTimeout(() => reject(allBusy()), Math.max(patienceMs, SHORTEST_PATIENCE_MS));
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    };
  });
  try {
    await Promise.race([ready, given]);
  } finally {
    end();
  }
}

function allBusy(): Failure {
  return new Failure('busy', 'Other statements are running and none has ended in time. Try again shortly.');
}
