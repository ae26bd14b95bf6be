import { useMemo } from 'react';
import type { Point } from '#layout/point';
import { LAYOUT_WORDS } from '../features/arrange/arrange-words.ts';
import { announce } from '../state/announcer.ts';
import { LAYOUTS, layOut, type LayoutName, type SizeBy, type TintBy } from '../state/board.ts';
import { changeBoard } from '../state/board-history.ts';
import type { Command } from '../state/command.ts';
import { turnRound } from '../state/on-the-way.ts';
import type { Layout } from './use-layout.ts';

/** Lays the canvas out another way; forces go on from where everything lies. */
export function arrange(
  name: LayoutName,
  focus: string | null,
  layout: Pick<Layout, 'runForces'>,
  whereNow: () => ReadonlyMap<string, Point>,
): void {
  if (name === 'force') {
    layout.runForces(whereNow());
    return;
  }
  turnRound();
  changeBoard(`Lay out: ${LAYOUT_WORDS[name].name.toLowerCase()}`, (board) => layOut(board, name, focus));
  announce(`Laid out: ${LAYOUT_WORDS[name].name}.`);
}

export function sizeBy(by: SizeBy): void {
  changeBoard('Size discs', (board) => ({ ...board, sizeBy: by }));
}

export function tintBy(by: TintBy): void {
  changeBoard('Colour discs', (board) => ({ ...board, tintBy: by }));
}

/** A command for each layout. */
export function useArrangeCommands(
  focus: string | null,
  layout: Pick<Layout, 'runForces'>,
  whereNow: () => ReadonlyMap<string, Point>,
): readonly Command[] {
  return useMemo(
    () =>
      LAYOUTS.map((name, place): Command => ({
        id: `layout-${name}`,
        title: `Lay out ${LAYOUT_WORDS[name].name.toLowerCase()}`,
        group: 'Layout',
        keys: [`Alt+${place + 1}`],
        alsoCalled: [name, 'layout', 'arrange'],
        run: () => arrange(name, focus, layout, whereNow),
      })),
    [focus, layout, whereNow],
  );
}
