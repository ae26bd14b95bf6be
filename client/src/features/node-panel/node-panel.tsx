import { useQuery } from '@tanstack/react-query';
import { BookOpenText, ChevronRight } from 'lucide-react';
import { Fragment, useState, type ReactNode } from 'react';
import { sayWhenInSentence } from '#core/date/say-when';
import { entityLabel } from '#core/model/labels';
import { relationshipTypeDefinition } from '#core/model/relationship-types';
import { listOf, textOf } from '#core/property-value';
import { STATUS_MEANING } from '#core/stance';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import type { RelationshipCount } from '#core/wire/node-detail';
import { nodeOptions } from '../../api/read-node.ts';
import { kindName } from '../../state/kind-names.ts';
import { Failed } from '../../ui/failed.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { showRest } from '../../ui/show-rest.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { count } from '../../words/count.ts';
import { sayKind, sayNodeDate } from '../../words/say-node.ts';
import type { RelationshipGroup, RelationshipItem } from '../../words/group-relationships.ts';
import { nodeFacts } from '../../words/node-facts.ts';
import type { Unread } from './unread-ways.ts';
import { useRelationships, type RelationshipsRead } from './use-relationships.ts';
import './node-panel.css';

export interface NodePanelProps {
  readonly id: string;
  readonly onOpenNode: (id: string) => void;
  readonly onOpenRelationship: (id: string) => void;
  readonly onOpenDocument: (id: string, evidence: string | null) => void;
  readonly nameOf: (id: string) => string | undefined;
  readonly showEvidence: (evidence: WireEvidence, documents: readonly WireNode[]) => ReactNode;
  /** The quotation that is looked at: where it is one of the node's own, they are unfolded. */
  readonly marked: string | null;
  /** In which community it is, where the case is shown by its communities. */
  readonly community?: ReactNode;
  /** The notes that are pinned to it. */
  readonly notes?: ReactNode;
}

/** What is known of one node: its names, what it is, and its relationships as sentences with their quotations. */
export function NodePanel(props: NodePanelProps): ReactNode {
  const { id, onOpenDocument, showEvidence } = props;
  const node = useQuery(nodeOptions(id));
  const relationships = useRelationships(id, node.data?.counts ?? NO_COUNTS);
  const { groups, cut } = relationships;

  if (node.isError) return <Failed error={node.error} onAgain={() => void node.refetch()} />;
  if (node.data === undefined) {
    return (
      <Skeleton
        label="Reading what is known"
        lines={[32, 78, 54, 0, 24, 60, 100, 92, 40, 0, 30, 56, 100, 70]}
      />
    );
  }
  const { node: shown, evidence, documents } = node.data;
  const posts = groups.filter((group) => group.type === 'HOLDS_POST' && group.direction === 'out');
  return (
    <article className="node-panel">
      <Title node={shown} posts={posts} onOpenNode={props.onOpenNode} />
      {textOf(shown.properties, 'textSha256') !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => onOpenDocument(id, null)}
          data-testid="read-document"
        >
          <BookOpenText aria-hidden="true" /> Read the document
        </button>
      )}
      {shown.properties['held'] === true && textOf(shown.properties, 'textSha256') === undefined && (
        <p className="soft">The case has no text of it to read here.</p>
      )}
      <FactList facts={nodeFacts(shown)} nameOf={props.nameOf} onOpenNode={props.onOpenNode} />
      {props.community}
      {props.notes}
      {relationships.error !== null && (
        <Failed error={relationships.error} onAgain={relationships.readAgain} />
      )}
      {relationships.isPending && (
        <Skeleton label="Reading its relationships" lines={[24, 60, 100, 92, 40, 0, 30, 56]} />
      )}
      {cut !== undefined && cut.shown < cut.total && (
        <p className="soft">
          {cut.shown.toLocaleString('en-GB')} of {count(cut.total, 'relationship')} shown, {cut.orderedBy}.
        </p>
      )}
      {cut !== undefined && groups.length === 0 && (
        <Notice>Nothing in the papers joins this to anything else yet.</Notice>
      )}
      {groups.map((group) => (
        <Group
          key={group.key}
          group={group}
          relationships={relationships}
          unread={relationships.unread.get(group.key)}
          {...props}
        />
      ))}
      {evidence.length > 0 && (
        <details className="named-in" open={evidence.some((item) => item.id === props.marked) || undefined}>
          <summary>Where the papers say so · {count(evidence.length, 'quotation')}</summary>
          {evidence.map((item) => (
            <div key={item.id}>{showEvidence(item, documents)}</div>
          ))}
        </details>
      )}
    </article>
  );
}

const NO_COUNTS: readonly RelationshipCount[] = [];

