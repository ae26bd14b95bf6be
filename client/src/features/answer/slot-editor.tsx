import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { entityLabel, labelOfId } from '#core/model/labels';
import type { Slot } from '#core/wire/question';
import { searchOptions } from '../../api/search.ts';
import { InlineButton } from '../../ui/inline-button.tsx';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { useListbox } from '../../ui/use-listbox.ts';

/** A slot of a reading: its words, and on a click a field that finds another entity for it. */
export function SlotEditor({
  slot,
  labels,
  onChoose,
}: {
  readonly slot: Slot;
  /** The kinds that may stand in it; any where empty. */
  readonly labels: readonly string[];
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLSpanElement>(null);
  const label = slot.id === null ? undefined : labelOf(slot.id);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <span className="slot">
      <InlineButton
        ref={button}
        className="slot-button"
        aria-expanded={open}
        aria-haspopup="listbox"
        title={`Choose another ${slot.kind}`}
        style={label === undefined ? undefined : { color: `var(--label-${label}-text)` }}
        onPress={() => setOpen(!open)}
        data-testid="slot"
      >
        {slot.text} <ChevronDown aria-hidden="true" />
      </InlineButton>
      {open && (
        <SlotSearch
          slot={slot}
          labels={labels}
          onClose={close}
          onChoose={(id) => {
            close();
            onChoose(id);
          }}
        />
      )}
    </span>
  );
}

function SlotSearch({
  slot,
  labels,
  onChoose,
  onClose,
}: {
  readonly slot: Slot;
  readonly labels: readonly string[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  const found = useQuery(searchOptions(useDebounced(text, 140), 40));
  const hits = (text.trim() === '' ? [] : (found.data?.hits ?? []))
    .filter((hit) => labels.length === 0 || labels.includes(hit.label))
    .slice(0, 7);
  const list = useListbox(
    hits.map((hit) => hit.id),
    0,
    text,
    (place) => {
      const hit = hits[place];
      if (hit !== undefined) onChoose(hit.id);
    },
  );
  useEffect(() => {
    const away = (event: Event): void => {
      if (event.target instanceof Node && box.current?.parentElement?.contains(event.target) === false)
        onClose();
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [onClose]);
  return (
    <div ref={box} className="slot-search" data-testid="slot-search">
      <input
        autoFocus
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={list.active < 0 ? undefined : `${listId}-${list.active}`}
        aria-label={`Another ${slot.kind} instead of ${slot.text}`}
        placeholder={`Another ${slot.kind} …`}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            onClose();
          } else list.press(event);
        }}
      />
      <ul role="listbox" id={listId} aria-label="Found">
        {hits.map((hit, place) => {
          const label = entityLabel([hit.label]);
          return (
            <li
              key={hit.id}
              role="option"
              id={`${listId}-${place}`}
              aria-selected={place === list.active}
              onPointerMove={() => list.setActive(place)}
              onClick={() => onChoose(hit.id)}
            >
              {label !== undefined && <LabelIcon label={label} />}
              <span>{hit.name}</span>
              {hit.hint !== null && <span className="soft">{hit.hint}</span>}
            </li>
          );
        })}
      </ul>
      {text.trim() !== '' && found.isSuccess && !found.isPlaceholderData && hits.length === 0 && (
        <p className="soft">Nothing of that kind is called so.</p>
      )}
    </div>
  );
}

function labelOf(id: string): string | undefined {
  return labelOfId(id)?.toLowerCase();
}
