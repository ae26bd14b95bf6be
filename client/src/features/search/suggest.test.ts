import { describe, expect, it } from 'vitest';
import { passageSchema } from '#core/wire/passages';
import { catalogueResponseSchema, completionSchema } from '#core/wire/question';
import { searchHitSchema } from '#core/wire/search';
import { readsAsQuestion } from './reads-as-question.ts';
import { continuation, stillFitting, suggest } from './suggest.ts';

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

const whole = completionSchema.parse({
  id: 'copied-on',
  text: 'Who was copied on the memo?',
  complete: true,
  next: null,
  entity: null,
});
const begun = { ...whole, text: 'Who was copied on ', complete: false, next: 'document' };

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
    const named = suggest('rudd', catalogue, [hit], []);
    expect(named.all[named.first]).toEqual({ kind: 'entity', hit });
    const asked = suggest('who copied', catalogue, [hit], [whole]);
    expect(asked.all[asked.first]).toEqual({ kind: 'ask', text: 'who copied' });
    expect(asked.all[1]).toEqual({ kind: 'question', text: whole.text });
  });

  it('offers what the papers say after what is called so, unless a question is asked', () => {
    const passage = passageSchema.parse({
      ...{ document: 'doc:bbc', name: 'BBC', start: 10, end: 30, text: 'Rudd has no targets.' },
      found: [{ start: 10, end: 14 }],
    });
    const kinds = (text: string) =>
      suggest(text, catalogue, [hit], [], [], [], [passage]).all.map(({ kind }) => kind);
    expect(kinds('rudd')).toEqual(['entity', 'ask', 'passage']);
    expect(kinds('what did Rudd say')).not.toContain('passage');
    expect(kinds('')).not.toContain('passage');
  });

  it('goes on only to what begins as typed, while what is typed is not answered yet', () => {
    const late = (text: string) => suggest(text, catalogue, [], stillFitting(text, [whole, begun]));
    expect(continuation(late('what contr'), 0)).toBeUndefined();
    expect(continuation(late('WHO was'), 0)).toBe(whole.text);
    expect(continuation(late('Who was copied on the'), 0)).toBe(whole.text);
    expect(late('Who was copied on the').questions).toEqual({ from: 0, to: 2 });
  });

  it('asks where nothing is called so, and offers what can be asked where nothing is typed', () => {
    expect(suggest('zzz', catalogue, [], [])).toMatchObject({ first: 0, questions: { from: 0, to: 1 } });
    expect(suggest('', catalogue, [hit], []).all.map((s) => s.kind)).toEqual(['question', 'question']);
  });

  it('offers what was looked at lately before what can be asked, and only where nothing is typed', () => {
    const lately = [{ looked: { kind: 'node', id: hit.id }, name: hit.name } as const];
    const empty = suggest('', catalogue, [], [], [], lately);
    expect(empty.all.map(({ kind }) => kind)).toEqual(['lately', 'question', 'question']);
    expect(empty).toMatchObject({ first: -1, lately: { from: 0, to: 1 }, questions: { from: 1, to: 3 } });
    for (const typed of ['rudd', '>', 'who']) {
      expect(suggest(typed, catalogue, [hit], [whole], [], lately).lately).toMatchObject({ from: 0, to: 0 });
    }
  });

  it('does what is typed as a command begins, after what is called so', () => {
    const undo = { id: 'undo', title: 'Undo', group: 'Canvas', run: () => undefined } as const;
    const typed = suggest('undo', catalogue, [hit], [], [undo]);
    expect(typed.all[typed.first]).toEqual({ kind: 'command', command: undo });
    expect(suggest('> un', catalogue, [hit], [whole], [undo]).all).toEqual([
      { kind: 'command', command: undo },
    ]);
    expect(suggest('rudd', catalogue, [hit], [], [undo]).all.map(({ kind }) => kind)).toEqual([
      'entity',
      'ask',
    ]);
  });

  it('lets Tab go on with what is typed, or with what was walked to, and leave the field where nothing goes on', () => {
    const offered = suggest('who was', catalogue, [], [begun, whole]);
    expect(continuation(offered, 0)).toBe(begun.text);
    expect(continuation(offered, 2)).toBe(whole.text);
    expect(continuation(suggest(whole.text, catalogue, [], [whole]), 0)).toBeUndefined();
  });
});
