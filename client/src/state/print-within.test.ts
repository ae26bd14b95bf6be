import { describe, expect, it } from 'vitest';
import { NOWHERE, parseAddress, printAddress, type Address } from './address.ts';
import { printWithin } from './print-within.ts';

const selection = Array.from({ length: 400 }, (_, place) => `person:somebody-${place}`).sort();
const statement = (characters: number): Address['cypher'] => ({
  asked: { kind: 'text', text: `RETURN '${'a'.repeat(characters)}'`, parameters: '' },
  view: 'json',
  canvas: 'none',
});
const place: Address = { ...NOWHERE, focus: 'person:amber-rudd', cypher: statement(100) };

describe('an address within so many characters', () => {
  it('is the whole where that fits', () => {
    const at = { ...place, selection: selection.slice(0, 3) };
    expect(printWithin(at, 6_000)).toBe(printAddress(at));
    expect(`?${printWithin(at, 6_000, '')}`).toBe(printAddress(at));
  });

  it('goes without what is selected where the whole does not fit', () => {
    expect(parseAddress(printWithin({ ...place, selection }, 6_000))).toEqual(place);
  });

  it('goes without the statement as well where a long one does not fit either, and keeps the rest', () => {
    const at = { ...place, selection, cypher: statement(6_000) };
    const text = printWithin(at, 6_000);
    expect(text.length).toBeLessThanOrEqual(6_000);
    expect(parseAddress(text)).toEqual({ ...place, cypher: { asked: null, view: 'json', canvas: 'none' } });
  });

  it('is empty rather than too long', () => {
    const slots = Object.fromEntries(Array.from({ length: 12 }, (_, each) => [`s${each}`, '見'.repeat(200)]));
    const at: Address = { ...NOWHERE, asked: { kind: 'reading', id: 'knew', slots, whether: false } };
    expect(printWithin(at, 6_000)).toBe('');
  });
});
