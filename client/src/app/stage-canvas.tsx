import { Clock, List } from 'lucide-react';
import type { ReactNode } from 'react';
import { GraphCanvas } from '../canvas/graph-canvas.tsx';
import type { Palette } from '../graph/palette.ts';
import type { Address, Sheet } from '../state/address.ts';
import type { Board } from '../state/board.ts';
import { prefer } from '../state/preferences.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { unfold } from './board-actions.ts';
import { openSheet } from './journeys.ts';
import { leadToCanvas } from './lead-beside.ts';
import { TraceTool } from './trace-tool.tsx';
import type { Canvas } from './use-canvas.ts';
import type { Hands } from './use-hands.ts';
import type { Layout } from './use-layout.ts';

/** The graph as it is drawn, in hands' reach, with the page's tools among its own. */
export function StageCanvas({
  address,
  canvas: { drawn, bounds, lit, layout, times, settled },
  hands,
  palette,
  stripOpen,
}: {
  readonly address: Address;
  readonly canvas: Canvas;
  readonly hands: Hands;
  readonly palette: Palette;
  readonly stripOpen: boolean;
}): ReactNode {
  return (
    <GraphCanvas
      drawn={drawn}
      bounds={bounds}
      palette={palette}
      answer={lit}
      selected={address.focus}
      openedRelationship={address.relationship}
      times={times}
      arrangement={settled ? arrangementOf(address.board, layout) : null}
      onOpenFold={(ids) => unfold(ids, drawn)}
      onReadAsText={() => openSheet('outline')}
      {...hands.canvas}
      tools={<StageTools sheet={address.sheet} stripOpen={stripOpen} />}
    />
  );
}

function StageTools({
  sheet,
  stripOpen,
}: {
  readonly sheet: Sheet | null;
  readonly stripOpen: boolean;
}): ReactNode {
  return (
    <>
      <TraceTool />
      <IconButton
        label={stripOpen ? 'Close the strip of time' : 'Show the strip of time'}
        aria-pressed={stripOpen}
        onClick={() => prefer({ stripOpen: !stripOpen })}
        data-testid="toggle-time"
      >
        <Clock />
      </IconButton>
      <IconButton
        label={sheet === null ? 'Show as text and tables' : 'Close the text'}
        aria-pressed={sheet !== null}
        onClick={() => {
          // the text hides this button: whoever used it goes on there
          if (sheet === null) leadToCanvas();
          openSheet(sheet === null ? 'outline' : null);
        }}
        data-testid="toggle-list"
      >
        <List />
      </IconButton>
    </>
  );
}

/** A name for how everything is laid out: it changes where the camera should show everything anew. */
function arrangementOf({ start, layout, middle }: Board, { places }: Layout): string {
  const ground = start === 'best-connected' ? start : '';
  return [layout, middle ?? '', places === null ? '' : 'placed', ground].join(' ');
}
