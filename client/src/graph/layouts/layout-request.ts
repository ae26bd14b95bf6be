import { ENTITY_LABELS, entityLabel, labelDefinition } from '#core/model/labels';
import type { Point } from '#layout/point';
import type { LayoutName } from '../../state/board.ts';
import type { Dates, Span } from '../dating.ts';
import type { Contents } from '../on-canvas.ts';
import { readDownwards } from './reading-direction.ts';
import type { LayoutKind, LayoutRequest } from './layout-messages.ts';

const KIND_OF: Readonly<Record<Exclude<LayoutName, 'case'>, LayoutKind>> = {
  force: 'force',
  circular: 'circle',
  layered: 'layers',
  timeline: 'timeline',
  concentric: 'rings',
};
/** A name under a node is cut to about this many characters; one takes about 6 units. */
const LABEL_CHARACTERS = 34;

/**
 * What the layouts' worker is asked for. On a timeline, what has no date of its own stands where its first dated
 * relationship is.
 */
export function layoutRequest(
  layout: Exclude<LayoutName, 'case'>,
  { nodes, relationships }: Contents,
  dates: Dates,
  places: ReadonlyMap<string, Point>,
  pinned: ReadonlySet<string>,
  middle: string | null,
): LayoutRequest {
  const first = new Map<string, Span>();
  for (const { id, startNodeId, endNodeId } of relationships) {
    const span = dates.happened.get(id);
    if (span === undefined || span.from === null) continue;
    for (const end of [startNodeId, endNodeId]) {
      const known = first.get(end);
      if (known === undefined || isBefore(span, known)) first.set(end, span);
    }
  }
  return {
    layout: KIND_OF[layout],
    nodes: nodes.map((node) => {
      const { id, name, labels } = node;
      const span = dates.happened.get(id) ?? first.get(id);
      const label = entityLabel(labels);
      return {
        id,
        labelWidth: 6 * Math.min(name.length, LABEL_CHARACTERS),
        lane: label === undefined ? '' : (labelDefinition(label)?.plural ?? ''),
        from: span?.from ?? undefined,
        to: span?.to ?? undefined,
      };
    }),
    relationships:
      layout === 'layered'
        ? relationships.map(readDownwards)
        : relationships.map(({ startNodeId, endNodeId }) => ({ startNodeId, endNodeId })),
    places,
    pinned,
    centre: middle ?? undefined,
    lanes: ENTITY_LABELS.map(({ plural }) => plural),
  };
}

/** Of those that begin on one day, the one that is known most exactly comes first. */
function isBefore(one: Span, other: Span): boolean {
  const [from, to] = [one.from ?? '', one.to ?? '9999'];
  const [otherFrom, otherTo] = [other.from ?? '', other.to ?? '9999'];
  return from < otherFrom || (from === otherFrom && to < otherTo);
}
