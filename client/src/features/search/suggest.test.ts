import { describe, expect, it } from 'vitest';
import { catalogueResponseSchema } from '#core/wire/question';
import { searchHitSchema } from '#core/wire/search';
import { readsAsQuestion } from './reads-as-question.ts';
import { suggest } from './suggest.ts';

const catalogue = catalogueResponseSchema.parse({
  questions: [
    { id: 'copied-on', title: 'Who was copied', examples: ['Who was copied on the memo?'], slots: [] },
    { id: 'wrote', title: 'Who wrote', examples: ['Who wrote the memo?'], slots: [] },
  ],
});
const hit = searchHitSchema.parse({
  id: 'person:amber-rudd',
  label: 'Person',
  name: 'Amber Rudd',
  matched: null,
  hint: null,
  score: 1,
});

describe('the one field', () => {
  it.each([
    ['who was copied on the memo', true],
    ['the memo?', true],
    ['Who’s copied', true],
    ['whoever', false],
    ['is', false],
    ['Ruud', false],
    ['', false],
  ])('%s reads as a question: %s', (text, expected) => {
    expect(readsAsQuestion(text)).toBe(expected);
  });

  it('lets Enter open what is called so, and ask what reads as a question', () => {
    const named = suggest('rudd', catalogue, [hit]);
    expect(named.all[named.first]).toEqual({ kind: 'entity', hit });
    const asked = suggest('who copied', catalogue, [hit]);
    expect(asked.all[asked.first]).toEqual({ kind: 'ask', text: 'who copied' });
    expect(asked.all[1]).toEqual({ kind: 'question', text: 'Who was copied on the memo?' });
  });

  it('asks where nothing is called so, and offers what can be asked where nothing is typed', () => {
    expect(suggest('zzz', catalogue, [])).toMatchObject({ first: 0, questions: 1 });
    expect(suggest('', catalogue, [hit]).all.map((s) => s.kind)).toEqual(['question', 'question']);
  });
});
