import { CirclePlus, Columns2, Ellipsis, EyeOff, Pin, PinOff, Route, ScanEye, X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import type { Command } from '../../state/command.ts';
import { useCover } from '../../state/use-cover.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import './selection-bar.css';

const ICONS: readonly (readonly [id: string, icon: ReactNode])[] = [
  ['expand', <CirclePlus key="" />],
  ['hide', <EyeOff key="" />],
  ['hide-others', <ScanEye key="" />],
  ['pin', <Pin key="" />],
  ['unpin', <PinOff key="" />],
  ['paths', <Route key="" />],
  ['compare', <Columns2 key="" />],
];
const STEPS = ['focus-1', 'focus-2', 'focus-3'];

/** What is selected, and what can be done with it: the commands that fit, and the rest in a menu. */
export function SelectionBar({
  words,
  commands,
  steps,
  onMore,
  onClear,
}: {
  /** `3 selected`, or the name of the one. */
  readonly words: string;
  readonly commands: readonly Command[];
  /** Within how many steps of it the canvas shows, where that is just what it shows. */
  readonly steps: number | null;
  readonly onMore: (at: { readonly x: number; readonly y: number }) => void;
  readonly onClear: () => void;
}): ReactNode {
  const bar = useRef<HTMLDivElement>(null);
  useCover('selection', bar);
  const commandOf = (id: string): Command | undefined => commands.find((command) => command.id === id);
  return (
    <div
      ref={bar}
      className="selection-bar"
      role="toolbar"
      aria-label="What is selected"
      data-testid="selection-bar"
    >
      <span className="selection-words" title={words}>
        {words}
      </span>
      {ICONS.map(([id, icon]) => {
        const command = commandOf(id);
        // Pinning and unpinning share a place, and only two nodes have paths and differences.
        if (command === undefined || command.unavailable !== undefined) return null;
        if (id === 'paths' && commandOf('compare')?.unavailable !== undefined) return null;
        return (
          <IconButton
            key={id}
            label={command.title}
            aria-keyshortcuts={command.keys?.[0]?.replace('Ctrl', 'Control')}
            onClick={command.run}
            data-testid={`selected-${id}`}
          >
            {icon}
          </IconButton>
        );
      })}
      <span className="selection-steps" role="group" aria-label="Show only what is near">
        {STEPS.map((id, place) => {
          const command = commandOf(id);
          return (
            command !== undefined && (
              <button
                key={id}
                type="button"
                className="selection-step"
                aria-label={command.title}
                title={command.title}
                aria-pressed={steps === place + 1}
                onClick={command.run}
                data-testid={`selected-${id}`}
              >
                {place + 1}
              </button>
            )
          );
        })}
        <span className="selection-steps-word" aria-hidden="true">
          steps
        </span>
      </span>
      <IconButton
        label="More that can be done"
        aria-haspopup="menu"
        onClick={({ currentTarget }) => {
          const { left, top } = currentTarget.getBoundingClientRect();
          onMore({ x: left, y: top });
        }}
        data-testid="selected-more"
      >
        <Ellipsis />
      </IconButton>
      <IconButton label="Select nothing" onClick={onClear} data-testid="clear-selection">
        <X />
      </IconButton>
    </div>
  );
}
