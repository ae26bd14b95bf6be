import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { nodeIdSchema } from '#core/identity';
import { entityLabel, labelOfId } from '#core/model/labels';
import { nodeOptions } from '../../api/read-node.ts';
import { searchOptions } from '../../api/search.ts';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { useListbox } from '../../ui/use-listbox.ts';

/** A field that finds an entity by its name and holds its id. An id may be typed as well. */
export function EntityField({
  id,
  value,
  label,
  onChange,
}: {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly onChange: (id: string) => void;
}): ReactNode {
  const known = nodeIdSchema.safeParse(value).success;
  const node = useQuery({ ...nodeOptions(value), enabled: known, retry: false }).data?.node;
  // While it is typed in, the words; else the name of what is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const words = typed ?? node?.name ?? value;
  const listId = useId();
  const settled = useDebounced(typed ?? '', 140);
  const found = useQuery({ ...searchOptions(settled, 7), enabled: typed !== null && settled.trim() !== '' });
  // Whoever types a whole id wants no list over what comes next.
  const searching = typed !== null && typed.trim() !== '' && !nodeIdSchema.safeParse(typed.trim()).success;
  const hits = searching ? (found.data?.hits ?? []) : [];
  const choose = (place: number): void => {
    const hit = hits[place];
    if (hit === undefined) return;
    setTyped(null);
    onChange(hit.id);
  };
  const list = useListbox(
    hits.map((hit) => hit.id),
    0,
    typed ?? '',
    choose,
  );
  const kind = labelOfId(value);
  return (
    <span className="entity-field">
      {typed === null && kind !== undefined && node !== undefined && <LabelIcon label={kind} size={18} />}
      <input
        id={id}
        className="field"
        role="combobox"
        aria-label={label}
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={list.active < 0 ? undefined : `${listId}-${list.active}`}
        placeholder="Search for a name"
        autoComplete="off"
        spellCheck={false}
        title={value}
        value={words}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          const id = event.target.value.trim();
          if (id === '' || nodeIdSchema.safeParse(id).success) onChange(id);
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey) return;
          if (event.key === 'Escape' && typed !== null) {
            event.preventDefault();
            setTyped(null);
          } else list.press(event);
        }}
      />
      {hits.length > 0 && (
        <ul
          role="listbox"
          id={listId}
          aria-label="Found"
          className="entity-hits"
          onPointerDown={(event) => event.preventDefault()}
        >
          {hits.map((hit, place) => {
            const hitLabel = entityLabel([hit.label]);
            return (
              <li
                key={hit.id}
                id={`${listId}-${place}`}
                role="option"
                aria-selected={place === list.active}
                onPointerMove={() => list.setActive(place)}
                onClick={() => choose(place)}
              >
                {hitLabel !== undefined && <LabelIcon label={hitLabel} size={18} />}
                <span>{hit.name}</span>
                {hit.hint !== null && <span className="soft">{hit.hint}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </span>
  );
}
