import { shiftClearOfRest } from '#layout/keep-clear';
import type { NodeInTime } from '#layout/place-on-timeline';
import { placeOnTimeline } from '#layout/place-on-timeline';
import { placeGraph } from '#layout/place-graph';
import { placeInCircle } from '#layout/place-in-circle';
import { placeInLayers } from '#layout/place-in-layers';
import { placeInRings } from '#layout/place-in-rings';
import { createForce, type Force } from '#layout/force';
import type { Point } from '#layout/point';
import type { LayoutRequest, TimeFrame } from './layout-messages.ts';

export interface LaidOut {
  readonly places: ReadonlyMap<string, Point>;
  readonly time: TimeFrame | undefined;
}

/** The layouts that answer at once. Of a part, the rest stays where it is and the part keeps clear of it. */
export function layOutAtOnce(request: LayoutRequest): LaidOut {
  const { nodes, relationships, places, only } = request;
  const chosen = only === undefined ? sized(nodes, relationships) : part(request, only);
  const found = place(request, chosen);
  if (only === undefined) return found;
  const shift = shiftClearOfRest(nodes, relationships, places, found.places);
  return {
    places: new Map(
      [...found.places].map(([id, { x, y }]) => [id, { x: x + shift.x, y: y + shift.y }] as const),
    ),
    time: found.time && {
      axis: found.time.axis.map((mark) => ({ ...mark, x: mark.x + shift.x })),
      lanes: found.time.lanes.map((lane) => ({
        ...lane,
        top: lane.top + shift.y,
        bottom: lane.bottom + shift.y,
      })),
    },
  };
}

/** Forces, from where the nodes are, with all held that shall stay; from a fresh layout where nothing has a place yet. */
export function startForce({ nodes, relationships, places, only, pinned }: LayoutRequest): Force {
  const begun = nodes.some(({ id }) => places.has(id)) ? places : placeGraph(nodes, relationships);
  const stay = new Set(
    nodes.flatMap(({ id }) =>
      pinned?.has(id) === true || (only !== undefined && !only.has(id)) ? [id] : [],
    ),
  );
  // One that is to stay and has no place has nowhere to stay.
  return createForce(nodes, relationships, begun, new Set([...stay].filter((id) => begun.has(id))));
}

function place(request: LayoutRequest, nodes: readonly NodeInTime[]): LaidOut {
  const { layout, relationships, centre, lanes } = request;
  switch (layout) {
    case 'force':
      return { places: placeGraph(nodes, relationships), time: undefined };
    case 'circle':
      return { places: placeInCircle(nodes, relationships), time: undefined };
    case 'layers':
      return { places: placeInLayers(nodes, relationships), time: undefined };
    case 'rings':
      return { places: placeInRings(nodes, relationships, centre), time: undefined };
    case 'timeline': {
      const { places, axis, lanes: stripes } = placeOnTimeline(nodes, relationships, { lanes: lanes ?? [] });
      return { places, time: { axis, lanes: stripes } };
    }
    default:
      return layout satisfies never;
  }
}

const part = ({ nodes, relationships }: LayoutRequest, only: ReadonlySet<string>): readonly NodeInTime[] =>
  sized(nodes, relationships).filter(({ id }) => only.has(id));

/** Nodes are as large as all their relationships make them, whatever part of them is laid out. */
function sized(
  nodes: readonly NodeInTime[],
  relationships: LayoutRequest['relationships'],
): readonly NodeInTime[] {
  const degrees = new Map<string, number>();
  for (const { startNodeId, endNodeId } of relationships) {
    degrees.set(startNodeId, (degrees.get(startNodeId) ?? 0) + 1);
    degrees.set(endNodeId, (degrees.get(endNodeId) ?? 0) + 1);
  }
  return nodes.map((node) => ({ ...node, degree: node.degree ?? degrees.get(node.id) ?? 0 }));
}
