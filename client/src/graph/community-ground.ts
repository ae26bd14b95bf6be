import type { CommunityId } from '#core/community';
import type { Community, CommunityResponse, LinksResponse } from '#core/wire/communities';
import type { GraphResponse } from '#core/wire/graph';
import type { Point } from '#layout/point';
import type { Bounds } from './bounds.ts';

/** Width and height that a whole case is laid out for, in CSS px; and the share of it that is left for discs. */
const CANVAS = { width: 1100, height: 750 };
const DISC_SHARE = 0.75;

/** The overview of a large case: what its open communities hold, and how much of the whole that is. */
export function withInside(counted: GraphResponse, inside: readonly CommunityResponse[]): GraphResponse {
  if (inside.length === 0) return counted;
  const nodes = inside.flatMap((each) => each.nodes);
  const relationships = inside.flatMap((each) => each.relationships);
  return {
    ...counted,
    nodes,
    relationships,
    cut: {
      nodes: { ...counted.cut.nodes, shown: nodes.length },
      relationships: { ...counted.cut.relationships, shown: relationships.length },
    },
  };
}

/** How far communities reach where they are drawn, and what discs are sized for on so wide a ground. */
export function boundsOfCommunities(communities: readonly Community[], upright: boolean): Bounds {
  const reach = (at: (community: Community) => number): readonly [number, number] =>
    communities.reduce(
      ([least, most], community): readonly [number, number] => [
        Math.min(least, at(community) - community.radius),
        Math.max(most, at(community) + community.radius),
      ],
      [Infinity, -Infinity],
    );
  const x = reach((community) => (upright ? community.y : community.x));
  const y = reach((community) => (upright ? -community.x : community.y));
  const [width, height] = [x[1] - x[0], y[1] - y[0]];
  const [wide, high] = upright ? [CANVAS.height, CANVAS.width] : [CANVAS.width, CANVAS.height];
  return { x, y, pixelsPerUnit: Math.min(wide / width, high / height) };
}

/** What the radii of nodes are multiplied by on such a ground. */
export function scaleOn({ pixelsPerUnit }: Bounds): number | undefined {
  return pixelsPerUnit === undefined ? undefined : DISC_SHARE * Math.min(1, pixelsPerUnit);
}

/**
 * Where nodes lie that came to the canvas one by one: within the closed community that they are in, at a spot that their
 * id decides. `homes` are the communities of each, the outermost first.
 */
export function placesInCommunities(
  homes: LinksResponse['homes'],
  closed: readonly Community[],
): ReadonlyMap<string, Point> {
  const byId = new Map<CommunityId, Community>(closed.map((community) => [community.id, community]));
  return new Map(
    homes.flatMap(({ node, communities }): readonly (readonly [string, Point])[] => {
      const home = communities.map((id) => byId.get(id)).find((community) => community !== undefined);
      return home === undefined ? [] : [[node, spotIn(home, node)]];
    }),
  );
}

function spotIn({ x, y, radius }: Community, id: string): Point {
  const hash = [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7) >>> 0;
  const turn = (hash % 3600) * (Math.PI / 1800);
  // Clear of the name in the middle, within the ring.
  const away = radius * (0.5 + (0.3 * ((hash >>> 12) % 100)) / 100);
  return { x: x + away * Math.cos(turn), y: y + away * Math.sin(turn) };
}