function Title({
  node,
  posts,
  onOpenNode,
}: {
  readonly node: WireNode;
  readonly posts: readonly RelationshipGroup[];
  readonly onOpenNode: (id: string) => void;
}): ReactNode {
  const label = entityLabel(node.labels);
  const date = sayNodeDate(node);
  const aliases = listOf(node.properties, 'aliases');
  const summary = textOf(node.properties, 'summary');
  return (
    <header className="panel-title">
      <p className="panel-kind">
        {label !== undefined && <LabelIcon label={label} />}
        <span>{[sayKind(node), date].filter(Boolean).join(' · ')}</span>
        {node.status !== 'asserted' && node.status !== 'documented' && <StatusChip status={node.status} />}
      </p>
      <h2>{node.name}</h2>
      {posts.length > 0 && (
        <p className="panel-posts">
          {posts
            .flatMap((group) => group.items)
            .map(({ other, relationship }) => {
              const when = textOf(relationship.properties, 'when');
              return (
                <span key={relationship.id}>
                  <button type="button" className="plain-link" onClick={() => onOpenNode(other.id)}>
                    {other.name}
                  </button>
                  {when === undefined ? '' : `, ${sayWhenInSentence(when)}`}
                </span>
              );
            })}
        </p>
      )}
      {aliases.length > 0 && <Aliases names={aliases} />}
      {summary !== undefined && <p>{summary}</p>}
      {node.status !== 'asserted' && node.status !== 'documented' && (
        <p className="soft">{STATUS_MEANING[node.status]}</p>
      )}
    </header>
  );
}

/** How many other names are shown before the rest is asked for. */
const FIRST_NAMES = 5;

function Aliases({ names }: { readonly names: readonly string[] }): ReactNode {
  const [all, setAll] = useState(false);
  const shown = all || names.length <= FIRST_NAMES + 1 ? names : names.slice(0, FIRST_NAMES);
  return (
    <p className="soft">
      also{' '}
      {shown.map((name, place) => (
        <Fragment key={name}>
          {place > 0 && ', '}“<bdi>{name}</bdi>”
        </Fragment>
      ))}
      {names.length > FIRST_NAMES + 1 && (
        <>
          {' '}
          {/* It stays, and the focus with it: there is nothing among names to hand it to. */}
          <button type="button" className="plain-link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'fewer' : `and ${names.length - shown.length} more`}
          </button>
        </>
      )}
    </p>
  );
}

/** How many of a group are shown before it is opened. */
const FIRST = 4;

function Group({
  group,
  relationships: { documents, reading, readMore },
  unread,
  ...props
}: NodePanelProps & {
  readonly group: RelationshipGroup;
  readonly relationships: RelationshipsRead;
  /** What of its way is not read, where it is offered behind this group. */
  readonly unread: Unread | undefined;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const { items } = group;
  const shown = open || items.length <= FIRST + 1 ? items : items.slice(0, FIRST);
  const contradiction = group.type === 'CONTRADICTS';
  const meaning = relationshipTypeDefinition(group.type)?.name;
  return (
    <section className={contradiction ? 'group group-red' : 'group'} data-testid="relationship-group">
      <h3 title={meaning}>
        {group.heading} {items.length > 1 && <span className="group-count">{items.length}</span>}
      </h3>
      {shown.map((item) => (
        <Item key={item.relationship.id} item={item} documents={documents} {...props} />
      ))}
      {shown.length < items.length && (
        <button
          type="button"
          className="quiet-button"
          onClick={({ currentTarget }) => showRest(currentTarget.previousElementSibling, () => setOpen(true))}
        >
          Show {items.length - shown.length} more
        </button>
      )}
      {unread !== undefined && (
        <p className="soft">
          {unread.read.toLocaleString('en-GB')} of {count(unread.total, 'relationship')} of this type are
          here.{' '}
          <button
            type="button"
            className="plain-link"
            aria-disabled={reading !== undefined}
            onClick={() => {
              if (reading === undefined) readMore(unread);
            }}
          >
            {reading === unread.way ? 'Reading more …' : 'Read more'}
          </button>
        </p>
      )}
    </section>
  );
}

function Item({
  item,
  documents,
  onOpenNode,
  onOpenRelationship,
  showEvidence,
}: NodePanelProps & { readonly item: RelationshipItem; readonly documents: readonly WireNode[] }): ReactNode {
  const { other, relationship, evidence } = item;
  const [first] = evidence;
  const label = entityLabel(other.labels);
  const when = textOf(relationship.properties, 'when');
  const role = textOf(relationship.properties, 'role');
  const how = textOf(relationship.properties, 'how');
  const closer = evidence.length > 0 ? count(evidence.length, 'quotation') : 'Look closer';
  const hint = [
    role === undefined ? undefined : `as ${role}`,
    when === undefined ? undefined : sayWhenInSentence(when),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <div className="item">
      <button
        type="button"
        className="entity-link"
        style={label === undefined ? undefined : { color: `var(--label-${label.toLowerCase()}-text)` }}
        onClick={() => onOpenNode(other.id)}
        title={label === undefined ? undefined : kindName(label)}
      >
        {other.name}
      </button>
      <div className="item-line">
        {hint !== '' && <span>{hint}</span>}
        <StatusChip status={relationship.status} />
        <button
          type="button"
          className="item-open"
          onClick={() => onOpenRelationship(relationship.id)}
          aria-label={`${closer}, all that carries this: ${other.name}`}
          title="All that carries this"
          data-testid="open-relationship"
        >
          {closer}
          <ChevronRight aria-hidden="true" />
        </button>
      </div>
      {how !== undefined && <p className="soft item-how">{how}</p>}
      {first !== undefined && showEvidence(first, documents)}
    </div>
  );
}
