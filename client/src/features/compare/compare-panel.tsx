import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { entityLabel } from '#core/model/labels';
import type { WireNode } from '#core/wire/node';
import type { NeighbourhoodResponse } from '#core/wire/node-detail';
import { withinSentence } from '#core/within-sentence';
import { neighbourhoodOptions } from '../../api/read-neighbourhood.ts';
import { nodeOptions } from '../../api/read-node.ts';
import { Failed } from '../../ui/failed.tsx';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { showRest } from '../../ui/show-rest.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { count } from '../../words/count.ts';
import type { Fact } from '../../words/fact.ts';
import { nodeFacts } from '../../words/node-facts.ts';
import { sayKind, sayNodeDate } from '../../words/say-node.ts';
import {
  compareNeighbourhoods,
  sayNothingBetween,
  type Joined,
  type Neighbour,
} from './compare-neighbourhoods.ts';
import { pairFacts } from './pair-facts.ts';
import './compare-panel.css';

export interface ComparePanelProps {
  readonly pair: readonly [string, string];
  readonly onOpenNode: (id: string) => void;
  readonly onOpenRelationship: (id: string) => void;
  readonly nameOf: (id: string) => string | undefined;
}

/** Two nodes side by side: what joins them, what both are joined to, what only one of them is, and their facts. */
export function ComparePanel({ pair, ...props }: ComparePanelProps): ReactNode {
  const [oneId, otherId] = pair;
  const one = useQuery(nodeOptions(oneId));
  const other = useQuery(nodeOptions(otherId));
  const ofOne = useQuery(neighbourhoodOptions(oneId));
  const ofOther = useQuery(neighbourhoodOptions(otherId));
  const compared = useMemo(
    () =>
      ofOne.data === undefined || ofOther.data === undefined
        ? undefined
        : compareNeighbourhoods([oneId, otherId], ofOne.data, ofOther.data),
    [oneId, otherId, ofOne.data, ofOther.data],
  );
  const failed = [one, other, ofOne, ofOther].filter(({ isError }) => isError);
  const trouble = failed[0]?.error ?? null;
  if (trouble !== null) {
    return <Failed error={trouble} onAgain={() => failed.forEach(({ refetch }) => void refetch())} />;
  }
  if (
    one.data === undefined ||
    other.data === undefined ||
    compared === undefined ||
    ofOne.data === undefined ||
    ofOther.data === undefined
  ) {
    return <Skeleton label="Comparing" lines={[50, 90, 0, 30, 100, 80, 0, 30, 100, 90, 70]} />;
  }
  const nodes = [one.data.node, other.data.node] as const;
  const said = ({ id, name }: WireNode): string => withinSentence(id, name);
  const names = [said(nodes[0]), said(nodes[1])] as const;
  const { between, shared, onlyOne, onlyOther } = compared;
  return (
    <article className="compare" data-testid="comparison">
      <header className="panel-title">
        <p className="panel-kind">Comparison</p>
        <h2 className="compare-pair">
          {nodes.map((node) => (
            <Compared key={node.id} node={node} onOpenNode={props.onOpenNode} />
          ))}
        </h2>
      </header>
      <CutNote name={names[0]} cut={ofOne.data.cut} />
      <CutNote name={names[1]} cut={ofOther.data.cut} />
      <section className="group">
        <h3>Between them</h3>
        {between.length === 0 ? (
          <p className="soft">{sayNothingBetween([ofOne.data.cut, ofOther.data.cut])}</p>
        ) : (
          <p>
            {names[0]} <Words joined={between} small onOpenRelationship={props.onOpenRelationship} />{' '}
            {names[1]}.
          </p>
        )}
      </section>
      <section className="group" data-testid="compare-shared">
        <h3>
          What they share <span className="group-count">{shared.length}</span>
        </h3>
        {shared.length === 0 && <p className="soft">Nothing is joined to both.</p>}
        <Few
          all={shared}
          show={(each) => <Shared key={each.node.id} neighbour={each} names={names} {...props} />}
        />
      </section>
      <div className="compare-columns">
        {(
          [
            [names[0], onlyOne, (each: Neighbour) => each.ofOne],
            [names[1], onlyOther, (each: Neighbour) => each.ofOther],
          ] as const
        ).map(([name, neighbours, its], place) => (
          <section
            className="group"
            key={pair[place]}
            data-testid={place === 0 ? 'compare-one' : 'compare-other'}
          >
            <h3>
              Only {name} <span className="group-count">{neighbours.length}</span>
            </h3>
            {neighbours.length === 0 && <p className="soft">Nothing that the other is not joined to.</p>}
            <Few
              all={neighbours}
              show={(each) => (
                <div className="compare-item" key={each.node.id}>
                  <Name node={each.node} onOpenNode={props.onOpenNode} />
                  <Words joined={its(each)} onOpenRelationship={props.onOpenRelationship} />
                </div>
              )}
            />
          </section>
        ))}
      </div>
      <Facts nodes={nodes} {...props} />
    </article>
  );
}

