import { Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useCover } from '../state/use-cover.ts';
import { prefer, usePreferences } from '../state/preferences.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { frameNodes, move } from './controllers/framing-controller.tsx';
import { useRenderer } from './renderer.ts';
import { prefersStillness } from '../ui/media.ts';

const STEP = 1.5;

/** The few buttons on the canvas: nearer, farther, everything, the minimap beside them, and what the page adds. */
export function CanvasTools({
  minimap,
  children,
}: {
  readonly minimap: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const renderer = useRenderer();
  const mapped = usePreferences((preferences) => preferences.minimapOpen);
  const element = useRef<HTMLDivElement>(null);
  useCover('tools', element);
  const zoom = (factor: number): void => {
    const camera = renderer.sigma.getCamera();
    const ratio = camera.getBoundedRatio(camera.ratio * factor);
    if (prefersStillness()) camera.setState({ ratio });
    else void camera.animate({ ratio }, { duration: 180 });
  };
  const showAll = (): void => {
    const all = frameNodes(renderer, null);
    if (all !== undefined) move(renderer, all, true);
  };
  return (
    <div ref={element} className="canvas-tools" role="group" aria-label="Canvas">
      {children}
      <IconButton label="Zoom in" onClick={() => zoom(1 / STEP)}>
        <Plus />
      </IconButton>
      <IconButton label="Zoom out" onClick={() => zoom(STEP)}>
        <Minus />
      </IconButton>
      <IconButton label="Show everything" onClick={showAll}>
        <Maximize />
      </IconButton>
      <span className="minimap-switch">
        <IconButton
          label={mapped ? 'Switch the minimap off' : 'Switch the minimap on'}
          onClick={() => prefer({ minimapOpen: !mapped })}
          data-testid="toggle-minimap"
        >
          <MapIcon />
        </IconButton>
      </span>
      {minimap}
    </div>
  );
}
