import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { goToStep } from '../../state/board-history.ts';
import { useBoardHistory } from '../../state/board-steps.ts';
import { announce } from '../../state/announcer.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { dialogIsOpen } from '../../ui/dialog-open.ts';
import { historyLines } from './board-steps.ts';
import './history-panel.css';

/** What was done to the canvas since the page was opened, the last on top; a click goes to how it was then. */
export function HistoryPanel({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { done, undone } = useBoardHistory();
  const lines = historyLines(done, undone);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || dialogIsOpen()) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => press(event);
    // It lies over everything that Esc would close otherwise.
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, []);
  return (
    <section className="history-panel" aria-label="History of the canvas" data-testid="history-panel">
      <div className="history-head">
        <h2>History of the canvas</h2>
        <IconButton label="Close the history" onClick={onClose}>
          <X />
        </IconButton>
      </div>
      <ol ref={list}>
        {[...lines].reverse().map(({ count, name, state }) => (
          <li key={count}>
            <button
              type="button"
              className={`history-step history-${state}`}
              aria-current={state === 'now' ? 'step' : undefined}
              onClick={() => {
                announce(`The canvas as after: ${name}.`);
                goToStep(count);
              }}
              data-testid="history-step"
            >
              <span className="history-name">{name}</span>
              {state !== 'done' && (
                <span className="history-state">{state === 'now' ? 'now' : 'taken back'}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
      {lines.length === 1 && <p className="soft">Nothing was changed yet.</p>}
    </section>
  );
}
