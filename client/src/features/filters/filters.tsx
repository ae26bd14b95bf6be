import { Filter, FilterX } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { relationshipTypeDefinition } from '#core/model/relationship-types';
import type { Facets } from '../../graph/facets.ts';
import { allTypesBut, isFiltering, type Filters } from '../../state/filters.ts';
import { sayMeeting, type Meeting } from '../../words/say-meeting.ts';
import { leastChoices } from './least-choices.ts';
import './filters.css';

/** What can be asked of the relationships and names on the canvas, with how many there are of each. */
export function FilterPanel({
  filters,
  facets,
  meeting,
  onChange,
  onClear,
}: {
  readonly filters: Filters;
  readonly facets: Facets;
  readonly meeting: Meeting;
  /** `name` says the change for the history. */
  readonly onChange: (name: string, change: Partial<Filters>, continued?: boolean) => void;
  readonly onClear: () => void;
}): ReactNode {
  const active = isFiltering(filters);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLElement>(null);
  return (
    <section className="filters" aria-label="Filters" data-testid="filters">
      {active && (
        <div className="filters-now" role="group" aria-label="What is filtered">
          <p data-testid="filters-now">{sayMeeting(meeting)}</p>
          <button
            type="button"
            className="button"
            aria-pressed={filters.how === 'remove'}
            onClick={() =>
              filters.how === 'grey'
                ? onChange('Remove what is filtered out', { how: 'remove' })
                : onChange('Grey what is filtered out', { how: 'grey' })
            }
            data-testid="filters-remove"
          >
            {filters.how === 'grey' ? 'Remove the rest' : 'Show the rest greyed'}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              // The button goes with what it clears.
              opener.current?.focus();
              onClear();
            }}
            data-testid="filters-clear"
          >
            <FilterX aria-hidden="true" /> Clear
          </button>
        </div>
      )}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary ref={opener} data-testid="filters-open">
          <Filter aria-hidden="true" /> Filters
        </summary>
        {open && <Fields filters={filters} facets={facets} onChange={onChange} />}
      </details>
    </section>
  );
}

function Fields({
  filters,
  facets,
  onChange,
}: {
  readonly filters: Filters;
  readonly facets: Facets;
  readonly onChange: (name: string, change: Partial<Filters>, continued?: boolean) => void;
}): ReactNode {
  const choices = leastChoices(filters.leastSources, facets.independent);
  return (
    <>
      <label className="labelled">
        <span>Words in names, aliases and relationships</span>
        <input
          className="field"
          type="search"
          maxLength={120}
          value={filters.text}
          placeholder="for example: target"
          onChange={(event) => onChange('Filter by words', { text: event.target.value.trimStart() }, true)}
          data-testid="filter-words"
        />
      </label>
      {choices.length > 1 && (
        <label className="labelled">
          <span>Independent sources</span>
          <select
            className="field"
            value={filters.leastSources}
            onChange={(event) =>
              onChange('Filter by independent sources', { leastSources: Number(event.target.value) })
            }
            data-testid="filter-sources"
          >
            {choices.map(({ least, count: many }) => (
              <option key={least} value={least}>
                {least === 1 ? 'any' : `${least} or more (${many.toLocaleString('en-GB')})`}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset className="filters-types">
        <legend>
          Relationships
          {filters.types.length > 0 && (
            <button
              type="button"
              className="plain-link"
              onClick={({ currentTarget }) => {
                // It goes with what it does; the first of the types is what comes next.
                currentTarget.closest('fieldset')?.querySelector('input')?.focus();
                onChange('Show all types', { types: [] });
              }}
            >
              all
            </button>
          )}
        </legend>
        {facets.types.map(({ value, count: many }) => {
          const off = filters.types.includes(value);
          const reads = relationshipTypeDefinition(value)?.reads ?? value;
          return (
            <div key={value} className="filters-row">
              <label title={value}>
                <input
                  type="checkbox"
                  checked={!off}
                  onChange={() =>
                    onChange(`${off ? 'Show' : 'Filter out'} “${reads}”`, {
                      types: off ? filters.types.filter((type) => type !== value) : [...filters.types, value],
                    })
                  }
                  data-testid={`filter-${value}`}
                />
                <span className="legend-name">{reads}</span>
              </label>
              <button
                type="button"
                className="filters-only"
                aria-label={`Only “${reads}”`}
                title={`Only “${reads}”`}
                onClick={() => onChange(`Only “${reads}”`, { types: allTypesBut(value) })}
              >
                only
              </button>
              <span className="legend-count">{many.toLocaleString('en-GB')}</span>
            </div>
          );
        })}
      </fieldset>
    </>
  );
}
