import { useEffect, useRef, type RefObject } from 'react';

/** For the button that something was opened by: the focus returns to it once that is closed, unless it is elsewhere by then. */
export function useFocusBack(open: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current && !open && document.activeElement === document.body) button.current?.focus();
    before.current = open;
  }, [open]);
  return button;
}
