import { useLayoutEffect, type RefObject } from 'react';

/** Keeps what stands above the strip clear of its real height, which grows where it is too narrow for one row. */
export function useStripHeight(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const strip = element.current;
    if (strip === null) return undefined;
    const root = document.documentElement.style;
    // Not drawn, it takes no room.
    const measure = (): void => root.setProperty('--strip-height', `${strip.offsetHeight}px`);
    const observer = new ResizeObserver(measure);
    observer.observe(strip);
    measure();
    return () => {
      observer.disconnect();
      root.removeProperty('--strip-height');
    };
  }, [element]);
}
