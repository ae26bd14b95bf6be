import { History, Redo2, Undo2 } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { HistoryPanel } from '../features/history/history-panel.tsx';
import { show, useOnScreen } from '../state/on-screen.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useHistoryCommands } from './use-history-commands.ts';

/** Undo and redo, as buttons that say what they would do, and the list of all steps. */
export function HistoryTools(): ReactNode {
  const commands = useHistoryCommands();
  const button = useRef<HTMLButtonElement>(null);
  const open = useOnScreen((state) => state.history);
  return (
    <>
      {commands.map((command) => (
        <IconButton
          key={command.id}
          label={command.title}
          aria-keyshortcuts={command.keys?.[0]?.replace('Ctrl', 'Control')}
          disabled={command.unavailable !== undefined}
          onClick={command.run}
          data-testid={command.id}
        >
          {command.id === 'undo' ? <Undo2 /> : <Redo2 />}
        </IconButton>
      ))}
      <IconButton
        ref={button}
        label={open ? 'Close the history' : 'History of the canvas'}
        className="icon-button history-button"
        aria-expanded={open}
        onClick={() => show({ history: !open })}
        data-testid="open-history"
      >
        <History />
      </IconButton>
      {open && (
        <HistoryPanel
          onClose={() => {
            show({ history: false });
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
