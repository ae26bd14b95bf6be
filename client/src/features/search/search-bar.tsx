import { useQuery } from '@tanstack/react-query';
import {
  Command as Command2,
  CornerDownLeft,
  History,
  MessageCircleQuestionMark,
  Quote,
  Search,
  X,
} from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef, useState, type ReactNode } from 'react';
import { entityLabel } from '#core/model/labels';
import { completionOptions } from '../../api/complete-question.ts';
import { catalogueOptions } from '../../api/read-catalogue.ts';
import { passagesOptions, SHORTEST_SOUGHT } from '../../api/search-passages.ts';
import { searchOptions } from '../../api/search.ts';
import type { Command } from '../../state/command.ts';
import { kindName } from '../../state/kind-names.ts';
import type { LookedAt } from '../../state/lately.ts';
import type { PassageAt } from '../../state/passage.ts';
import { say } from '../../state/passing-word.ts';
import { dialogIsOpen } from '../../ui/dialog-open.ts';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { useListbox } from '../../ui/use-listbox.ts';
import { PassageLine, sayPassages, stretchOf } from './passage-line.tsx';
import { readsAsQuestion } from './reads-as-question.ts';
import { continuation, keyOf, suggest, type Suggestion } from './suggest.ts';
import { useLatelyNamed } from './use-lately-named.ts';
import './search-bar.css';

const STILL_MS = 140;
const LOOKED_WORDS: Readonly<Record<LookedAt['kind'], string>> = {
  node: '',
  relationship: 'relationship',
  document: 'its text',
};

