import { Failure } from '#core/failure';
import { cancelled, ReaderChild, type ReaderOutcome, type ReaderProgram } from './reader-child.ts';
import type { ReaderTask } from './reader-messages.ts';

interface Place {
  readonly child: ReaderChild;
  /** Which opening it belongs to; one that is no longer the newest runs nothing more. */
  readonly opening: number;
}

/**
 * How long after the last statement the processes end, and with them the memory they hold: all but one, then that one
 * too. In milliseconds.
 */
export interface Rest {
  readonly surplusMs: number;
  readonly allMs: number;
}
const USUAL_REST: Rest = { surplusMs: 60_000, allMs: 600_000 };

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
  readonly #rest: Rest;
  #restTimers: readonly NodeJS.Timeout[] = [];

  /** `most`: how many statements run at once. */
  constructor(program: ReaderProgram, most: number, rest: Rest = USUAL_REST) {
    this.#program = program;
    this.#most = most;
    this.#rest = rest;
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
   * Runs one task in a process of its own, as soon as one is free: `busy` where none is within the task's own limit. The
   * start of a process, which takes longest where a machine is busy, does not count towards that. `prepare` is awaited once it is the task's turn, before a process is taken.
   */
  async run(
    task: ReaderTask,
    signal: AbortSignal,
    prepare: () => Promise<void> = async () => {},
  ): Promise<ReaderOutcome> {
    await this.#turn(task.limits.milliseconds, signal);
    this.#stayAwake();
    let killed = false;
    try {
      await prepare();
      const place = await this.#take(signal);
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

  /** Sees to it that a process stands ready for the next statement, and fulfils when one does. */
  async warm(): Promise<void> {
    this.#keepOneReady();
    if (this.#runningCount === 0) this.#goToRest();
    await Promise.any(this.#idle.map(({ child }) => child.ready)).catch(() => {}); // the statement hears why not
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

  async #take(signal: AbortSignal): Promise<Place> {
    for (;;) {
      if (this.#closed) throw new Failure('store-unavailable', 'The store has been closed.');
      const place = this.#nextIdle() ?? this.#start();
      if (place.child.gone || place.opening !== this.#opening) {
        place.child.kill();
        continue;
      }
      if (!place.child.isReady) {
        await untilReady(place.child.ready, signal).catch((thrown: unknown) => {
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
    if (this.#runningCount === 0) this.#goToRest();
  }

  #stayAwake(): void {
    for (const timer of this.#restTimers) clearTimeout(timer);
  }

  #goToRest(): void {
    this.#stayAwake();
    const endAfter = (milliseconds: number, left: number): NodeJS.Timeout =>
      setTimeout(() => {
        // One that is ready stays rather than one that is still starting.
        const ready = this.#idle.toSorted((a, b) => Number(b.child.isReady) - Number(a.child.isReady));
        this.#idle = ready.slice(0, left);
        for (const { child } of ready.slice(left)) child.kill();
      }, milliseconds).unref();
    this.#restTimers = [endAfter(this.#rest.surplusMs, 1), endAfter(this.#rest.allMs, 0)];
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

/** Waits for a process that starts, which has a limit of its own, as long as anybody waits for the statement. */
async function untilReady(ready: Promise<void>, signal: AbortSignal): Promise<void> {
  let end: () => void = () => {};
  const given = new Promise<never>((_, reject) => {
    const abort = (): void => reject(cancelled());
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    end = () => {
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
