import { Plus, X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Desk } from './desk.ts';
import './query-tabs.css';

/** The open queries. Arrow keys walk, F2 or a double click renames, Delete closes. */
export function QueryTabs({
  desk,
  running,
  onChoose,
  onNew,
  onClose,
  onRename,
}: {
  readonly desk: Desk;
  /** The tabs in which a statement runs now. */
  readonly running: (id: string) => boolean;
  readonly onChoose: (id: string) => void;
  readonly onNew: () => void;
  readonly onClose: (id: string) => void;
  readonly onRename: (id: string, name: string) => void;
}): ReactNode {
  const [renaming, setRenaming] = useState<string | null>(null);
  /** Whether the tab in front takes the focus: what had it, a name field or a tab, is gone. */
  const [refocus, setRefocus] = useState(false);
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [desk.active]);
  useEffect(() => {
    if (!refocus) return;
    strip.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    setRefocus(false);
  }, [refocus]);
  const focus = (id: string | undefined): void => {
    if (id === undefined) return;
    onChoose(id);
    strip.current?.querySelector<HTMLElement>(`[data-tab="${id}"]`)?.focus();
  };
  const close = (id: string): void => {
    onClose(id);
    setRefocus(true);
  };
  const owned = desk.tabs.filter(({ id }) => id !== renaming).map(({ id }) => `query-tab-${id}`);
  return (
    <div className="query-tabs">
      {/* Only tabs may be in a list of tabs: theirs are named, since each has a button to close it beside it. */}
      <div role="tablist" aria-label="Queries" aria-owns={owned.join(' ')} />
      <div ref={strip} className="query-strip">
        {desk.tabs.map((tab, place) =>
          renaming === tab.id ? (
            <NameField
              key={tab.id}
              name={tab.name}
              onDone={(name, byKey) => {
                setRenaming(null);
                if (byKey) setRefocus(true);
                if (name !== '') onRename(tab.id, name);
              }}
            />
          ) : (
            <div key={tab.id} className="query-tab" role="presentation" data-testid="cypher-tab">
              <button
                type="button"
                role="tab"
                id={`query-tab-${tab.id}`}
                data-tab={tab.id}
                aria-selected={tab.id === desk.active}
                aria-controls="query-body"
                tabIndex={tab.id === desk.active ? 0 : -1}
                title={`${tab.name}. F2 or a double click renames it.`}
                onClick={() => onChoose(tab.id)}
                onDoubleClick={() => setRenaming(tab.id)}
                onKeyDown={(event) => {
                  if (event.key === 'F2') setRenaming(tab.id);
                  else if (event.key === 'Delete') close(tab.id);
                  else if (event.key === 'ArrowRight') focus(desk.tabs[(place + 1) % desk.tabs.length]?.id);
                  else if (event.key === 'ArrowLeft') focus(desk.tabs.at(place - 1)?.id);
                  else return;
                  event.preventDefault();
                }}
              >
                {running(tab.id) && <span className="query-running" aria-label="running" />}
                {tab.name}
              </button>
              <button
                type="button"
                className="query-close"
                aria-label={`Close ${tab.name}`}
                title={`Close ${tab.name}`}
                tabIndex={tab.id === desk.active ? 0 : -1}
                onClick={() => close(tab.id)}
              >
                <X aria-hidden="true" />
              </button>
            </div>
          ),
        )}
      </div>
      <IconButton label="New query" onClick={onNew} data-testid="new-tab">
        <Plus />
      </IconButton>
    </div>
  );
}

function NameField({
  name,
  onDone,
}: {
  readonly name: string;
  /** `byKey`: by Enter or Escape, and not because the focus went elsewhere. */
  readonly onDone: (name: string, byKey: boolean) => void;
}): ReactNode {
  const [typed, setTyped] = useState(name);
  return (
    <input
      autoFocus
      className="field query-name"
      aria-label="Name of the query"
      maxLength={120}
      value={typed}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => onDone(typed.trim(), false)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') onDone(typed.trim(), true);
        else if (event.key === 'Escape') onDone('', true);
        else return;
        event.preventDefault();
      }}
    />
  );
}
