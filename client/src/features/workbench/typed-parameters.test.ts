import { expect, it } from 'vitest';
import { parametersOf } from './typed-parameters.ts';

it.each([
  ['MATCH (p:Person {name: $who}) RETURN p', 'text'],
  ['MATCH (p) WHERE p.name = $person RETURN p', 'text'],
  ['MATCH (d {id: $memo}) RETURN d', 'entity'],
  ['MATCH (d) WHERE d.id=$memo RETURN d', 'entity'],
  ['MATCH (c) WHERE c.startNodeId = $a RETURN c', 'entity'],
  ['MATCH (n) WHERE n.whenFrom >= $start RETURN n', 'date'],
  ['MATCH (n) WHERE $who IN n.ids RETURN n', 'entity'],
  ['MATCH (n) RETURN n LIMIT $limit', 'number'],
  ['MATCH (n {id: $`a(b[`}) RETURN n', 'entity'],
  ['RETURN $who', 'entity'],
])('%s takes %s', (query, kind) => {
  expect(parametersOf(query, {}).map((parameter) => parameter.kind)).toEqual([kind]);
});

it('keeps the kind that the reader chose', () => {
  const typed = { who: { kind: 'entity' as const, value: '' } };
  expect(parametersOf('MATCH (p {name: $who}) RETURN p', typed)[0]?.kind).toBe('entity');
});
