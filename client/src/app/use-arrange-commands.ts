import { useMemo } from 'react';
import { LAYOUT_WORDS } from '../features/arrange/arrange-words.ts';
import type { Address } from '../state/address.ts';
import { announce } from '../state/announcer.ts';
import { LAYOUTS, layOut, type LayoutName, type SizeBy, type TintBy } from '../state/board.ts';
import { changeBoard } from '../state/board-history.ts';
import type { Command } from '../state/command.ts';
import { turnRound } from '../state/on-the-way.ts';
import { selectedIn } from '../state/selection.ts';
import { nameThem } from './expanding.ts';
import type { Canvas } from './use-canvas.ts';
import type { Layout } from './use-layout.ts';

/** What arranging stands on. */
type Arranging = Pick<Canvas, 'layout' | 'whereNow' | 'nameOf'>;

/**
 * Lays the canvas out another way; forces go on from where everything lies, and rings lie round `middle`, or round whom
 * the layout chooses.
 */
export function arrange(
  name: LayoutName,
  middle: string | null,
  {
    layout,
    whereNow,
    nameOf,
  }: Pick<Arranging, 'whereNow' | 'nameOf'> & { readonly layout: Pick<Layout, 'runForces'> },
): void {
  if (name === 'force') {
    layout.runForces(whereNow());
    return;
  }
  turnRound();
  const step = `Lay out: ${LAYOUT_WORDS[name].name.toLowerCase()}`;
  if (!changeBoard(step, (board) => layOut(board, name, middle))) return;
  const round = name === 'concentric' && middle !== null ? ` round ${nameThem([middle], nameOf)}` : '';
  announce(`Laid out: ${LAYOUT_WORDS[name].name}${round}.`);
}

/** What rings lie round: of what is selected the one that is open, or the first. */
export function middleOf(address: Pick<Address, 'selection' | 'focus'>): string | null {
  const selected = selectedIn(address);
  const { focus } = address;
  return focus !== null && selected.includes(focus) ? focus : (selected[0] ?? null);
}

export function sizeBy(by: SizeBy): void {
  changeBoard('Size discs', (board) => ({ ...board, sizeBy: by }));
}

export function tintBy(by: TintBy): void {
  changeBoard('Colour discs', (board) => ({ ...board, tintBy: by }));
}

/** A command for each layout. */
export function useArrangeCommands(
  middle: string | null,
  { layout, whereNow, nameOf }: Arranging,
): readonly Command[] {
  return useMemo(
    () =>
      LAYOUTS.map((name, place): Command => ({
        id: `layout-${name}`,
        title: `Lay out ${LAYOUT_WORDS[name].name.toLowerCase()}`,
        group: 'Layout',
        keys: [`Alt+${place + 1}`],
        alsoCalled: [name, 'layout', 'arrange'],
        run: () => arrange(name, middle, { layout, whereNow, nameOf }),
      })),
    [middle, layout, whereNow, nameOf],
  );
}
