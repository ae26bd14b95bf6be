import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modelPage } from '#loader/model-page';
import { ENTITY_LABEL_NAMES, INTERNAL_LABELS } from '#core/model/labels';
import { RELATIONSHIP_TYPE_NAMES } from '#core/model/relationship-types';

test('the docs list the model as it is: after a change of core/model, run npm run schema', () => {
  const page = readFileSync(new URL('../docs/model.md', import.meta.url), 'utf8');
  expect(page).toBe(modelPage());
  for (const name of [
    ...ENTITY_LABEL_NAMES,
    ...INTERNAL_LABELS.map((l) => l.name),
    ...RELATIONSHIP_TYPE_NAMES,
  ]) {
    expect(page).toContain(`\`${name}\``);
  }
});
