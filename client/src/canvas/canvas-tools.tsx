import { Maximize, Minus, Plus } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useCover } from '../state/use-cover.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { frameNodes, move } from './controllers/framing-controller.tsx';
import { prefersStillness, useRenderer } from './renderer.ts';

const STEP = 1.5;

/** The few buttons on the canvas: nearer, farther, everything, and what the page adds. */
export function CanvasTools({ children }: { readonly children: ReactNode }): ReactNode {
  const renderer = useRenderer();
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
    </div>
  );
}
