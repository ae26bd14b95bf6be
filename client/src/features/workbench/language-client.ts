import type {
  FromLanguageWorker,
  GraphWords,
  Offer,
  Problem,
  Coloured,
  ToLanguageWorker,
} from './language-messages.ts';

/** What Neo4j's own front end says of a statement. Undefined where it could not say anything this time. */
export interface CypherLanguage {
  readonly learn: (words: GraphWords) => void;
  readonly colours: (text: string) => Promise<readonly Coloured[] | undefined>;
  readonly problems: (text: string, parameters: readonly string[]) => Promise<readonly Problem[] | undefined>;
  readonly offers: (
    text: string,
    parameters: readonly string[],
    at: number,
    asked: boolean,
  ) => Promise<readonly Offer[] | undefined>;
  readonly close: () => void;
}

/** Once it has started: a text that keeps the front end busy for so long (a thousand brackets do) costs it its worker; a new one starts. */
const PATIENCE_MS = 10_000;

const WORDS_WITHIN_MS = 8_000;

type Question = ToLanguageWorker extends infer One
  ? One extends ToLanguageWorker
    ? Omit<One, 'id'>
    : never
  : never;

/** Neo4j's front end in a worker of its own: 1.5 MB that never hold the page's thread. */
export function openCypherLanguage(): CypherLanguage {
  let worker: Worker | undefined;
  let words: GraphWords | undefined;
  let tellLearnt: () => void = () => {};
  // Whoever types at once, before the graph's words are here, waits for them: without them nothing fits.
  const learnt = Promise.race([
    new Promise<void>((resolve) => {
      tellLearnt = resolve;
    }),
    new Promise<void>((resolve) => window.setTimeout(resolve, WORDS_WITHIN_MS)),
  ]);
  let nextId = 1;
  // Loading it takes seconds on a slow machine, and whoever restarts it then never sees it start.
  let started = false;
  const waiting = new Map<number, (answer: FromLanguageWorker | undefined) => void>();

  const restart = (): void => {
    worker?.terminate();
    worker = undefined;
    started = false;
    for (const settle of waiting.values()) settle(undefined);
    waiting.clear();
  };
  const open = (): Worker => {
    const made = new Worker(new URL('./language.worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<FromLanguageWorker>) => {
      started = true;
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    made.addEventListener('error', restart);
    if (words !== undefined) made.postMessage({ id: 0, kind: 'words', words } satisfies ToLanguageWorker);
    return made;
  };
  const ask = (question: Question): Promise<FromLanguageWorker | undefined> => {
    worker ??= open();
    const id = nextId++;
    const asked = worker;
    return new Promise((resolve) => {
      const timer = started ? window.setTimeout(restart, PATIENCE_MS) : undefined;
      waiting.set(id, (answer) => {
        window.clearTimeout(timer);
        resolve(answer);
      });
      asked.postMessage({ ...question, id });
    });
  };

  return {
    learn: (known) => {
      words = known;
      void ask({ kind: 'words', words: known });
      tellLearnt();
    },
    colours: async (text) => {
      const answer = await ask({ kind: 'colours', text });
      return answer?.kind === 'colours' ? answer.colours : undefined;
    },
    problems: async (text, parameters) => {
      await learnt;
      const answer = await ask({ kind: 'problems', text, parameters });
      return answer?.kind === 'problems' ? answer.problems : undefined;
    },
    offers: async (text, parameters, at, asked) => {
      await learnt;
      const answer = await ask({ kind: 'offers', text, parameters, at, asked });
      return answer?.kind === 'offers' ? answer.offers : undefined;
    },
    close: restart,
  };
}
