import { PanelLeftClose, StickyNote } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import type { EntityLabel } from '#core/model/labels';
import type { Status } from '#core/stance';
import type { GraphResponse } from '#core/wire/graph';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import { groupsShown } from '../../graph/groups-shown.ts';
import { HEAD_LEGEND } from '../../graph/head.ts';
import type { PartRead } from '../../graph/part-read.ts';
import type { Theme } from '../../state/preferences.ts';
import { useCover } from '../../state/use-cover.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { GroupRows } from './group-rows.tsx';
import { HeadSample } from './head-sample.tsx';
import { CarryingPapers } from './carrying-papers.tsx';
import { KindDialog } from './kind-dialog.tsx';
import { KindRows } from './kind-rows.tsx';
import {
  carryingPapers,
  countHeads,
  countKinds,
  countNoted,
  countStandings,
  heldDocuments,
} from './legend-counts.ts';
import { CheckedLine, CutLines, PartReadLine } from './legend-cuts.tsx';
import { PaperRows } from './paper-rows.tsx';
import { StandingRows } from './standing-rows.tsx';
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
  carried,
  onPapers,
  onSelectGroup,
  large = null,
  partRead,
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
  /** How many of the canvas’s relationships each document carries. */
  readonly carried: ReadonlyMap<string, number>;
  readonly onPapers: (papers: readonly string[]) => void;
  /** Selects the nodes of a group, where colours tell groups. */
  readonly onSelectGroup: (ids: readonly string[]) => void;
  /** What is said in place of how much was cut: of a case too large to draw, whose kinds all have a row. */
  readonly large?: ReactNode;
  readonly partRead: PartRead | null;
  /** What the rail ends with. */
  readonly children?: ReactNode;
}): ReactNode {
  const rail = useRef<HTMLElement>(null);
  useCover('legend', rail);
  const [edited, setEdited] = useState<EntityLabel | null>(null);
  const groups = groupsShown(drawn);
  const grouped = groups.length > 0;
  // The rings of communities tell kinds whatever discs tell.
  const plain = grouped && ![...drawn.nodes.values()].some(({ community }) => community !== undefined);
  const heads = countHeads(drawn);
  // Of a large case the overview holds what was opened, and a paper is seldom in the community that it carries.
  const held = large === null ? heldDocuments(overview) : [];
  const carrying = large === null ? [] : carryingPapers(carried, papers);
  const paperActions = { papers, onPapers, onOpenDocument };
  return (
    <>
      <nav ref={rail} className="legend" aria-label="Legend" data-testid="legend">
        <div className="legend-head">
          <h2>Kinds</h2>
          <IconButton label="Fold the legend" onClick={onFold}>
            <PanelLeftClose />
          </IconButton>
        </div>
        <KindRows
          kinds={countKinds(drawn)}
          totals={large === null ? null : overview.counts.labels}
          plain={plain}
          hidden={hidden}
          onHide={onHide}
          onEdit={setEdited}
        />
        {grouped && <GroupRows groups={groups} onSelect={onSelectGroup} />}
        <NotedLine many={countNoted(drawn)} />
        {large ?? <CutLines cut={overview.cut} />}
        <PartReadLine partRead={partRead} />

        <h2>Standing</h2>
        <StandingRows standings={countStandings(drawn)} off={standingsOff} onStandings={onStandings} />

        {heads.size > 0 && <h2>Who received</h2>}
        <HeadLines heads={heads} />

        {held.length + carrying.length > 0 && <h2>Sources</h2>}
        <PaperRows held={held} {...paperActions} />
        <CarryingPapers carrying={carrying} {...paperActions} />
        <CheckedLine counts={overview.counts} />
        {children}
      </nav>
      {edited !== null && (
        <KindDialog key={edited} label={edited} theme={theme} onClose={() => setEdited(null)} />
      )}
    </>
  );
}

/** What the sign of a note means, where one is drawn. */
function NotedLine({ many }: { readonly many: number }): ReactNode {
  if (many === 0) return null;
  return (
    <p className="legend-line legend-note" data-testid="legend-note">
      <span className="legend-mark" aria-hidden="true">
        <StickyNote />
      </span>
      <span className="legend-name">has a note</span>
      <span className="legend-count">{many.toLocaleString('en-GB')}</span>
    </p>
  );
}

/** What the heads of arrows mean that are drawn. */
function HeadLines({ heads }: { readonly heads: ReturnType<typeof countHeads> }): ReactNode {
  return (
    <ul>
      {HEAD_LEGEND.filter(({ type }) => heads.has(type)).map(({ head, type, words }) => (
        <li key={type} className="legend-line" data-testid={`legend-head-${head}`}>
          <HeadSample head={head} />
          <span className="legend-name">{words}</span>
          <span className="legend-count">{(heads.get(type) ?? 0).toLocaleString('en-GB')}</span>
        </li>
      ))}
    </ul>
  );
}
