import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Play, Trash2, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { SavedQuery } from '#core/wire/saved-query';
import { deleteSavedQuery, savedQueriesOptions } from '../../api/saved-queries.ts';
import { announce } from '../../state/announcer.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { count } from '../../words/count.ts';
import { EXAMPLES } from './examples.ts';
import { ParameterFields } from './parameter-fields.tsx';
import type { TypedParameter } from './parameter-value.ts';
import { forget, usePast, type Ran } from './past.ts';
import type { Example } from './read-example.ts';
import { byName, valuesOf, type NamedParameter } from './typed-parameters.ts';
import './library.css';

/** A statement that is taken from the library into a tab. */
export interface Taken {
  readonly name: string | undefined;
  readonly query: string;
  readonly parameters: Readonly<Record<string, TypedParameter>>;
  readonly savedId: string | null;
}

const SHELVES = ['examples', 'saved', 'history'] as const;
type Shelf = (typeof SHELVES)[number];
const SHELF_WORDS: Readonly<Record<Shelf, string>> = {
  examples: 'Examples',
  saved: 'Saved',
  history: 'History',
};

/** What can be taken into a tab: examples, what was saved in the case, and what was run on this machine. */
export function Library({
  onTake,
  onRun,
  onClose,
}: {
  /** Opens it in a tab, without running it. */
  readonly onTake: (taken: Taken) => void;
  /** Opens it in a tab and runs it. */
  readonly onRun: (taken: Taken) => void;
  readonly onClose: () => void;
}): ReactNode {
  const [shelf, setShelf] = useState<Shelf>('examples');
  return (
    <aside className="library" aria-label="Examples, saved queries and history">
      <div className="library-head">
        <div role="tablist" aria-label="Library" className="result-views">
          {SHELVES.map((each, place) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`library-tab-${each}`}
              aria-selected={each === shelf}
              aria-controls="library-body"
              tabIndex={each === shelf ? 0 : -1}
              onClick={() => setShelf(each)}
              onKeyDown={(event) => {
                const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
                const next = SHELVES.at((place + by) % SHELVES.length);
                if (by === 0 || next === undefined) return;
                event.preventDefault();
                setShelf(next);
                document.getElementById(`library-tab-${next}`)?.focus();
              }}
              data-testid={`library-${each}`}
            >
              {SHELF_WORDS[each]}
            </button>
          ))}
        </div>
        <IconButton label="Fold the library" onClick={onClose}>
          <X />
        </IconButton>
      </div>
      <div
        className="library-body"
        id="library-body"
        role="tabpanel"
        aria-labelledby={`library-tab-${shelf}`}
        tabIndex={-1}
      >
        {shelf === 'examples' && <Examples onRun={onRun} />}
        {shelf === 'saved' && <Saved onTake={onTake} onRun={onRun} />}
        {shelf === 'history' && <History onTake={onTake} />}
      </div>
    </aside>
  );
}

function Examples({ onRun }: { readonly onRun: (taken: Taken) => void }): ReactNode {
  return (
    <ul className="library-list">
      {EXAMPLES.map((example) => (
        <li key={example.sentence}>
          <button
            type="button"
            className="library-item"
            onClick={() => onRun({ ...taken(example), name: undefined, savedId: null })}
            data-testid="example"
          >
            {example.sentence}
          </button>
        </li>
      ))}
    </ul>
  );
}

function taken({ query, parameters }: Example): Pick<Taken, 'query' | 'parameters'> {
  return { query, parameters };
}

function Saved({
  onTake,
  onRun,
}: {
  readonly onTake: (taken: Taken) => void;
  readonly onRun: (taken: Taken) => void;
}): ReactNode {
  const saved = useQuery(savedQueriesOptions);
  if (saved.isError) return <p className="library-note">{saved.error.message}</p>;
  if (saved.data === undefined) return null;
  if (saved.data.queries.length === 0) {
    return (
      <p className="library-note">
        Nothing is saved yet. Save keeps a query in the case, for everybody who opens it.
      </p>
    );
  }
  return (
    <ul className="library-list">
      {saved.data.queries.map((query) => (
        // One that was replaced asks anew: its parameters may be others.
        <SavedItem key={`${query.id} ${query.savedAt}`} saved={query} onTake={onTake} onRun={onRun} />
      ))}
    </ul>
  );
}

