import { useEffect, type RefObject } from 'react';
import { coverCanvas, useHand } from './hand.ts';

/** Tells the canvas what part of it an element lies over, as long as the element is there. */
export function useCover(name: string, element: RefObject<HTMLElement | null>, present = true): void {
  useEffect(() => {
    const covering = element.current;
    const stage = document.getElementById('stage');
    if (covering === null || stage === null || !present) return undefined;
    const measure = (): void => {
      // Offsets and not the bounding box: a panel that slides in counts where it will be.
      const at = placeWithin(covering, stage);
      coverCanvas(name, { ...at, width: covering.offsetWidth, height: covering.offsetHeight });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(covering);
    observer.observe(stage);
    // What comes or goes elsewhere moves some of the others, and no size changes with it.
    const stop = useHand.subscribe(({ covers }, before) => {
      if (covers !== before.covers) measure();
    });
    measure();
    return () => {
      observer.disconnect();
      stop();
      coverCanvas(name, null);
    };
  }, [name, element, present]);
}

function placeWithin(element: HTMLElement, stage: HTMLElement): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (let at: Element | null = element; at instanceof HTMLElement && at !== stage; at = at.offsetParent) {
    x += at.offsetLeft;
    y += at.offsetTop;
  }
  return { x, y };
}
