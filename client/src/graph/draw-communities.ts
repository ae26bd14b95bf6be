import { ENTITY_LABELS } from '#core/model/labels';
import type { Community, CommunityLink } from '#core/wire/communities';
import { count } from '../words/count.ts';
import { sayCommunityShort } from '../words/say-community.ts';
import type { DrawnEdge } from './drawn-edge.ts';
import type { DrawnGraph, DrawnNode } from './drawn-graph.ts';
import type { ShownCommunities } from './shown-communities.ts';

/** So many kinds have a part of a ring. */
const MOST_KINDS = 4;
const LINK = 'link:';
const [THINNEST, WIDEST] = [0.5, 6];

/** What the lines to communities are drawn of. */
export interface CommunityDrawing {
  readonly shown: Pick<ShownCommunities, 'closed' | 'opened'>;
  readonly links: readonly CommunityLink[];
  /** A quarter turn, as the rest is drawn. */
  readonly upright: boolean;
}

/**
 * Adds communities to what is drawn: closed ones as discs, open ones as rings, and lines from closed ones to each other
 * and to nodes, as wide as there are many relationships. Communities come first, so that nodes lie over them.
 */
export function drawCommunities(drawn: DrawnGraph, drawing: CommunityDrawing): DrawnGraph {
  const nodes = new Map<string, DrawnNode>();
  for (const [communities, open] of [
    [drawing.shown.opened, true],
    [drawing.shown.closed, false],
  ] as const) {
    for (const community of communities) {
      nodes.set(community.id, discOf(community, open, drawing.upright));
    }
  }
  for (const [id, node] of drawn.nodes) nodes.set(id, node);
  const edges = new Map(drawn.edges);
  for (const link of drawing.links) {
    const edge = lineOf(link, nodes);
    if (edge !== undefined) edges.set(edge.id, edge);
  }
  return { ...drawn, nodes, edges };
}

/** Whether a drawn edge leads to a community: it stands for relationships that are not on the canvas. */
export function isLink(edgeId: string): boolean {
  return edgeId.startsWith(LINK);
}

/** What is drawn without communities: nodes of the case and nothing else. */
export function entitiesOf({ nodes }: Pick<DrawnGraph, 'nodes'>): readonly DrawnNode[] {
  return [...nodes.values()].filter(({ community }) => community === undefined);
}

function discOf(community: Community, open: boolean, upright: boolean): DrawnNode {
  const { id, x, y, radius, members, labels } = community;
  const most = ENTITY_LABELS.map(({ name }) => ({ name, many: labels[name] ?? 0 }))
    .sort((one, other) => other.many - one.many)
    .slice(0, MOST_KINDS)
    .filter(({ many }) => many > 0);
  const named = most.reduce((sum, { many }) => sum + many, 0);
  return {
    id,
    label: most[0]?.name ?? 'Topic',
    name: sayCommunityShort(community),
    ...(upright ? { x: y, y: -x } : { x, y }),
    degree: members,
    radius: 1,
    hidden: false,
    community: {
      reach: radius,
      open,
      kinds: most.map(({ name }) => name),
      shares: most.map(({ many }) => many / named),
    },
  };
}

/** Many lines stand for as many relationships as another does. */
const said = new Map<number, string>();

function wordsOf(many: number): string {
  const known = said.get(many) ?? count(many, 'relationship');
  said.set(many, known);
  return known;
}

function lineOf(
  { from, to, count: many }: CommunityLink,
  nodes: ReadonlyMap<string, DrawnNode>,
): DrawnEdge | undefined {
  const [start, end] = [nodes.get(from), nodes.get(to)];
  if (start === undefined || end?.community?.open !== false || start.community?.open === true) {
    return undefined;
  }
  return {
    id: `${LINK}${from}>${to}`,
    startNodeId: from,
    endNodeId: to,
    type: '',
    words: wordsOf(many),
    stroke: 'solid',
    contradiction: false,
    width: Math.min(WIDEST, THINNEST + 0.25 * Math.sqrt(many - 1)),
    curvature: 0,
    heads: 'none',
    folds: [],
    ...(start.faded === true ? { faded: true } : {}),
  };
}
