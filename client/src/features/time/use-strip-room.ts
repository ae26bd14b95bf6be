import { useLayoutEffect, useState, type RefObject } from 'react';

/** Narrower than that, in CSS px, bars and what they are read by stand in rows. */
const NARROW = 640;

/** Keeps what stands above the strip clear of its real height, and tells whether it is too narrow for one row. */
export function useStripRoom(element: RefObject<HTMLElement | null>): boolean {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const strip = element.current;
    if (strip === null) return undefined;
    const root = document.documentElement.style;
    const measure = (): void => {
      // Not drawn, it takes no room.
      root.setProperty('--strip-height', `${strip.offsetHeight}px`);
      if (strip.offsetWidth > 0) setNarrow(strip.offsetWidth < NARROW);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(strip);
    measure();
    return () => {
      observer.disconnect();
      root.removeProperty('--strip-height');
    };
  }, [element]);
  return narrow;
}
