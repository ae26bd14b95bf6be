import { Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../ui/icon-button.tsx';
import { useHistoryCommands } from './use-history-commands.ts';

/** Undo and redo, as buttons that say what they would do. */
export function HistoryTools(): ReactNode {
  const commands = useHistoryCommands();
  return commands.map((command) => (
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
  ));
}
