import { useQuery } from '@tanstack/react-query';
import { ChevronDown, Plus } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { entityLabel, labelOfId } from '#core/model/labels';
import type { Slot } from '#core/wire/question';
import { foundFor, searchOptions } from '../../api/search.ts';
import { InlineButton } from '../../ui/inline-button.tsx';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { useListbox } from '../../ui/use-listbox.ts';

/**
 * A slot of a reading: its words, and on a click a field that finds another entity for it, takes a date, or lists
 * the kinds of paper. A slot that
 * may stay empty and does is a small offer to fill it.
 */
export function SlotEditor({
  slot,
  labels,
  onChoose,
}: {
  readonly slot: Slot;
  /** The kinds that may stand in it; any where empty. */
  readonly labels: readonly string[];
  /** What a reading carries for the slot from now on: an entity's id, words that are a date, an option, null for nothing. */
  readonly onChoose: (value: string | null) => void;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLSpanElement>(null);
  const label = slot.id === null ? undefined : labelOf(slot.id);
  const empty = slot.text === '';
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (value: string | null): void => {
    close();
    onChoose(value);
  };
  return (
    <span className="slot">
      <InlineButton
        ref={button}
        className={empty ? 'slot-offer' : 'slot-button'}
        aria-expanded={open}
        aria-haspopup={slot.kind === 'date' || slot.options.length > 0 ? 'dialog' : 'listbox'}
        title={empty ? `Say which ${slot.kind}` : `Choose another ${slot.kind}`}
        style={label === undefined ? undefined : { color: `var(--label-${label}-text)` }}
        onPress={() => setOpen(!open)}
        data-testid={empty ? 'slot-offer' : 'slot'}
      >
        {empty ? (
          <>
            <Plus aria-hidden="true" /> {slot.kind}
          </>
        ) : (
          <>
            {slot.text} <ChevronDown aria-hidden="true" />
          </>
        )}
      </InlineButton>
      {open &&
        (slot.kind === 'date' ? (
          <DateField slot={slot} onClose={close} onChoose={choose} />
        ) : slot.options.length > 0 ? (
          <OptionList slot={slot} onClose={close} onChoose={choose} />
        ) : (
          <SlotSearch slot={slot} labels={labels} onClose={close} onChoose={choose} />
        ))}
    </span>
  );
}

/** A date in words: the server reads it with the case's own calendar, and the reading then shows what it became. */
function DateField({ slot, onChoose, onClose }: FieldProps): ReactNode {
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useLeave(box, onClose);
  return (
    <div ref={box} className="slot-search" data-testid="slot-date">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onChoose(text.trim());
        }}
      >
        <input
          autoFocus
          aria-label={slot.text === '' ? 'A date' : `Another date instead of ${slot.text}`}
          placeholder="25 April 2018 · before Wednesday · in June"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            onClose();
          }}
        />
      </form>
      <ClearSlot slot={slot} onChoose={onChoose} />
    </div>
  );
}

/** A short list to choose from, such as the kinds of paper: a button each, in the order of the tab key. */
function OptionList({ slot, onChoose, onClose }: FieldProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useLeave(box, onClose);
  return (
    <div
      ref={box}
      className="slot-search"
      role="dialog"
      aria-label={slot.text === '' ? `Which ${slot.kind}` : `Another ${slot.kind} instead of ${slot.text}`}
      data-testid="slot-options"
    >
      <div className="slot-options">
        {slot.options.map(({ id, text }, place) => (
          <button
            key={id}
            type="button"
            className="quiet-button"
            autoFocus={slot.id === null ? place === 0 : slot.id === id}
            aria-pressed={slot.id === id}
            onClick={() => onChoose(id)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              onClose();
            }}
          >
            {text}
          </button>
        ))}
      </div>
      <ClearSlot slot={slot} onChoose={onChoose} />
    </div>
  );
}

interface FieldProps {
  readonly slot: Slot;
  readonly onChoose: (value: string | null) => void;
  readonly onClose: () => void;
}

function ClearSlot({ slot, onChoose }: Pick<FieldProps, 'slot' | 'onChoose'>): ReactNode {
  if (!slot.optional || slot.text === '') return null;
  return (
    <button type="button" className="quiet-button" onClick={() => onChoose(null)} data-testid="slot-clear">
      Any {slot.kind}
    </button>
  );
}

/** A press outside closes what has opened. */
function useLeave(box: { readonly current: HTMLElement | null }, onClose: () => void): void {
  useEffect(() => {
    const away = (event: Event): void => {
      if (event.target instanceof Node && box.current?.parentElement?.contains(event.target) === false)
        onClose();
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [box, onClose]);
}

function SlotSearch({
  slot,
  labels,
  onChoose,
  onClose,
}: FieldProps & { readonly labels: readonly string[] }): ReactNode {
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  const settled = useDebounced(text, 140);
  const found = useQuery(searchOptions(settled, 7, labels));
  const { hits, waiting } = foundFor(text, settled, found);
  const list = useListbox(
    hits.map((hit) => hit.id),
    0,
    text,
    (place) => {
      const hit = hits[place];
      if (hit !== undefined) onChoose(hit.id);
    },
  );
  useLeave(box, onClose);
  return (
    <div ref={box} className="slot-search" data-testid="slot-search">
      <input
        autoFocus
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={list.active < 0 ? undefined : `${listId}-${list.active}`}
        aria-label={slot.text === '' ? `Which ${slot.kind}` : `Another ${slot.kind} instead of ${slot.text}`}
        placeholder={slot.text === '' ? `Which ${slot.kind}?` : `Another ${slot.kind} …`}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
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
      {text.trim() !== '' && !waiting && found.isSuccess && hits.length === 0 && (
        <p className="soft">Nothing of that kind is called so.</p>
      )}
      <ClearSlot slot={slot} onChoose={onChoose} />
    </div>
  );
}

function labelOf(id: string): string | undefined {
  return labelOfId(id)?.toLowerCase();
}
