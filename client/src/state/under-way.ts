import { create } from 'zustand';

/** Something that somebody waits for. */
export interface UnderWay {
  /** What is being done: “Laying out”. */
  readonly words: string;
  /** How far it has come, 0 to 1; null where nobody knows. */
  readonly share: number | null;
  /** Whether it says so itself where it is waited for, and the canvas need not. */
  readonly saidElsewhere: boolean;
  readonly stop: () => void;
}

export interface Begun extends UnderWay {
  readonly id: string;
  /** In the page's milliseconds. */
  readonly since: number;
}

/** What is done within this time is worth no word, and no key that would stop it. */
export const PATIENCE_MS = 50;

/** All that is waited for, what began first first: the canvas says it, and Escape stops it. */
export const useUnderWay = create<{ readonly works: readonly Begun[] }>(() => ({ works: [] }));

/** Says that something is under way, or how far it is now. */
export function underWay(id: string, work: UnderWay): void {
  useUnderWay.setState(({ works }) => {
    const known = works.find((each) => each.id === id);
    const now = { ...work, id, since: known?.since ?? performance.now() };
    return {
      works: known === undefined ? [...works, now] : works.map((each) => (each === known ? now : each)),
    };
  });
}

export function isUnderWay(id: string): boolean {
  return useUnderWay.getState().works.some((each) => each.id === id);
}

export function isOver(id: string): void {
  if (isUnderWay(id))
    useUnderWay.setState(({ works }) => ({ works: works.filter((each) => each.id !== id) }));
}

/** Stops what began last, of what takes long enough to be seen; false where nothing does. */
export function stopLast(): boolean {
  const now = performance.now();
  const last = useUnderWay.getState().works.findLast(({ since }) => now - since >= PATIENCE_MS);
  last?.stop();
  return last !== undefined;
}
