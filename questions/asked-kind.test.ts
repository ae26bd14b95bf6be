import { expect, test } from 'vitest';
import { askedKind } from './asked-kind.ts';
import { catalogueEntry } from './catalogue.ts';

test.each([
  ['Which newspapers saw the memo?', 'knew', 'newspapers'],
  ['which MPs called for Rudd to resign', 'called-for-resignation', 'MPs'],
  ['Did any senior officials receive the memo?', 'received', 'officials'],
  ['Who received the memo?', 'received', undefined],
  ['Which Labour MPs called for Rudd to resign?', 'called-for-resignation', undefined],
  ['Which people received the memo?', 'received', undefined],
  ['Which newspapers published the memo?', 'published', undefined],
])(
  '%s is answered, where it is not narrowed, with a word on the kind that it asks for',
  (asked, id, kind) => {
    const entry = catalogueEntry(id);
    if (entry === undefined) throw new Error(`There is no question ${id}.`);
    expect(askedKind(asked, entry)).toBe(kind);
  },
);
