import { useLayoutEffect, type RefObject } from 'react';

/**
 * Hands the focus on where something goes that it is within: else it would be nowhere, and the next Tab at the page's
 * beginning. `handOn` is the same function as long as the element is there.
 */
export function useHandOnFocus(element: RefObject<HTMLElement | null>, handOn: () => void): void {
  useLayoutEffect(() => {
    const going = element.current;
    return () => {
      if (going?.contains(document.activeElement) === true) handOn();
    };
  }, [element, handOn]);
}