function SavedItem({
  saved,
  onTake,
  onRun,
}: {
  readonly saved: SavedQuery;
  readonly onTake: (taken: Taken) => void;
  readonly onRun: (taken: Taken) => void;
}): ReactNode {
  const [parameters, setParameters] = useState<readonly NamedParameter[]>(saved.parameters);
  const [unfolded, setUnfolded] = useState<'form' | 'delete' | null>(null);
  const [tried, setTried] = useState(false);
  const client = useQueryClient();
  const deleting = useMutation({
    mutationFn: () => deleteSavedQuery(saved.id),
    onSuccess: () => announce(`${saved.name} was deleted.`),
    onSettled: () => client.invalidateQueries({ queryKey: ['saved-queries'] }),
  });
  const take = (): Taken => ({
    name: saved.name,
    query: saved.query,
    parameters: byName(parameters),
    savedId: saved.id,
  });
  const run = (): void => {
    setTried(true);
    if (valuesOf(parameters) !== undefined) onRun(take());
  };
  return (
    <li className="library-saved" data-testid="saved-query">
      <div className="library-row">
        <button
          type="button"
          className="library-item"
          aria-expanded={parameters.length > 0 ? unfolded === 'form' : undefined}
          title={saved.query.slice(0, 400)}
          onClick={() => {
            if (parameters.length === 0) run();
            else setUnfolded(unfolded === 'form' ? null : 'form');
          }}
        >
          {saved.name}
          {parameters.length > 0 && (
            <small>asks for {parameters.map(({ name }) => `$${name}`).join(', ')}</small>
          )}
        </button>
        <IconButton
          label={`Delete ${saved.name}`}
          onClick={() => setUnfolded(unfolded === 'delete' ? null : 'delete')}
        >
          <Trash2 />
        </IconButton>
      </div>
      {unfolded === 'form' && (
        <form
          className="library-form"
          onSubmit={(event) => {
            event.preventDefault();
            run();
          }}
        >
          <ParameterFields
            fixed
            parameters={parameters}
            checked={tried}
            onChange={(name, typed) =>
              setParameters(parameters.map((each) => (each.name === name ? { name, ...typed } : each)))
            }
          />
          <div className="library-actions">
            <button type="submit" className="button button-main" data-testid="run-saved">
              <Play aria-hidden="true" /> Run
            </button>
            <button type="button" className="quiet-button" onClick={() => onTake(take())}>
              Edit
            </button>
          </div>
        </form>
      )}
      {unfolded === 'delete' && (
        <div className="library-form" role="group" aria-label={`Delete ${saved.name}?`}>
          <p>Delete “{saved.name}” for everybody?</p>
          {deleting.isError && <p role="alert">{deleting.error.message}</p>}
          <div className="library-actions">
            <button
              type="button"
              className="button"
              autoFocus
              disabled={deleting.isPending}
              onClick={() => deleting.mutate()}
              data-testid="delete-confirm"
            >
              Delete it
            </button>
            <button type="button" className="quiet-button" onClick={() => setUnfolded(null)}>
              Keep it
            </button>
          </div>
        </div>
      )}
    </li>
  );
}

function History({ onTake }: { readonly onTake: (taken: Taken) => void }): ReactNode {
  const ran = usePast((past) => past.ran);
  if (ran.length === 0) {
    return <p className="library-note">What you run is listed here, on this machine only.</p>;
  }
  return (
    <>
      <p className="library-note">
        On this machine only.{' '}
        <button type="button" className="plain-link" onClick={forget}>
          Clear
        </button>
      </p>
      <ul className="library-list">
        {ran.map((each) => (
          <li key={`${each.at} ${each.query}`}>
            <button
              type="button"
              className="library-item"
              title={each.query.slice(0, 400)}
              onClick={() =>
                onTake({ name: undefined, query: each.query, parameters: each.parameters, savedId: null })
              }
              data-testid="history-item"
            >
              <span className="library-query">{firstWords(each.query)}</span>
              <small>{sayRan(each)}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function firstWords(query: string): string {
  return query
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join(' ')
    .slice(0, 160);
}

function sayRan({ at, outcome, rows, milliseconds }: Ran): string {
  const when = new Date(at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  if (outcome === 'failed') return `${when} · refused`;
  const took = milliseconds === null ? '' : ` · ${milliseconds.toLocaleString('en-GB')} ms`;
  return outcome === 'stopped' ? `${when} · stopped${took}` : `${when} · ${count(rows ?? 0, 'row')}${took}`;
}
