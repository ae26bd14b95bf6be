import type { ReactNode } from 'react';
import type { Passage, PassagesResponse } from '#core/wire/passages';
import type { PassageAt } from '../../state/passage.ts';
import { count } from '../../words/count.ts';

/** Letters before the first word found: what follows says more. */
const BEFORE = 32;

/** A passage in one line, from a little before the first word found, which stands out as every one does. */
export function PassageLine({ passage }: { readonly passage: Passage }): ReactNode {
  const { text, start, found } = passage;
  const first = (found[0]?.start ?? start) - start;
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const pieces: ReactNode[] = [];
  let reached = from;
  for (const stretch of found) {
    const [begin, end] = [stretch.start - start, stretch.end - start];
    pieces.push(text.slice(reached, begin), <b key={begin}>{text.slice(begin, end)}</b>);
    reached = end;
  }
  return (
    <span className="suggestion-text suggestion-passage">
      {from > 0 && '… '}
      {pieces}
      {text.slice(reached)}
    </span>
  );
}

/** From the first word found to the last: what the reader marks. */
export function stretchOf({ start, end, found }: Passage): PassageAt {
  return { start: found[0]?.start ?? start, end: found.at(-1)?.end ?? end };
}

/** `5 of 23 passages shown. 4 papers were searched; 1 could not be searched here.` */
export function sayPassages({ cut, papers }: Pick<PassagesResponse, 'cut' | 'papers'>): string {
  const shown =
    cut.shown < cut.total
      ? `${cut.shown.toLocaleString('en-GB')} of ${count(cut.total, 'passage')} shown`
      : count(cut.total, 'passage');
  const unread = papers.held - papers.searched;
  const searched = `${count(papers.searched, 'paper')} ${papers.searched === 1 ? 'was' : 'were'} searched`;
  const missing = unread === 0 ? '' : `; ${unread.toLocaleString('en-GB')} could not be searched here`;
  return `${shown}. ${searched}${missing}.`;
}
