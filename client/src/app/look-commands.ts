import { ENTITY_LABELS, type EntityLabel } from '#core/model/labels';
import { SIZE_WORDS, TINT_WORDS } from '../features/arrange/arrange-words.ts';
import { announce } from '../state/announcer.ts';
import { SIZES, TINTS, type Board } from '../state/board.ts';
import type { Command } from '../state/command.ts';
import { kindPlural } from '../state/kind-names.ts';
import type { KindLook } from '../state/preferences.ts';
import { hideKinds } from './board-actions.ts';
import { sizeBy, tintBy } from './use-arrange-commands.ts';

/** What sizes and colours of discs tell, a command for each choice. */
export function discCommands(board: Pick<Board, 'sizeBy' | 'tintBy'>): readonly Command[] {
  return [
    ...SIZES.map((by): Command => ({
      id: `size-${by}`,
      title: by === 'equal' ? 'Size all discs alike' : `Size discs by: ${SIZE_WORDS[by].name}`,
      group: 'Layout',
      alsoCalled: [`size nodes by ${by}`],
      unavailable: board.sizeBy === by ? 'Discs are sized like this.' : undefined,
      run: () => {
        sizeBy(by);
        announce(`Discs are sized by ${SIZE_WORDS[by].name}.`);
      },
    })),
    ...TINTS.map((by): Command => ({
      id: `tint-${by}`,
      title: `Colour discs by: ${TINT_WORDS[by].name}`,
      group: 'Layout',
      alsoCalled: [`colour nodes by ${by}`, `color nodes by ${by}`],
      unavailable: board.tintBy === by ? 'Discs are coloured like this.' : undefined,
      run: () => {
        tintBy(by);
        announce(`Discs are coloured by ${TINT_WORDS[by].name}.`);
      },
    })),
  ];
}

/** Hides each kind that the legend has, or shows it again, by the name that it has here. */
export function kindCommands(
  listed: readonly EntityLabel[],
  hidden: readonly EntityLabel[],
  kinds: Readonly<Record<string, KindLook>>,
): readonly Command[] {
  return ENTITY_LABELS.filter(({ name }) => listed.includes(name)).map(({ name, plural }): Command => {
    const off = hidden.includes(name);
    const verb = off ? 'Show' : 'Hide';
    const called = kindPlural(name, kinds);
    return {
      id: `kind-${name}`,
      title: `${verb} all ${called.toLowerCase()}`,
      group: 'Canvas',
      // the model's name still leads to a kind that is called something else here
      alsoCalled: [`${verb} all ${plural}`],
      run: () => {
        hideKinds(off ? hidden.filter((label) => label !== name) : [...hidden, name]);
        announce(`${called}: ${off ? 'shown' : 'hidden'}.`);
      },
    };
  });
}
