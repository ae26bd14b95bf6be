import { Play, ScrollText, Square } from 'lucide-react';
import { useRef, type ReactNode } from 'react';

/**
 * Runs what is written, or stops what runs: one button, which keeps the focus when it turns from one into the other. A
 * press counts only where it ends on what it began on: whoever presses Stop as the statement ends does not run it anew.
 */
export function RunButton({
  running,
  what,
  disabled,
  onRun,
  onStop,
}: {
  readonly running: boolean;
  /** What it does where nothing runs. */
  readonly what: 'Run' | 'Preview' | 'Explain';
  readonly disabled: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
}): ReactNode {
  /** Whether something ran when the pointer went down. */
  const pressedWhile = useRef(running);
  const Icon = running ? Square : what === 'Explain' ? ScrollText : Play;
  return (
    <button
      type="button"
      className="button button-main"
      title={running ? 'Esc' : 'Ctrl+Enter'}
      disabled={disabled && !running}
      onPointerDown={() => {
        pressedWhile.current = running;
      }}
      onClick={({ detail }) => {
        // A key presses at once: then the browser counts no clicks.
        if (detail > 0 && pressedWhile.current !== running) return;
        if (running) onStop();
        else onRun();
      }}
      data-testid={running ? 'stop-cypher' : 'run-cypher'}
    >
      <Icon aria-hidden="true" /> {running ? 'Stop' : what}
    </button>
  );
}
