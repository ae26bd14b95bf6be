import { readHeldPapers } from '#store/queries';
import { readPages } from '#store/read-pages';
import type { Reading } from '../read-graph.ts';
import { passageIndex, type Paper, type PassageIndex } from './passage-index.ts';

/** Letters of all texts that are kept to be searched: some 4,000 papers of eight pages each. */
const MOST_LETTERS = 60_000_000;

/** The passages of every paper whose text is on this machine, and how many papers the case holds. */
export interface HeldPassages {
  readonly index: PassageIndex;
  readonly held: number;
}

/**
 * The passages of one state of the case, worked out when first asked for, and again once other texts are on this machine
 * than were then. They are worked out once at a time: whoever asks meanwhile waits for what began after they asked.
 */
export function passagesOfCase(reading: Reading): () => Promise<HeldPassages> {
  let kept: { readonly texts: string; readonly passages: HeldPassages } | undefined;
  let making: Promise<HeldPassages> | undefined;

  async function make(): Promise<HeldPassages> {
    const texts = await reading.texts.state(); // before: what comes while they are read may be missing
    const passages = await readPassages(reading);
    kept = { texts, passages };
    return passages;
  }

  return async () => {
    const wanted = await reading.texts.state();
    if (kept?.texts === wanted) return kept.passages;
    await making?.catch(() => {}); // it may have begun before the text came
    if (kept?.texts === wanted) return kept.passages;
    making ??= make().finally(() => {
      making = undefined;
    });
    return await making;
  };
}

async function readPassages({ store, texts }: Reading): Promise<HeldPassages> {
  const held = await readPages(store, readHeldPapers);
  const papers: Paper[] = [];
  let letters = 0;
  for (const { id, name, textSha256 } of held) {
    const text = await texts.read(textSha256);
    if (text === undefined) continue;
    letters += text.length;
    if (letters > MOST_LETTERS) break;
    papers.push({ id, name, text });
  }
  return { index: await passageIndex(papers), held: held.length };
}
