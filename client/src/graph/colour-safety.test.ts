import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_LABELS, type EntityLabel } from '#core/model/labels';
import { colourFaults, contrast, nearestGood, textShade, type Surroundings } from './colour-safety.ts';
import { PALETTES, withKindColours } from './palette.ts';

const GROUNDS = ['light', 'dark'] as const;

function around(ground: 'light' | 'dark', kind: EntityLabel): Surroundings {
  const { paper, onNode, red, label } = PALETTES[ground];
  const others = ENTITY_LABELS.filter(({ name }) => name !== kind).map(({ name }) => ({
    name,
    colour: label[name],
  }));
  return { paper, icon: onNode, red, others };
}
const colours = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((rgb) => `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`);
const grounds = fc.constantFrom(...GROUNDS);

describe('the check of a colour', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  });

  it.each(GROUNDS)('finds no fault with the colours of the model on the %s ground', (ground) => {
    // Group and Organisation share theirs on purpose: an icon tells them apart.
    for (const { name } of ENTITY_LABELS.filter(({ name }) => name !== 'Group' && name !== 'Organisation')) {
      expect(colourFaults(PALETTES[ground].label[name], around(ground, name))).toEqual([]);
    }
  });

  it('says what it is too faint on, which kinds it is like and to whom, and that it is near the red', () => {
    expect(colourFaults('#ffff00', around('light', 'Person'))).toMatchObject([
      { kind: 'faint', on: 'paper' },
      { kind: 'faint', on: 'icon' },
    ]);
    expect(colourFaults('#888888', around('dark', 'Person'))).toEqual([
      { kind: 'alike', name: 'Post', seen: ['as is', 'protanopia', 'deuteranopia', 'tritanopia'] },
      { kind: 'alike', name: 'Claim', seen: ['deuteranopia'] },
    ]);
    expect(colourFaults('#ff0000', around('dark', 'Person'))).toEqual([{ kind: 'red' }]);
  });

  it('proposes only what passes, and a colour that passes itself', () => {
    fc.assert(
      fc.property(colours, grounds, (colour, ground) => {
        const surroundings = around(ground, 'Person');
        const proposed = nearestGood(colour, surroundings);
        expect(proposed).toBeDefined();
        expect(colourFaults(proposed ?? '', surroundings)).toEqual([]);
        if (colourFaults(colour, surroundings).length === 0) expect(proposed).toBe(colour);
      }),
      { numRuns: 40 },
    );
  });

  it('finds a shade for words that is read on the paper and on panels', () => {
    fc.assert(
      fc.property(colours, grounds, (colour, ground) => {
        const { paper, panel } = PALETTES[ground];
        const shade = textShade(colour, [paper, panel]);
        expect(Math.min(contrast(shade, paper), contrast(shade, panel))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('colours that somebody gave to kinds', () => {
  it('replace the model’s on their ground alone, for marks and for words', () => {
    const kinds = { Person: { light: '#775500' } };
    const palette = withKindColours(PALETTES.light, 'light', kinds);
    expect(palette.label.Person).toBe('#775500');
    expect(palette.labelText.Person).toBe('#775500');
    expect(palette.label.Place).toBe(PALETTES.light.label.Place);
    expect(withKindColours(PALETTES.dark, 'dark', kinds)).toBe(PALETTES.dark);
  });

  it('are left out where they would not be seen, whatever the browser remembers', () => {
    expect(withKindColours(PALETTES.light, 'light', { Person: { light: '#ffff00' } })).toBe(PALETTES.light);
  });
});
