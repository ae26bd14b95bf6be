import { ENTITY_LABELS, type EntityLabel } from '#core/model/labels';
import type { KindLook } from '../state/preferences.ts';
import { GROUP_COLOURS } from './analysis/group-colours.ts';
import { contrast, MARK_CONTRAST, textShade } from './colour-safety.ts';

/** The colours of one ground, light or dark. Labels bring their own from the model. */
export interface Palette {
  readonly paper: string;
  readonly panel: string;
  readonly line: string;
  readonly ink: string;
  readonly softInk: string;
  readonly edge: string;
  readonly accent: string;
  readonly marker: string;
  readonly verified: string;
  readonly red: string;
  readonly redText: string;
  /** What icons within nodes are drawn in. */
  readonly onNode: string;
  readonly label: Readonly<Record<EntityLabel, string>>;
  readonly labelText: Readonly<Record<EntityLabel, string>>;
  /** Of groups, where colours tell them: the larger first, each its own. */
  readonly groups: readonly string[];
  /** Of all further groups together. */
  readonly otherGroups: string;
}

function byLabel(
  pick: (label: (typeof ENTITY_LABELS)[number]) => string,
): Readonly<Record<EntityLabel, string>> {
  // Complete because it is built from the list that EntityLabel is the names of.
  return Object.fromEntries(ENTITY_LABELS.map((label) => [label.name, pick(label)])) as Record<
    EntityLabel,
    string
  >;
}

/** Measured: text reaches 4.5:1 on its ground, marks 3:1; red is for contradictions and failed quotations alone. */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    paper: '#fbfaf7',
    panel: '#ffffff',
    line: '#e4e1da',
    ink: '#1c1f24',
    softInk: '#5b626d',
    edge: '#918c82',
    accent: '#1f5fd1',
    marker: '#ffe9a8',
    verified: '#1b7a4b',
    red: '#ce3020',
    redText: '#ce3020',
    onNode: '#ffffff',
    label: byLabel((label) => label.colour.light),
    labelText: byLabel((label) => label.colour.lightText),
    groups: GROUP_COLOURS.light.groups,
    otherGroups: GROUP_COLOURS.light.others,
  },
  dark: {
    paper: '#14171c',
    panel: '#1b1f26',
    line: '#2b313b',
    ink: '#e8e9ec',
    softInk: '#9aa3b0',
    edge: '#66707f',
    accent: '#7fb0ff',
    marker: '#5c4a12',
    verified: '#62c98e',
    red: '#ec3e37',
    redText: '#ff6b5e',
    onNode: '#14171c',
    label: byLabel((label) => label.colour.dark),
    labelText: byLabel((label) => label.colour.darkText),
    groups: GROUP_COLOURS.dark.groups,
    otherGroups: GROUP_COLOURS.dark.others,
  },
};

/** A palette with the colours that somebody gave to kinds; one that cannot be told from the ground is left out. */
export function withKindColours(
  palette: Palette,
  ground: 'light' | 'dark',
  kinds: Readonly<Record<string, KindLook>>,
): Palette {
  const own = ENTITY_LABELS.flatMap(({ name }): readonly (readonly [EntityLabel, string])[] => {
    const colour = kinds[name]?.[ground];
    return colour !== undefined && isClear(colour, palette) ? [[name, colour]] : [];
  });
  if (own.length === 0) return palette;
  return {
    ...palette,
    label: { ...palette.label, ...Object.fromEntries(own) },
    labelText: {
      ...palette.labelText,
      ...Object.fromEntries(
        own.map(([name, colour]) => [name, textShade(colour, [palette.paper, palette.panel])]),
      ),
    },
  };
}

function isClear(colour: string, { paper, onNode }: Palette): boolean {
  return [paper, onNode].every((ground) => contrast(colour, ground) >= MARK_CONTRAST);
}

/** The palette as CSS custom properties: `--paper`, `--label-person`, `--label-person-text` … */
export function cssProperties(palette: Palette): Readonly<Record<string, string>> {
  const { label, labelText, groups, ...plain } = palette;
  const kebab = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();
  return Object.fromEntries([
    ...Object.entries(plain).map(([name, value]) => [`--${kebab(name)}`, value]),
    ...groups.map((value, group) => [`--group-${group}`, value]),
    ...Object.entries(label).map(([name, value]) => [`--label-${kebab(name)}`, value]),
    ...Object.entries(labelText).map(([name, value]) => [`--label-${kebab(name)}-text`, value]),
  ]);
}
