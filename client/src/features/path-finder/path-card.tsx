import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowUpDown, X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { sayWhenInSentence } from '#core/date/say-when';
import { RELATIONSHIP_TYPES } from '#core/model/relationship-types';
import { textOf } from '#core/property-value';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import type { PathsResponse, WirePath, WirePathStep } from '#core/wire/paths';
import { pathsOptions } from '../../api/read-paths.ts';
import { announce } from '../../state/announcer.ts';
import { say } from '../../state/passing-word.ts';
import { litAmong, stepsOf, USUAL_PATHS, type PathAsked, type PathEnds } from '../../state/path-asked.ts';
import { useCover } from '../../state/use-cover.ts';
import { useWaiting } from '../../state/use-waiting.ts';
import { Failed } from '../../ui/failed.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Stopped } from '../../ui/stopped.tsx';
import { count } from '../../words/count.ts';
import { saySpanInSentence } from '../../words/say-span.ts';
import { chooseEnd } from './choose-end.ts';
import { EndField } from './end-field.tsx';
import { sayFound } from './say-found.ts';
import './path-card.css';

const HOW_MANY = [1, 3, 5, 10, 20];

export interface PathCardProps {
  /** What is asked; null while an end is still to be named. */
  readonly asked: PathAsked | null;
  /** What is named of the ends while not both are. */
  readonly draft: PathEnds;
  readonly onAsk: (asked: PathAsked) => void;
  readonly onOpenRelationship: (id: string) => void;
  /** Leaves nothing on the canvas but these nodes. */
  readonly onShowOnly: (ids: readonly string[]) => void;
  readonly onDraft: (ends: PathEnds) => void;
  readonly onClose: () => void;
  readonly showEvidence: (evidence: WireEvidence, documents: readonly WireNode[]) => ReactNode;
}

/** The ways from one node to another: what is asked above, the paths as sentences below, each step with its quotations. */
export function PathCard(props: PathCardProps): ReactNode {
  const { asked, onClose } = props;
  const card = useRef<HTMLElement>(null);
  useCover('paths', card);
  const client = useQueryClient();
  const options = pathsOptions(asked);
  const { data, error, isFetching, isPending, refetch } = useQuery(options);
  const stop = (): void => void client.cancelQueries({ queryKey: options.queryKey });
  const looking = isFetching && data === undefined;
  useWaiting(looking ? { words: 'Looking for paths', saidElsewhere: true, stop } : null);
  useEffect(() => {
    if (data !== undefined) announce(sayFound(data));
  }, [data]);
  return (
    <section ref={card} className="path-card" aria-label="Paths" data-testid="path-card">
      <div className="path-head">
        <h2>Paths between two nodes</h2>
        <IconButton label="Close the paths" onClick={onClose} data-testid="close-paths">
          <X />
        </IconButton>
      </div>
      <Ends {...props} />
      {asked !== null && <Settings asked={asked} onAsk={props.onAsk} />}
      {asked === null && <p className="soft">Name both ends, and the ways between them are looked up.</p>}
      {looking && <Skeleton label="Looking for paths" lines={[62, 0, 90, 74, 86]} onStop={stop} />}
      {asked !== null && isPending && !isFetching && (
        <Stopped again="Look for them again" onAgain={() => void refetch()} />
      )}
      {error !== null && <Failed error={error} again="Look for them again" onAgain={() => void refetch()} />}
      {asked !== null && data !== undefined && <Found {...props} asked={asked} found={data} />}
    </section>
  );
}

function Ends({ asked, draft, onAsk, onDraft }: PathCardProps): ReactNode {
  const ends: PathEnds = asked ?? draft;
  // Between other ends other paths lead: the first of them is lit.
  const rest = { types: [], most: USUAL_PATHS, inTimeOrder: false, ...asked, lit: [] };
  const choose = (change: Partial<PathEnds>): void => {
    const chosen = chooseEnd(ends, change);
    switch (chosen.kind) {
      case 'whole':
        onAsk({ ...rest, ...chosen.ends });
        return;
      case 'part':
        onDraft(chosen.ends);
        return;
      case 'same':
        say('That is the other end already: a path leads between two nodes.');
        return;
      default:
        chosen satisfies never;
    }
  };
  return (
    <div className="path-ends">
      <span className="path-end">From</span>
      <EndField label="From" value={ends.from} onChoose={(id) => choose({ from: id })} />
      <span className="path-end">To</span>
      <EndField label="To" value={ends.to} onChoose={(id) => choose({ to: id })} />
      <IconButton
        label="The other way round"
        disabled={asked === null}
        onClick={() => choose({ from: ends.to, to: ends.from })}
        data-testid="swap-ends"
      >
        <ArrowUpDown />
      </IconButton>
    </div>
  );
}

