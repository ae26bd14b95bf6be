import { describe, expect, it } from 'vitest';
import { splitReading } from './split-reading.ts';

const slot = (name: string, text: string) => ({
  name,
  kind: 'document',
  text,
  id: null,
  optional: false,
  options: [],
});
const said = (sentence: string, slots: ReturnType<typeof slot>[]) =>
  splitReading({ sentence, slots }).map((piece) =>
    piece.kind === 'text' ? piece.text : `[${piece.slot.text}]`,
  );

describe('a reading with its slots', () => {
  it.each([
    ['who was copied on the memo', [slot('document', 'the memo')], ['who was copied on ', '[the memo]']],
    [
      'what did Rudd tell May',
      [slot('to', 'May'), slot('from', 'Rudd')],
      ['what did ', '[Rudd]', ' tell ', '[May]'],
    ],
    ['nothing of it', [slot('document', 'Memo')], ['nothing of it', '[Memo]']],
    ['', [], []],
  ])('%s', (sentence, slots, pieces) => {
    expect(said(sentence, slots)).toEqual(pieces);
  });
});
