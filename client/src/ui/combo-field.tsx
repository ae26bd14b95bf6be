import { useId, type ReactNode } from 'react';
import { useListbox } from './use-listbox.ts';
import './combo-field.css';

/** Something that a field offers for what is typed into it. */
export interface ComboOption {
  readonly id: string;
  readonly icon: ReactNode;
  readonly name: string;
  readonly hint: string | null;
}

/** A text field with a list under it, walked by arrow keys; Enter or a click chooses, Esc lets go. */
export function ComboField({
  id,
  label,
  words,
  typed,
  icon,
  title,
  options,
  waiting,
  onType,
  onChoose,
  onLeave,
}: {
  readonly id?: string | undefined;
  readonly label: string;
  /** What stands in the field. */
  readonly words: string;
  /** What is being typed; null while nothing is. */
  readonly typed: string | null;
  /** Of what is chosen. */
  readonly icon: ReactNode;
  readonly title?: string | undefined;
  readonly options: readonly ComboOption[];
  /** Whether options may come in a moment: until then Enter does nothing. */
  readonly waiting: boolean;
  readonly onType: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onLeave: () => void;
}): ReactNode {
  const listId = useId();
  const choose = (place: number): void => {
    const option = options[place];
    if (option !== undefined) onChoose(option.id);
  };
  const list = useListbox(
    options.map((option) => option.id),
    0,
    typed ?? '',
    choose,
  );
  return (
    <span className="combo-field">
      {icon}
      <input
        id={id}
        className="field"
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={list.active < 0 ? undefined : `${listId}-${list.active}`}
        placeholder="Search for a name"
        autoComplete="off"
        spellCheck={false}
        title={title}
        value={words}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
          if (event.key === 'Escape' && typed !== null) {
            event.preventDefault();
            onLeave();
          } else if (event.key === 'Enter' && waiting) event.preventDefault();
          else list.press(event);
        }}
      />
      {options.length > 0 && (
        <ul
          role="listbox"
          id={listId}
          aria-label="Found"
          className="combo-options"
          onPointerDown={(event) => event.preventDefault()}
        >
          {options.map((option, place) => (
            <li
              key={option.id}
              id={`${listId}-${place}`}
              role="option"
              aria-selected={place === list.active}
              onPointerMove={() => list.setActive(place)}
              onClick={() => choose(place)}
            >
              {option.icon}
              <span>{option.name}</span>
              {option.hint !== null && <span className="soft">{option.hint}</span>}
            </li>
          ))}
        </ul>
      )}
    </span>
  );
}
