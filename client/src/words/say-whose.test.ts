import { describe, expect, it } from 'vitest';
import { nodeIdSchema } from '#core/identity';
import { sayWhose } from './say-whose.ts';

const [paper, rudd] = [nodeIdSchema.parse('doc:press'), nodeIdSchema.parse('person:amber-rudd')];
const nameOf = (id: string): string | undefined => (id === rudd ? 'Amber Rudd' : undefined);

describe('whose word a quotation is', () => {
  it.each([
    [{ by: paper, stance: 'asserts' }, undefined],
    [{ by: paper, stance: 'alleges' }, 'reported as hearsay'],
    [{ by: rudd, stance: 'asserts' }, 'as said by Amber Rudd'],
    [{ by: rudd, stance: 'denies' }, 'denied by Amber Rudd'],
    [{ by: nodeIdSchema.parse('person:unknown'), stance: 'denies' }, 'reported as a denial'],
    [{ by: nodeIdSchema.parse('person:unknown'), stance: 'asserts' }, 'as said by somebody else'],
  ] as const)('of %j', (evidence, expected) => {
    expect(sayWhose({ document: paper, ...evidence }, nameOf)).toBe(expected);
  });
});