function Compared({
  node,
  onOpenNode,
}: {
  readonly node: WireNode;
  readonly onOpenNode: (id: string) => void;
}): ReactNode {
  const label = entityLabel(node.labels);
  return (
    <span className="compare-end">
      {label !== undefined && <LabelIcon label={label} />}
      <span>
        <button type="button" className="title-link" onClick={() => onOpenNode(node.id)}>
          {node.name}
        </button>
        <small>{[sayKind(node), sayNodeDate(node)].filter(Boolean).join(' · ')}</small>
      </span>
    </span>
  );
}

/** A comparison of part of what is known must say that it is one. */
function CutNote({
  name,
  cut,
}: {
  readonly name: string;
  readonly cut: NeighbourhoodResponse['cut'];
}): ReactNode {
  if (cut.shown >= cut.total) return null;
  return (
    <Notice>
      {name} has {count(cut.total, 'relationship')}; {cut.shown.toLocaleString('en-GB')} of them are compared
      ({cut.orderedBy}). What is said to be only the other’s may be among the rest.
    </Notice>
  );
}

function Shared({
  neighbour: { node, ofOne, ofOther },
  names,
  onOpenNode,
  onOpenRelationship,
}: Omit<ComparePanelProps, 'pair'> & {
  readonly neighbour: Neighbour;
  readonly names: readonly [string, string];
}): ReactNode {
  return (
    <div className="compare-item">
      <Name node={node} onOpenNode={onOpenNode} />
      <dl className="compare-columns">
        <div>
          <dt>{names[0]}</dt>
          <dd>
            <Words joined={ofOne} onOpenRelationship={onOpenRelationship} />
          </dd>
        </div>
        <div>
          <dt>{names[1]}</dt>
          <dd>
            <Words joined={ofOther} onOpenRelationship={onOpenRelationship} />
          </dd>
        </div>
      </dl>
    </div>
  );
}

function Name({
  node,
  onOpenNode,
}: {
  readonly node: WireNode;
  readonly onOpenNode: (id: string) => void;
}): ReactNode {
  const label = entityLabel(node.labels);
  return (
    <button
      type="button"
      className="entity-link"
      style={label === undefined ? undefined : { color: `var(--label-${label.toLowerCase()}-text)` }}
      onClick={() => onOpenNode(node.id)}
    >
      {node.name}
    </button>
  );
}

/** How something is joined, each way of it a way to its papers. */
function Words({
  joined,
  small = false,
  onOpenRelationship,
}: {
  readonly joined: readonly Joined[];
  /** Within a sentence. */
  readonly small?: boolean;
  readonly onOpenRelationship: (id: string) => void;
}): ReactNode {
  return (
    <span className="compare-words">
      {joined.map(({ relationship, words }, place) => (
        <span key={relationship.id}>
          {place > 0 && ', '}
          <button type="button" className="plain-link" onClick={() => onOpenRelationship(relationship.id)}>
            {small || place > 0 ? words.charAt(0).toLowerCase() + words.slice(1) : words}
          </button>
          {relationship.status !== 'asserted' && relationship.status !== 'documented' && (
            <>
              {' '}
              <StatusChip status={relationship.status} />
            </>
          )}
        </span>
      ))}
    </span>
  );
}

/** How many are shown before the rest is asked for. */
const FIRST = 20;

function Few<T>({
  all,
  show,
}: {
  readonly all: readonly T[];
  readonly show: (each: T) => ReactNode;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const shown = open || all.length <= FIRST + 1 ? all : all.slice(0, FIRST);
  return (
    <>
      {shown.map(show)}
      {shown.length < all.length && (
        <button
          type="button"
          className="quiet-button"
          onClick={({ currentTarget }) => showRest(currentTarget.previousElementSibling, () => setOpen(true))}
        >
          Show {(all.length - shown.length).toLocaleString('en-GB')} more
        </button>
      )}
    </>
  );
}

function Facts({
  nodes: [one, other],
  nameOf,
}: Pick<ComparePanelProps, 'nameOf'> & { readonly nodes: readonly [WireNode, WireNode] }): ReactNode {
  const facts = pairFacts(nodeFacts(one), nodeFacts(other));
  if (facts.length === 0) return null;
  const say = (fact: Fact | undefined): string =>
    fact === undefined ? '–' : fact.kind === 'node' ? (nameOf(fact.value) ?? fact.value) : fact.value;
  return (
    <section className="group">
      <h3>Facts</h3>
      <table className="compare-facts">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Fact</span>
            </th>
            <th scope="col">{one.name}</th>
            <th scope="col">{other.name}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.caption}>
              <th scope="row">{fact.caption}</th>
              <td>{say(fact.one)}</td>
              <td>{say(fact.other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
