import { expect, test } from 'vitest';
import { KEPT_OF_ENTITIES, KEPT_OF_RELATIONSHIPS } from '#core/model/kept-properties';
import { temporalNodes, temporalRelationships } from './change-queries.ts';

test.each([
  ['entities', KEPT_OF_ENTITIES, temporalNodes.text],
  ['relationships', KEPT_OF_RELATIONSHIPS, temporalRelationships.text],
] as const)('whatever date of %s the model knows is looked at', (_, known, text) => {
  const dates = [...known.values()].flatMap(({ definition: { name, kind } }) =>
    kind === 'edtf' ? [name, `${name}From`, `${name}To`] : kind === 'date' ? [name] : [],
  );
  expect(dates.length).toBeGreaterThan(5);
  for (const name of dates) expect(text.replaceAll('`', '')).toMatch(new RegExp(`\\.${name} IS NULL`));
});
