import { asFailure, Failure } from '#core/failure';
import type { GraphStore } from '#store/graph-store';

/** Whether the store answers, known without asking it each time. */
export interface StoreHealth {
  /** What is wrong now; undefined where the store answered when last asked. */
  readonly trouble: () => Failure | undefined;
  /** The store, refusing at once what it is known not to answer, so that nobody waits for a time-out. */
  readonly guarded: GraphStore;
  readonly stop: () => void;
}

/** How often the store is asked, in milliseconds: seldom while it answers, often while it does not. */
const ASK_WELL = 5_000;
const ASK_TROUBLED = 1_000;

/**
 * Keeps asking whether the store answers, and takes every failed request as a sign to ask at once. Only what the store
 * itself answers shuts others out: a request may fail alone, such as for a reader's process that could not be started.
 */
export function watchStore(
  store: GraphStore,
  onChange: (trouble: Failure | undefined) => void = () => {},
): StoreHealth {
  let trouble: Failure | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let asking = false;

  const set = (next: Failure | undefined): void => {
    const changed = trouble?.code !== next?.code;
    trouble = next;
    if (changed) onChange(next);
  };
  /** Asks, and again after a while. One at a time: whoever wants to know while it is asked hears of that answer. */
  const ask = async (): Promise<void> => {
    if (asking || stopped) return;
    asking = true;
    clearTimeout(timer);
    try {
      await store.ping();
      set(undefined);
    } catch (thrown) {
      set(asFailure(thrown));
    }
    asking = false;
    if (!stopped)
      timer = setTimeout(() => void ask(), trouble === undefined ? ASK_WELL : ASK_TROUBLED).unref();
  };
  const passing = async <T>(work: () => Promise<T>): Promise<T> => {
    if (trouble !== undefined) throw new Failure(trouble.code, trouble.message, { cause: trouble.cause });
    try {
      return await work();
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (failure.code === 'store-unavailable' || failure.code === 'store-damaged') void ask();
      throw failure;
    }
  };

  void ask();
  return {
    trouble: () => trouble,
    guarded: {
      read: (query, parameters) => passing(() => store.read(query, parameters)),
      write: (steps) => passing(() => store.write(steps)),
      seal: (seal) => passing(() => store.seal(seal)),
      sync: () => passing(() => store.sync()),
      engine: () => passing(() => store.engine()),
      statements: {
        get procedures() {
          return store.statements.procedures;
        },
        get differences() {
          return store.statements.differences;
        },
        read: (...given) => passing(() => store.statements.read(...given)),
        plan: (...given) => passing(() => store.statements.plan(...given)),
        preview: (...given) => passing(() => store.statements.preview(...given)),
        change: (...given) => passing(() => store.statements.change(...given)),
        refusesWrites: () => passing(() => store.statements.refusesWrites()),
        warm: () => passing(() => store.statements.warm()),
      },
      ping: () => store.ping(),
      close: () => store.close(),
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
