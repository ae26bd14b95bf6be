import { Eye, EyeOff, Filter, PanelLeftClose, Pencil, StickyNote } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { ENTITY_LABELS, type EntityLabel } from '#core/model/labels';
import { STATUS_MEANING, STATUSES, type Status } from '#core/stance';
import type { GraphResponse } from '#core/wire/graph';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import { groupsShown } from '../../graph/groups-shown.ts';
import { HEAD_LEGEND } from '../../graph/head.ts';
import { DASHES, STROKE_LEGEND, type Stroke } from '../../graph/stroke.ts';
import { kindPlural } from '../../state/kind-names.ts';
import { usePreferences, type Theme } from '../../state/preferences.ts';
import { useCover } from '../../state/use-cover.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { count } from '../../words/count.ts';
import { sayNodeDate } from '../../words/say-node.ts';
import { GroupRows } from './group-rows.tsx';
import { HeadSample } from './head-sample.tsx';
import { KindDialog } from './kind-dialog.tsx';
import { countHeads, countKinds, countNoted, countStandings, heldDocuments } from './legend-counts.ts';
import './legend.css';

/** The rail at the left: kinds with their counts and eyes, what the strokes mean, and the papers that are held. */
export function Legend({
  overview,
  drawn,
  theme,
  hidden,
  onHide,
  onOpenDocument,
  onFold,
  standingsOff,
  onStandings,
  papers,
  onPapers,
  onSelectGroup,
  large = null,
  children,
}: {
  readonly overview: GraphResponse;
  readonly drawn: DrawnGraph;
  readonly theme: Theme;
  readonly hidden: readonly EntityLabel[];
  readonly onHide: (hidden: readonly EntityLabel[]) => void;
  readonly onOpenDocument: (id: string) => void;
  readonly onFold: () => void;
  /** The standings that are filtered out. */
  readonly standingsOff: readonly Status[];
  readonly onStandings: (off: readonly Status[]) => void;
  /** The documents that relationships are narrowed to; none for all. */
  readonly papers: readonly string[];
  readonly onPapers: (papers: readonly string[]) => void;
  /** Selects the nodes of a group, where colours tell groups. */
  readonly onSelectGroup: (ids: readonly string[]) => void;
  /** What is said in place of how much was cut: of a case too large to draw, whose kinds all have a row. */
  readonly large?: ReactNode;
  /** What the rail ends with. */
  readonly children?: ReactNode;
}): ReactNode {
  const rail = useRef<HTMLElement>(null);
  useCover('legend', rail);
  const looks = usePreferences((preferences) => preferences.kinds);
  const [edited, setEdited] = useState<EntityLabel | null>(null);
  const kinds = countKinds(drawn);
  const all = (label: EntityLabel): number => overview.counts.labels[label] ?? 0;
  const rowFor = (label: EntityLabel): boolean =>
    (kinds.get(label) ?? 0) > 0 || (large !== null && all(label) > 0);
  const standings = countStandings(drawn);
  const heads = countHeads(drawn);
  const noted = countNoted(drawn);
  const groups = groupsShown(drawn);
  const grouped = groups.length > 0;
  // The rings of communities tell kinds whatever discs tell.
  const plain = grouped && ![...drawn.nodes.values()].some(({ community }) => community !== undefined);
  const held = heldDocuments(overview);
  const { nodes, relationships } = overview.cut;
  return (
    <>
      <nav ref={rail} className="legend" aria-label="Legend" data-testid="legend">
        <div className="legend-head">
          <h2>Kinds</h2>
          <IconButton label="Fold the legend" onClick={onFold}>
            <PanelLeftClose />
          </IconButton>
        </div>
        <ul>
          {ENTITY_LABELS.filter(({ name }) => rowFor(name)).map((label) => {
            const off = hidden.includes(label.name);
            const many = kinds.get(label.name) ?? 0;
            return (
              <li key={label.name} className="legend-kind">
                <button
                  type="button"
                  className={off ? 'legend-row legend-off' : 'legend-row'}
                  aria-pressed={!off}
                  title={`${label.meaning} Click to ${off ? 'show' : 'hide'}.`}
                  onClick={() =>
                    onHide(off ? hidden.filter((name) => name !== label.name) : [...hidden, label.name])
                  }
                  data-testid={`legend-${label.name}`}
                >
                  <LabelIcon label={label.name} plain={plain} />
                  <span className="legend-name">{kindPlural(label.name, looks)}</span>
                  <span className="legend-count">
                    {many.toLocaleString('en-GB')}
                    {large !== null && ` of ${all(label.name).toLocaleString('en-GB')}`}
                  </span>
                  {off ? (
                    <EyeOff className="legend-eye" aria-hidden="true" />
                  ) : (
                    <Eye className="legend-eye" aria-hidden="true" />
                  )}
                </button>
                <IconButton
                  label={`Rename or recolour ${kindPlural(label.name, looks).toLowerCase()}`}
                  className="icon-button legend-edit"
                  onClick={() => setEdited(label.name)}
                  data-testid={`edit-${label.name}`}
                >
                  <Pencil />
                </IconButton>
              </li>
            );
          })}
        </ul>
        {grouped && <GroupRows groups={groups} onSelect={onSelectGroup} />}
        {noted > 0 && (
          <p className="legend-line legend-note" data-testid="legend-note">
            <span className="legend-mark" aria-hidden="true">
              <StickyNote />
            </span>
            <span className="legend-name">has a note</span>
            <span className="legend-count">{noted.toLocaleString('en-GB')}</span>
          </p>
        )}
        {large}
        {large === null && nodes.shown < nodes.total && (
          <p className="legend-cut">
            {nodes.shown.toLocaleString('en-GB')} of {nodes.total.toLocaleString('en-GB')} shown,{' '}
            {nodes.orderedBy}
          </p>
        )}
        {large === null && relationships.shown < relationships.total && (
          <p className="legend-cut">
            {relationships.shown.toLocaleString('en-GB')} of {count(relationships.total, 'relationship')}{' '}
            shown, {relationships.orderedBy}
          </p>
        )}

        <h2>Standing</h2>
        <ul>
          {STROKE_LEGEND.filter(({ stroke }) => (standings.strokes.get(stroke) ?? 0) > 0).map(
            ({ stroke, words, of }) => {
              const off = of.every((status) => standingsOff.includes(status));
              return (
                <li key={stroke}>
                  <button
                    type="button"
                    className={off ? 'legend-row legend-stroke legend-off' : 'legend-row legend-stroke'}
                    aria-pressed={!off}
                    title={[
                      ...of.map((status) => `${status}: ${STATUS_MEANING[status]}`),
                      `Click to ${off ? 'bring back' : 'grey'}.`,
                    ].join('\n')}
                    onClick={() =>
                      onStandings(
                        off
                          ? standingsOff.filter((status) => !of.includes(status))
                          : STATUSES.filter((status) => standingsOff.includes(status) || of.includes(status)),
                      )
                    }
                    data-testid={`legend-${stroke}`}
                  >
                    <StrokeSample stroke={stroke} colour="var(--edge)" />
                    <span className="legend-name">{words}</span>
                    <span className="legend-count">
                      {(standings.strokes.get(stroke) ?? 0).toLocaleString('en-GB')}
                    </span>
                  </button>
                </li>
              );
            },
          )}
          {standings.contradictions > 0 && (
            <li className="legend-line" data-testid="legend-contradicts">
              <StrokeSample stroke="solid" colour="var(--red)" />
              <span className="legend-name">contradicts</span>
              <span className="legend-count">{standings.contradictions}</span>
            </li>
          )}
          <li className="legend-line legend-hint">
            <StrokeSample stroke="solid" colour="var(--edge)" width={3} />
            <span className="legend-name">more independent sources</span>
          </li>
        </ul>

        {heads.size > 0 && <h2>Who received</h2>}
        <ul>
          {HEAD_LEGEND.filter(({ type }) => heads.has(type)).map(({ head, type, words }) => (
            <li key={type} className="legend-line" data-testid={`legend-head-${head}`}>
              <HeadSample head={head} />
              <span className="legend-name">{words}</span>
              <span className="legend-count">{(heads.get(type) ?? 0).toLocaleString('en-GB')}</span>
            </li>
          ))}
        </ul>

        {held.length > 0 && <h2>Sources</h2>}
        <ol>
          {held.map(({ node, quotations }) => {
            const only = papers.includes(node.id);
            return (
              <li key={node.id} className="legend-paper">
                <button
                  type="button"
                  className="legend-row legend-source"
                  title={[node.name, sayNodeDate(node)].filter(Boolean).join(', ')}
                  onClick={() => onOpenDocument(node.id)}
                  data-testid="legend-source"
                >
                  <span className="legend-name">{node.name}</span>
                  {quotations !== undefined && (
                    <span className="legend-count">{quotations.toLocaleString('en-GB')}</span>
                  )}
                </button>
                <IconButton
                  label={only ? `Not only “${node.name}”` : `Only what “${node.name}” carries`}
                  aria-pressed={only}
                  onClick={() =>
                    onPapers(only ? papers.filter((paper) => paper !== node.id) : [...papers, node.id].sort())
                  }
                  data-testid="filter-paper"
                >
                  <Filter />
                </IconButton>
              </li>
            );
          })}
        </ol>
        {overview.counts.evidence > 0 && (
          <p className="legend-cut" data-testid="legend-checked">
            {overview.counts.checked === overview.counts.evidence
              ? `All ${count(overview.counts.evidence, 'quotation')} checked word for word on this machine`
              : `${overview.counts.checked.toLocaleString('en-GB')} of ${count(overview.counts.evidence, 'quotation')} checked word for word on this machine`}
          </p>
        )}
        {children}
      </nav>
      {edited !== null && (
        <KindDialog key={edited} label={edited} theme={theme} onClose={() => setEdited(null)} />
      )}
    </>
  );
}

function StrokeSample({
  stroke,
  colour,
  width = 1.6,
}: {
  readonly stroke: Stroke;
  readonly colour: string;
  readonly width?: number;
}): ReactNode {
  return (
    <svg
      className="stroke-sample"
      width="34"
      height="8"
      aria-hidden="true"
      style={{ opacity: stroke === 'faded' ? 0.4 : 1 }}
    >
      <line
        x1="1"
        y1="4"
        x2="33"
        y2="4"
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={DASHES[stroke].join(' ')}
      />
    </svg>
  );
}
