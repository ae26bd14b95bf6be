import { describe, expect, test } from 'vitest';
import { evidenceId, nodeIdSchema, partsOfRelationshipId, relationshipId } from '#core/identity';

const memo = nodeIdSchema.parse('doc:memo');
const office = nodeIdSchema.parse('post:home-secretary');

describe('ids', () => {
  test.each(['person:amber-rudd', 'doc:memo', 'claim:12-800-returns'])('%s is one', (id) => {
    expect(nodeIdSchema.safeParse(id).success).toBe(true);
  });

  test.each([
    'amber-rudd',
    'Person:amber',
    'person:Amber',
    'person:',
    'person:a--b',
    'person:a b',
    'ghost:x',
    "doc:x'--",
  ])('%s is none', (id) => {
    expect(nodeIdSchema.safeParse(id).success).toBe(false);
  });

  test('a relationship’s id tells its start and its type', () => {
    const id = relationshipId(memo, 'COPIED_TO', office);
    expect(id).toMatch(/^doc:memo~copied-to~[0-9a-f]{8}$/);
    expect(partsOfRelationshipId(id)).toEqual({ startNodeId: 'doc:memo', type: 'COPIED_TO' });
  });

  test('two of one type between the same two differ by their key', () => {
    expect(relationshipId(memo, 'COPIED_TO', office, 'again')).not.toBe(
      relationshipId(memo, 'COPIED_TO', office),
    );
  });

  test('evidence keeps its id while it quotes the same words for the same thing in the same stance', () => {
    const of = { document: 'doc:a', start: 1, end: 9, supports: 'doc:memo', stance: 'asserts', by: 'doc:a' };
    expect(evidenceId(of)).toBe(evidenceId({ ...of }));
    expect(evidenceId({ ...of, stance: 'denies' })).not.toBe(evidenceId(of));
    expect(evidenceId({ ...of, start: 2 })).not.toBe(evidenceId(of));
  });
});
