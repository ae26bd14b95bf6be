import { useEffect, useRef } from 'react';
import { keepMiddle, type Framing } from '../../graph/framing.ts';
import type { Box } from '../../graph/place-labels.ts';
import { useHand, type Cover } from '../../state/hand.ts';
import { stageOf, useRenderer, type Renderer } from '../renderer.ts';
import { isAt, move } from './framing-controller.tsx';

/** What lies over so much of the canvas is missed when it goes. */
const WIDE = 0.12;
/** Later than the camera is moved for other reasons, which go before. */
const SETTLE_MS = 80;

/** The canvas as it was when what lies over it had last come to rest. */
interface Rested {
  readonly free: Box;
  /** What lies over it, each with where the camera was when it came. */
  readonly over: ReadonlyMap<string, { readonly cover: Cover; readonly camera: Framing }>;
}

/**
 * When a wide panel goes, what was in the middle of the part that could be seen comes to the middle of what can be seen
 * then. Where nobody moved the camera while the panel was there, it stays: then everything is where it was before.
 */
export function KeepMiddleController(): null {
  const renderer = useRenderer();
  const covers = useHand((hand) => hand.covers);
  const rested = useRef<Rested | null>(null);
  useEffect(() => {
    const begun = renderer.sigma.getCamera().getState();
    // One panel that takes another's place goes and comes within this time: nothing has gone then.
    const timer = window.setTimeout(() => {
      const before = rested.current;
      const stage = stageOf(renderer);
      const camera = renderer.sigma.getCamera().getState();
      const gone = [...(before?.over ?? [])].filter(([name]) => covers[name] === undefined);
      const missed = gone.some(
        ([, { cover, camera: atFirst }]) =>
          cover.width * cover.height > WIDE * stage.width * stage.height && !isAt(renderer, atFirst),
      );
      if (before !== null && missed && isFree(renderer, begun))
        move(renderer, keepMiddle(camera, before.free, stage), true);
      rested.current = {
        free: stage.free,
        over: new Map(
          Object.entries(covers).map(([name, cover]) => [
            name,
            { cover, camera: before?.over.get(name)?.camera ?? camera },
          ]),
        ),
      };
    }, SETTLE_MS);
    return () => window.clearTimeout(timer);
  }, [renderer, covers]);
  return null;
}

/** Whether nothing else moves the camera, or has since. */
function isFree({ sigma, told }: Renderer, since: Framing): boolean {
  const { x, y, ratio } = sigma.getCamera().getState();
  return (
    !told.framing &&
    !told.gliding &&
    !sigma.getCamera().isAnimated() &&
    x === since.x &&
    y === since.y &&
    ratio === since.ratio
  );
}
