import { expect, it } from 'vitest';
import type { EntityLabel } from '#core/model/labels';
import { outlineGroups } from './outline-groups.ts';
import type { NodeRow } from './rows.ts';

const row = (id: string, label: EntityLabel, relationships: number): NodeRow => ({
  ...{ id, label, relationships, name: id, kind: label, what: '', when: '' },
  ...{ whenFrom: undefined, status: 'asserted', papers: 0 },
});
const rows = [row('topic:a', 'Topic', 9), row('person:a', 'Person', 1), row('person:b', 'Person', 2)];
const said = (...given: Parameters<typeof outlineGroups>) =>
  outlineGroups(...given).map((group) => [group.of, group.title, group.rows.map(({ id }) => id)]);

it('heads kinds by what they are called here, the most connected first', () => {
  expect(said(rows, [], { Person: { name: 'Suspect', plural: 'Suspects' } })).toEqual([
    ['Person', 'Suspects', ['person:b', 'person:a']],
    ['Topic', 'Topics', ['topic:a']],
  ]);
});

it('tells two kinds apart that are called the same', () => {
  const kinds = { Person: { name: 'Lead' }, Topic: { name: 'Lead' } };
  expect(said(rows, [], kinds).map(([of, title]) => [of, title])).toEqual([
    ['Person', 'Lead'],
    ['Topic', 'Lead'],
  ]);
});

it('lists what is lit first, whatever lit it', () => {
  expect(said(rows, ['topic:a', 'person:elsewhere'], {})[0]).toEqual(['lit', 'What stands out', ['topic:a']]);
});
