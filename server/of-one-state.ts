import { Failure } from '#core/failure';
import { stateOfCase } from './case-state.ts';
import { readLoadedCase, type Reading } from './read-graph.ts';

/** Runs what reads of the case in several statements, and gives its answer only where all of them read one state. */
export type OfOneState = <T>(answer: () => Promise<T>) => Promise<T>;

/**
 * Where the case changed meanwhile, as by another process on the same database, it is answered once more, and then no
 * more; while it is being loaded, not at all. The state that an earlier answer found is known before a later one begins,
 * and a state never comes back: so one small statement is enough, after the answer was read.
 */
export function ofOneState(reading: Reading): OfOneState {
  let known: string | undefined;
  const stateNow = async (): Promise<string> => {
    known = stateOfCase(await readLoadedCase(reading));
    return known;
  };
  return async (answer) => {
    const before = known ?? (await stateNow());
    const first = await outcomeOf(answer);
    const after = await stateNow();
    if (after === before) return first();
    const second = await outcomeOf(answer);
    if ((await stateNow()) === after) return second();
    throw new Failure('conflict', 'The case changed meanwhile. Ask again.');
  };
}

/** What came of it, to be given or thrown later: what fails of half a case has failed for no reason of its own. */
async function outcomeOf<T>(answer: () => Promise<T>): Promise<() => T> {
  try {
    const given = await answer();
    return () => given;
  } catch (thrown) {
    return () => {
      throw thrown;
    };
  }
}
