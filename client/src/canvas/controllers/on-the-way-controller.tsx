import { useEffect } from 'react';
import { useOnTheWay } from '../../state/on-the-way.ts';
import { placeColumns } from '../place-nodes.ts';
import { useRenderer } from '../renderer.ts';

/** Draws what a layout moves, past the page: nothing else is told until it has arrived. */
export function OnTheWayController(): null {
  const renderer = useRenderer();
  useEffect(
    () =>
      useOnTheWay.subscribe(({ moving }, before) => {
        if (moving !== null && moving !== before.moving) placeColumns(renderer, moving.ids, moving.places);
      }),
    [renderer],
  );
  return null;
}
