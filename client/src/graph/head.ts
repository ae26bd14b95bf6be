/** How an arrow ends: To, Cc and Bcc are told apart by it, and everything else ends like To. */
export type Head = 'filled' | 'open' | 'dot';

const HEAD_OF: Readonly<Partial<Record<string, Head>>> = {
  SENT_TO: 'filled',
  COPIED_TO: 'open',
  BLIND_COPIED_TO: 'dot',
};

export function headOf(type: string): Head {
  return HEAD_OF[type] ?? 'filled';
}

/** The rows of the legend: how a paper reached whom, each with the head of its arrow. */
export const HEAD_LEGEND: readonly {
  readonly head: Head;
  readonly type: string;
  readonly words: string;
}[] = [
  { head: headOf('SENT_TO'), type: 'SENT_TO', words: 'sent to (To)' },
  { head: headOf('COPIED_TO'), type: 'COPIED_TO', words: 'copied to (Cc)' },
  { head: headOf('BLIND_COPIED_TO'), type: 'BLIND_COPIED_TO', words: 'blind-copied to (Bcc)' },
];

/** How long and how wide (half) a head is in CSS px: for a line without width, and more for each px of width. */
export const HEAD_SIZE: Readonly<
  Record<Head, { readonly length: readonly [number, number]; readonly half: readonly [number, number] }>
> = {
  filled: { length: [5, 2], half: [2.2, 0.9] },
  open: { length: [7.5, 2], half: [3.6, 0.9] },
  // As long as it is wide.
  dot: { length: [6.4, 1.2], half: [3.2, 0.6] },
};

/** Px of the rim of an open head or a dot, within its size; the rest of it is paper that hides what runs below. */
export const HEAD_RIM = 1.3;

/** The size of a head at the end of a line of such a width. */
export function headSize(head: Head, width: number): { readonly length: number; readonly half: number } {
  const { length, half } = HEAD_SIZE[head];
  return { length: length[0] + length[1] * width, half: half[0] + half[1] * width };
}
