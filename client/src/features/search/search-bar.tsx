import { Search, X } from 'lucide-react';
import {
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { Command } from '../../state/command.ts';
import type { LookedAt } from '../../state/lately.ts';
import type { PassageAt } from '../../state/passage.ts';
import { say } from '../../state/passing-word.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useListbox } from '../../ui/use-listbox.ts';
import { stretchOf } from './passage-line.tsx';
import { continuation, keyOf, type Suggestion } from './suggest.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { useLateChoice } from './use-late-choice.ts';
import { useSlash } from './use-slash.ts';
import { useSuggested } from './use-suggested.ts';
import './search-bar.css';

export interface SearchBarProps {
  /** The question that is answered now, in words. */
  readonly asked: string;
  /** What can be done here, to be found by typing. */
  readonly commands: readonly Command[];
  readonly onAsk: (text: string) => void;
  readonly onOpenNode: (id: string) => void;
  /** Opens again what was looked at. */
  readonly onOpenLately: (looked: LookedAt) => void;
  /** Opens a paper where the words stand. */
  readonly onOpenPassage: (document: string, at: PassageAt) => void;
}

/** The one field for asking and searching. `/` and Ctrl+K lead to it from everywhere. */
export function SearchBar(props: SearchBarProps): ReactNode {
  const { asked, commands } = props;
  const [text, setText] = useState(asked);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  /** What stood in the field as asked, before anybody typed. */
  const before = useRef(asked);
  const listId = useId();
  // A question that is answered in words later than it was asked does not replace what is typed meanwhile.
  const takeOver = useEffectEvent((words: string) => {
    if (text === before.current || document.activeElement !== field.current) setText(words);
    before.current = words;
  });
  useEffect(() => takeOver(asked), [asked]);
  const singleKeys = usePreferences((preferences) => preferences.singleKeys);
  useSlash(field, singleKeys);

  const suggested = useSuggested(text, open, commands);
  const { all, first } = suggested.suggestions;
  const choose = (chosen: Suggestion | undefined): void => {
    if (chosen === undefined) return;
    if (chosen.kind === 'begun') {
      setText(chosen.text);
      field.current?.focus();
      return;
    }
    setOpen(false);
    field.current?.blur();
    setText(chosen.kind === 'ask' || chosen.kind === 'question' ? chosen.text : asked);
    carryOut(chosen, props);
  };
  const list = useListbox(all.map(keyOf), first, text, (place) => choose(all[place]));
  const late = useLateChoice(text, suggested.arriving, () => choose(all[list.active]));
  const shown = open && all.length > 0;
  const goesOn = text.trim() === '' ? undefined : continuation(suggested.suggestions, list.active);
  const press = (event: KeyboardEvent): void => {
    // What is still being composed is not asked: Enter and Esc are the input method's.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      late.giveUp();
      if (shown) setOpen(false);
      else {
        setText(asked);
        field.current?.blur();
      }
    } else if (event.key === 'Tab' && !event.shiftKey && shown && goesOn !== undefined) {
      event.preventDefault();
      setText(goesOn);
    } else if (event.key === 'Enter' && suggested.arriving && list.active === first) {
      event.preventDefault();
      late.wait();
    } else if (event.key === 'Enter' && !shown && text.trim() !== '') {
      choose({ kind: 'ask', text: text.trim() });
    } else {
      if (event.key === 'ArrowDown') setOpen(true);
      list.press(event);
    }
  };
  return (
    <div className="search" role="search" data-testid="search-bar">
      <Search className="search-icon" aria-hidden="true" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label="Ask a question, search for a name, or type what to do"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && list.active >= 0 ? `${listId}-${list.active}` : undefined}
        placeholder="Ask, search, or type what to do"
        spellCheck={false}
        autoComplete="off"
        maxLength={500}
        value={text}
        data-testid="search-field"
        onChange={(event) => {
          late.giveUp();
          setText(event.target.value);
          setOpen(true);
        }}
        onFocus={(event) => {
          event.target.select();
          setOpen(true);
        }}
        onBlur={() => {
          late.giveUp();
          setOpen(false);
        }}
        onKeyDown={press}
      />
      {text === '' ? (
        singleKeys && (
          <kbd className="search-key" aria-hidden="true">
            /
          </kbd>
        )
      ) : (
        <ClearButton
          onClear={() => {
            setText('');
            field.current?.focus();
          }}
        />
      )}
      {shown && (
        <SuggestionList
          id={listId}
          suggested={suggested}
          typed={text.trim() !== ''}
          active={list.active}
          goesOn={goesOn}
          onPoint={list.setActive}
          onChoose={(place) => choose(all[place])}
        />
      )}
    </div>
  );
}

/** Does what a chosen line stands for. */
function carryOut(
  chosen: Exclude<Suggestion, { readonly kind: 'begun' }>,
  { onAsk, onOpenNode, onOpenLately, onOpenPassage }: SearchBarProps,
): void {
  switch (chosen.kind) {
    case 'ask':
    case 'question':
      return onAsk(chosen.text);
    case 'entity':
      return onOpenNode(chosen.hit.id);
    case 'lately':
      return onOpenLately(chosen.lately.looked);
    case 'passage':
      return onOpenPassage(chosen.passage.document, stretchOf(chosen.passage));
    case 'command':
      return chosen.command.unavailable === undefined
        ? chosen.command.run()
        : say(chosen.command.unavailable);
    default:
      return chosen satisfies never;
  }
}

function ClearButton({ onClear }: { readonly onClear: () => void }): ReactNode {
  return (
    <button
      type="button"
      className="search-clear"
      aria-label="Clear the field"
      title="Clear the field"
      onPointerDown={(event) => event.preventDefault()}
      onClick={onClear}
    >
      <X aria-hidden="true" />
    </button>
  );
}
