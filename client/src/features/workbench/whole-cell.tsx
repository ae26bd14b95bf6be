import { Check, Copy, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import type { TaggedValue } from '#core/tagged-value';
import { IconButton } from '../../ui/icon-button.tsx';
import { useCopied } from '../../ui/use-copied.ts';
import { PathView, type Opening } from './cell-view.tsx';
import { cellKind, copyText } from './cell-words.ts';
import './whole-cell.css';

/** A cell in full, below the table; a path in words first, each node and relationship of which opens. */
export function WholeCell({
  title,
  value,
  onClose,
  ...opening
}: Opening & {
  readonly title: string;
  readonly value: TaggedValue;
  readonly onClose: () => void;
}): ReactNode {
  const [copied, copy] = useCopied();
  const text = copyText(value);
  const cell = cellKind(value);
  const body = useRef<HTMLDivElement>(null);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const section = body.current?.parentElement;
    body.current?.focus({ preventScroll: true });
    const escaped = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    section?.addEventListener('keydown', escaped);
    return () => section?.removeEventListener('keydown', escaped);
  }, []);
  return (
    <section className="whole-cell" aria-label={title}>
      <header>
        <span>{title}</span>
        <IconButton label="Copy the cell" onClick={() => copy(text, 'The cell was copied.')}>
          {copied ? <Check /> : <Copy />}
        </IconButton>
        <IconButton label="Close the cell" onClick={onClose}>
          <X />
        </IconButton>
      </header>
      <div ref={body} className="whole-body" tabIndex={0} data-testid="whole-cell">
        {cell.kind === 'path' && <PathView path={cell.path} {...opening} />}
        <pre>{text}</pre>
      </div>
    </section>
  );
}
