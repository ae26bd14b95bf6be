import type { Palette } from '../palette.ts';
import type { Shape } from './scene.ts';

/** CSS px from the middle of the mark to its rim. */
export const NOTE_RADIUS = 7;

/** The mark of a note, as the canvas has it beside a disc: it says that there is one, and not what it says. */
export function noteMark(
  { x, y }: { readonly x: number; readonly y: number },
  palette: Palette,
): readonly Shape[] {
  return [
    {
      ...{ kind: 'disc', x, y, radius: NOTE_RADIUS - 1, fill: palette.marker, ring: palette.line },
      ...{ ringWidth: 1, opacity: 1, says: null },
    },
    { kind: 'icon', icon: 'note', x, y, size: 9, colour: palette.ink },
  ];
}
