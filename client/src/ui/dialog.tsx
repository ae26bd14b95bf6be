import { useEffect, useId, useRef, type ReactNode } from 'react';
import { LiveRegion } from './live-region.tsx';
import './dialog.css';

/** A question in front of everything: the browser's own dialog, so focus stays within and Esc closes it. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null || dialog.open) return undefined;
    dialog.showModal();
    // The browser would take the first that can have it; a dialog may know better.
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => dialog.close();
  }, []);
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Keys within are the dialog's, not the page's.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <LiveRegion />
    </dialog>
  );
}