function Settings({
  asked,
  onAsk,
}: {
  readonly asked: PathAsked;
  readonly onAsk: (asked: PathAsked) => void;
}): ReactNode {
  const { types, most, inTimeOrder } = asked;
  const families = [...new Set(RELATIONSHIP_TYPES.map(({ family }) => family))];
  const all = RELATIONSHIP_TYPES.map(({ name }) => name as string);
  const walked = (name: string): boolean => types.length === 0 || types.includes(name);
  const walk = (names: readonly string[], on: boolean): void => {
    const next = all.filter((name) => (names.includes(name) ? on : walked(name)));
    // None at all is what no path can be made of: the last one stays.
    if (next.length > 0) onAsk({ ...asked, types: next.length === all.length ? [] : next });
  };
  return (
    <div className="path-settings">
      <label className="path-setting">
        <span>Up to</span>
        <select
          className="field"
          value={most}
          onChange={(event) => onAsk({ ...asked, most: Number(event.target.value) })}
          data-testid="path-most"
        >
          {[...new Set([...HOW_MANY, most])]
            .sort((a, b) => a - b)
            .map((many) => (
              <option key={many} value={many}>
                {count(many, 'path')}
              </option>
            ))}
        </select>
      </label>
      <label
        className="path-setting"
        title="Each step is not before the one before it; undated steps do not count."
      >
        <input
          type="checkbox"
          checked={inTimeOrder}
          onChange={() => onAsk({ ...asked, inTimeOrder: !inTimeOrder })}
          data-testid="path-order"
        />
        <span>In time order</span>
      </label>
      <details className="path-types">
        <summary data-testid="path-types">
          {types.length === 0
            ? 'Along all relationships'
            : `Along ${count(types.length, 'kind of relationship', 'kinds of relationship')}`}
        </summary>
        {families.map((family) => {
          const members = RELATIONSHIP_TYPES.filter((type) => type.family === family);
          const names = members.map(({ name }) => name);
          return (
            <fieldset key={family}>
              <legend>
                <label className="path-setting">
                  <input
                    type="checkbox"
                    checked={names.every(walked)}
                    onChange={(event) => walk(names, event.target.checked)}
                  />
                  <strong>{family}</strong>
                </label>
              </legend>
              {members.map(({ name, reads }) => (
                <label key={name} className="path-setting">
                  <input
                    type="checkbox"
                    checked={walked(name)}
                    onChange={(event) => walk([name], event.target.checked)}
                  />
                  <span>{reads}</span>
                </label>
              ))}
            </fieldset>
          );
        })}
      </details>
    </div>
  );
}

function Found({
  found,
  asked,
  ...props
}: PathCardProps & { readonly asked: PathAsked; readonly found: PathsResponse }): ReactNode {
  const { paths, shortest, searched } = found;
  const place = litAmong(asked, paths);
  if (paths.length === 0) {
    return (
      <div data-testid="no-paths">
        <p className="path-sentence">{sayFound(found)}</p>
        <p className="soft">{searched}</p>
        {(asked.types.length > 0 || asked.inTimeOrder) && (
          <button
            type="button"
            className="button"
            onClick={() => props.onAsk({ ...asked, types: [], inTimeOrder: false })}
          >
            Look along all relationships, in any order
          </button>
        )}
      </div>
    );
  }
  return (
    <>
      <p className="path-found">{sayFound(found)}</p>
      <ol className="path-list">
        {paths.map((path, index) => (
          <li key={stepsOf(path).join(' ')}>
            <button
              type="button"
              className="path-choice"
              aria-expanded={index === place}
              onClick={() => props.onAsk({ ...asked, lit: index === 0 ? [] : stepsOf(path) })}
              data-testid="path"
            >
              <span className="path-sentence">{path.sentence}</span>
              <span className="soft">
                {count(path.steps.length, 'step')}
                {path.steps.length === shortest?.steps && <span className="chip">shortest</span>}
              </span>
            </button>
            {index === place && <Steps path={path} found={found} {...props} />}
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="quiet-button"
        onClick={() => props.onShowOnly([...new Set(paths.flatMap(({ nodes }) => nodes))])}
        data-testid="only-paths"
      >
        Show only these paths on the canvas
      </button>
      <p className="soft path-searched">{searched}</p>
    </>
  );
}

function Steps({
  path,
  found,
  ...props
}: Omit<PathCardProps, 'asked'> & { readonly path: WirePath; readonly found: PathsResponse }): ReactNode {
  return (
    <ol className="path-steps" data-testid="path-steps">
      {path.steps.map((step) => (
        <li key={step.relationship}>
          <Step step={step} found={found} {...props} />
        </li>
      ))}
    </ol>
  );
}

function Step({
  step,
  found,
  onOpenRelationship,
  showEvidence,
}: Omit<PathCardProps, 'asked'> & { readonly step: WirePathStep; readonly found: PathsResponse }): ReactNode {
  const relationship = found.relationships.find(({ id }) => id === step.relationship);
  const own = relationship === undefined ? undefined : textOf(relationship.properties, 'when');
  const { from = null, to = null } = step.happened ?? {};
  const dated = saySpanInSentence({ from, to });
  const evidence = step.evidence.flatMap((id) => found.evidence.find((item) => item.id === id) ?? []);
  const [first, ...more] = evidence;
  const others = more.length + step.also.length;
  return (
    <>
      <button
        type="button"
        className="path-step"
        title="All that carries this"
        onClick={() => onOpenRelationship(step.relationship)}
        data-testid="path-step"
      >
        {step.sentence}
        {own !== undefined && <span className="soft">, {sayWhenInSentence(own)}</span>}
        {own === undefined && dated !== undefined && (
          <span className="soft">, dated by its words, paper or occasion: {dated}</span>
        )}
      </button>
      {first !== undefined && showEvidence(first, found.documents)}
      {others > 0 && (
        <p className="soft path-more">
          {[
            more.length > 0 ? count(more.length, 'more quotation') : '',
            step.also.length > 0 ? count(step.also.length, 'more relationship') + ' between the two' : '',
          ]
            .filter((part) => part !== '')
            .join(', ')}
        </p>
      )}
    </>
  );
}
