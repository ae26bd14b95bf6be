import { expect, test } from 'vitest';
import { openApiDescription } from './openapi.ts';
import { ROUTES } from './routes.ts';

test('every reference in the description leads to a schema of it', () => {
  const description = openApiDescription(ROUTES);
  const text = JSON.stringify(description);
  const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(references.length).toBeGreaterThan(10);
  for (const reference of new Set(references)) {
    const [, name = ''] = /^#\/components\/schemas\/(\w+)$/.exec(reference) ?? [];
    expect(Object.keys(description.components.schemas), reference).toContain(name);
  }
  expect(Object.keys(description.components.schemas)).toEqual(
    expect.arrayContaining(['Failure', 'TaggedValue', 'TaggedParameter', 'PlanStep']),
  );
});
