import { expect, it } from 'vitest';
import { asHeading } from './say-relationship.ts';

it('a heading has a capital at its beginning alone', () => {
  expect(asHeading('called for the resignation of')).toBe('Called for the resignation of');
});
