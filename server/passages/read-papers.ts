import { readHeldPapers } from '#store/queries';
import { readPages } from '#store/read-pages';
import type { Reading } from '../read-graph.ts';
import { passageIndex, type Paper, type PassageIndex } from './passage-index.ts';

/** Letters of all texts that are kept to be searched: some 4,000 papers of eight pages each. */
const MOST_LETTERS = 60_000_000;

/** The passages of every paper whose text is on this machine, and how many papers the case holds. */
export async function readPassages({
  store,
  texts,
}: Reading): Promise<{ readonly index: PassageIndex; readonly held: number }> {
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
