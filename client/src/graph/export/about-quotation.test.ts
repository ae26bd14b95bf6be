import { expect, it } from 'vitest';
import { wireEvidenceSchema } from '#core/wire/evidence';
import { aboutQuotation } from './about-quotation.ts';

const names = new Map([
  ['doc:press', 'Press report'],
  ['person:rudd', 'Amber Rudd'],
  ['org:wire', 'The Wire'],
]);
const quotation = (more: object) =>
  wireEvidenceSchema.parse({
    ...{ id: 'ev:000000000001', document: 'doc:press', exact: 'there were no targets' },
    ...{ start: 0, end: 21, contextStart: 0, contextEnd: 21, context: null, check: 'verified' },
    ...{ stance: 'asserts', by: 'doc:press', as: null, said: null, credits: null },
    ...{ supports: 'claim:targets', ...more },
  });

it.each([
  [{}, []],
  [
    { stance: 'denies', by: 'person:rudd', said: '2018-04-25', credits: 'org:wire', as: 'she' },
    ['said on 25 April 2018', 'denied by Amber Rudd', 'crediting The Wire', 'written “she” there'],
  ],
  [{ stance: 'alleges', credits: 'doc:press' }, ['reported as hearsay']],
])('of a quotation with %j it is said: %j', (more, said) => {
  expect(aboutQuotation(quotation(more), (id) => names.get(id))).toEqual(said);
});