/** The one field for asking and searching. `/` and Ctrl+K lead to it from everywhere. */
export function SearchBar({
  asked,
  commands,
  onAsk,
  onOpenNode,
  onOpenLately,
  onOpenPassage,
}: {
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
}): ReactNode {
  const [text, setText] = useState(asked);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  useEffect(() => setText(asked), [asked]);

  const settled = useDebounced(text, STILL_MS);
  const commanding = text.trimStart().startsWith('>');
  const searched = open && settled.trim() !== '' && !commanding;
  const catalogue = useQuery(catalogueOptions);
  const found = useQuery({ ...searchOptions(settled), enabled: searched });
  const current = settled.trim() !== '' && text.trim() !== '' && !found.isError;
  const completed = useQuery({ ...completionOptions(settled), enabled: searched });
  const sought = searched && !readsAsQuestion(settled);
  const passages = useQuery({
    ...passagesOptions(settled),
    enabled: sought && settled.trim().length >= SHORTEST_SOUGHT,
  });
  const lately = useLatelyNamed(open && text.trim() === '');
  const suggestions = suggest(
    text,
    catalogue.data,
    current ? (found.data?.hits ?? []) : [],
    current ? (completed.data?.completions ?? []) : [],
    commands,
    lately,
    sought && current ? (passages.data?.passages ?? []) : [],
  );
  const choose = (chosen: Suggestion | undefined): void => {
    if (chosen === undefined) return;
    if (chosen.kind === 'begun') {
      setText(chosen.text);
      field.current?.focus();
      return;
    }
    setOpen(false);
    field.current?.blur();
    if (chosen.kind === 'entity') {
      setText(asked);
      onOpenNode(chosen.hit.id);
    } else if (chosen.kind === 'lately') {
      setText(asked);
      onOpenLately(chosen.lately.looked);
    } else if (chosen.kind === 'passage') {
      setText(asked);
      onOpenPassage(chosen.passage.document, stretchOf(chosen.passage));
    } else if (chosen.kind === 'command') {
      setText(asked);
      if (chosen.command.unavailable === undefined) chosen.command.run();
      else say(chosen.command.unavailable);
    } else {
      setText(chosen.text);
      onAsk(chosen.text);
    }
  };
  const list = useListbox(suggestions.all.map(keyOf), suggestions.first, text, (place) =>
    choose(suggestions.all[place]),
  );
  useSlash(field);

  // Who types a name and presses Enter at once means the name, though what is called so has not come yet.
  const arriving =
    open && !commanding && !readsAsQuestion(text) && !found.isError && (text !== settled || found.isFetching);
  const [entered, setEntered] = useState<string | null>(null);
  const chosenLate = entered !== null && entered === text && !arriving;
  const chooseLate = useEffectEvent(() => {
    setEntered(null);
    choose(suggestions.all[list.active]);
  });
  useEffect(() => {
    if (chosenLate) chooseLate();
  }, [chosenLate]);

  const { questions, entities, passages: told, commands: doing, lately: looked } = suggestions;
  const optionAt = (place: number): Omit<OptionProps, 'children'> => ({
    id: `${listId}-${place}`,
    active: place === list.active,
    onPoint: () => list.setActive(place),
    onChoose: () => choose(suggestions.all[place]),
  });
  const goesOn = text.trim() === '' ? undefined : continuation(suggestions, list.active);
  const asking = (
    <Group key="questions" title={text.trim() === '' ? 'What can be asked' : 'Questions'} listId={listId}>
      {suggestions.all.slice(questions.from, questions.to).map((item, offset) => {
        const place = questions.from + offset;
        return (
          <Option key={place} {...optionAt(place)}>
            <MessageCircleQuestionMark className="suggestion-icon" aria-hidden="true" />
            <span className="suggestion-text">
              {item.kind === 'ask' ? (
                <>
                  Ask: <b>{item.text}</b>
                </>
              ) : item.kind === 'question' ? (
                item.text
              ) : item.kind === 'begun' ? (
                <>
                  {item.text}
                  <span className="suggestion-next">{item.next} …</span>
                </>
              ) : null}
            </span>
            {goesOn !== undefined &&
              (item.kind === 'question' || item.kind === 'begun') &&
              item.text === goesOn && <kbd className="suggestion-key">Tab</kbd>}
          </Option>
        );
      })}
    </Group>
  );
  const named = (
    <Group key="names" title="In this case" listId={listId}>
      {suggestions.all.slice(entities.from, entities.to).map((item, offset) => {
        const place = entities.from + offset;
        if (item.kind !== 'entity') return null;
        const { hit } = item;
        const label = entityLabel([hit.label]);
        return (
          <Option key={hit.id} {...optionAt(place)}>
            {label !== undefined && <LabelIcon label={label} />}
            <span className="suggestion-text">
              {hit.name}
              {hit.matched !== null && hit.matched !== hit.name && (
                <span className="soft"> · as “{hit.matched}”</span>
              )}
            </span>
            <span className="suggestion-hint">
              {hit.hint ?? (label === undefined ? '' : kindName(label))}
            </span>
          </Option>
        );
      })}
    </Group>
  );
  const does = (
    <Group title="Do" listId={listId}>
      {suggestions.all.slice(doing.from, doing.to).map((item, offset) => {
        const place = doing.from + offset;
        if (item.kind !== 'command') return null;
        const { command } = item;
        return (
          <Option key={command.id} {...optionAt(place)}>
            <Command2 className="suggestion-icon" aria-hidden="true" />
            <span className="suggestion-text">{command.title}</span>
            {command.unavailable !== undefined ? (
              <span className="suggestion-hint suggestion-why">{command.unavailable}</span>
            ) : (
              command.keys?.[0] !== undefined && <kbd className="suggestion-key">{command.keys[0]}</kbd>
            )}
          </Option>
        );
      })}
    </Group>
  );
  const shown = open && suggestions.all.length > 0;
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
          setText(event.target.value);
          setOpen(true);
        }}
        onFocus={(event) => {
          event.target.select();
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            if (shown) setOpen(false);
            else {
              setText(asked);
              field.current?.blur();
            }
          } else if (event.key === 'Tab' && !event.shiftKey && shown && goesOn !== undefined) {
            event.preventDefault();
            setText(goesOn);
          } else if (event.key === 'Enter' && arriving && list.active === suggestions.first) {
            event.preventDefault();
            setEntered(text);
          } else if (event.key === 'Enter' && !shown && text.trim() !== '') {
            choose({ kind: 'ask', text: text.trim() });
          } else {
            if (event.key === 'ArrowDown') setOpen(true);
            list.press(event);
          }
        }}
      />
      {text !== '' ? (
        <button
          type="button"
          className="search-clear"
          aria-label="Clear the field"
          title="Clear the field"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            setText('');
            field.current?.focus();
          }}
        >
          <X aria-hidden="true" />
        </button>
      ) : (
        <kbd className="search-key" aria-hidden="true">
          /
        </kbd>
      )}
      {shown && (
        <div
          className="suggestions"
          id={listId}
          role="listbox"
          aria-label="Suggestions"
          data-testid="suggestions"
          // The field keeps the focus: a click must not end what is being chosen.
          onPointerDown={(event) => event.preventDefault()}
        >
          {doing.from === 0 && does}
          <Group title="Lately looked at" listId={listId}>
            {suggestions.all.slice(looked.from, looked.to).map((item, offset) => {
              const place = looked.from + offset;
              if (item.kind !== 'lately') return null;
              const { looked: each, name } = item.lately;
              return (
                <Option key={keyOf(item)} {...optionAt(place)}>
                  <History className="suggestion-icon" aria-hidden="true" />
                  <span className="suggestion-text">{name}</span>
                  <span className="suggestion-hint">{LOOKED_WORDS[each.kind]}</span>
                </Option>
              );
            })}
          </Group>
          {entities.from < questions.from ? [named, asking] : [asking, named]}
          <Group title="In the papers" listId={listId}>
            {suggestions.all.slice(told.from, told.to).map((item, offset) => {
              const place = told.from + offset;
              if (item.kind !== 'passage') return null;
              return (
                <Option key={keyOf(item)} {...optionAt(place)}>
                  <Quote className="suggestion-icon" aria-hidden="true" />
                  <PassageLine passage={item.passage} />
                  <span className="suggestion-hint">{item.passage.name}</span>
                </Option>
              );
            })}
          </Group>
          {told.to > told.from && passages.data !== undefined && (
            <p className="suggestions-note">{sayPassages(passages.data)}</p>
          )}
          {doing.from > 0 && does}
          {found.isError && <p className="suggestions-note">{found.error.message}</p>}
          {found.isSuccess &&
            !found.isPlaceholderData &&
            current &&
            !commanding &&
            suggestions.all.length === 1 &&
            found.data.hits.length === 0 && (
              <p className="suggestions-note">Nothing in this case is called so.</p>
            )}
        </div>
      )}
    </div>
  );
}

function Group({
  title,
  listId,
  children,
}: {
  readonly title: string;
  readonly listId: string;
  readonly children: readonly ReactNode[];
}): ReactNode {
  if (children.length === 0) return null;
  const id = `${listId}-${title.replaceAll(' ', '-')}`;
  return (
    <div role="group" aria-labelledby={id}>
      <p className="suggestions-title" id={id}>
        {title}
      </p>
      {children}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Option({ id, active, onPoint, onChoose, children }: OptionProps): ReactNode {
  return (
    <div
      id={id}
      className="suggestion"
      role="option"
      aria-selected={active}
      onPointerMove={onPoint}
      onClick={onChoose}
      data-testid="suggestion"
    >
      {children}
      {active && <CornerDownLeft className="suggestion-enter" aria-hidden="true" />}
    </div>
  );
}

/** `/` where nobody is typing, and Ctrl+K everywhere, lead to the field. */
function useSlash(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if ((!slash && !control) || dialogIsOpen()) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [field]);
}
