import { describe, expect, it } from 'vitest';
import { relationshipTypeDefinition } from '#core/model/relationship-types';
import { HEAD_LEGEND, headOf, headSize } from './head.ts';

describe('the heads of arrows', () => {
  it('tell To, Cc and Bcc apart', () => {
    const heads = ['SENT_TO', 'COPIED_TO', 'BLIND_COPIED_TO'].map(headOf);
    expect(new Set(heads).size).toBe(3);
  });

  it('are filled for everything else', () => {
    expect(headOf('ACCUSED')).toBe('filled');
    expect(headOf('a type of some other graph')).toBe('filled');
  });

  it('stand in the legend for types of the model', () => {
    for (const { type } of HEAD_LEGEND) expect(relationshipTypeDefinition(type)?.name).toBe(type);
  });

  it.each(['open', 'dot'] as const)('show what is hollow larger than what is filled: %s', (head) => {
    expect(headSize(head, 1.2).half).toBeGreaterThan(headSize('filled', 1.2).half);
  });
});
