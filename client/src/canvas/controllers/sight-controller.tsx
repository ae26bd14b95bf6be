import { useEffect } from 'react';
import { lendSight } from '../../state/sight.ts';
import { graphPlace, useRenderer, viewOf } from '../renderer.ts';

/** Lets the page ask what part of the plane is in view. */
export function SightController(): null {
  const renderer = useRenderer();
  useEffect(
    () =>
      lendSight(() => {
        const { left, right, bottom, top } = viewOf(renderer).extent;
        const least = graphPlace(renderer, { x: left, y: bottom });
        const most = graphPlace(renderer, { x: right, y: top });
        if (least === undefined || most === undefined) return undefined;
        return { left: least.x, right: most.x, bottom: least.y, top: most.y };
      }),
    [renderer],
  );
  return null;
}
