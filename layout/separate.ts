import { halfWidth, LABEL_HEIGHT, labelDepth, labelY, NODE_GAP, SQUARE_OF_DISC, type Body } from './body.ts';
import type { LayoutEdge } from './layout-graph.ts';
import { visitNeighbours } from './neighbours.ts';

/** A landscape around the origin that bodies stay within. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** How strongly, at first, a body keeps to where it was, and draws near to what it is joined with; both fade out. */
const HOME = 0.03;
const BOND = 0.02;
/** The share of an overlap that one round undoes. */
const DISC_SHARE = 0.9;
const NAME_SHARE = 0.55;

/** Pushes names and nodes apart within a frame, softly: each is held near to where it was and drawn to what it is joined with. */
export function loosen(bodies: readonly Body[], edges: readonly LayoutEdge[], frame: Frame): void {
  const rounds = Math.max(40, Math.min(400, Math.round(200_000 / Math.max(1, bodies.length))));
  const home = bodies.map(({ x, y }) => ({ x, y }));
  const shares = bondShares(bodies, edges);
  for (let round = 0; round < rounds; round += 1) {
    const heat = 1 - round / rounds;
    bodies.forEach((body, index) => {
      body.x += ((home[index]?.x ?? 0) - body.x) * HOME * heat;
      body.y += ((home[index]?.y ?? 0) - body.y) * HOME * heat;
    });
    drawTogether(bodies, edges, shares, BOND * heat);
    pushApart(bodies, true, DISC_SHARE);
    keepInside(bodies, frame);
  }
}

/** Pushes until no two nodes overlap, whatever becomes of names. The frame grows where it is too small; the answer is what was needed. */
export function separate(bodies: readonly Body[], frame: Frame): Frame {
  let limits = frame;
  for (let round = 1; pushApart(bodies, false, 1); round += 1) {
    if (round % 50 === 0) {
      limits = { width: limits.width * 1.05, height: limits.height * 1.05 };
      for (const body of bodies) {
        body.x *= 1.05;
        body.y *= 1.05;
      }
    }
    keepInside(bodies, limits);
  }
  return limits;
}

/** By how much each body follows one of its bonds: a hub is not torn about by all that it joins. */
function bondShares(bodies: readonly Body[], edges: readonly LayoutEdge[]): Float64Array {
  const bonds = new Float64Array(bodies.length);
  for (const { a, b } of edges) {
    bonds[a] = (bonds[a] ?? 0) + 1;
    bonds[b] = (bonds[b] ?? 0) + 1;
  }
  return bonds.map((count) => 1 / Math.max(1, count));
}

function drawTogether(
  bodies: readonly Body[],
  edges: readonly LayoutEdge[],
  shares: Float64Array,
  strength: number,
): void {
  for (const { a, b } of edges) {
    const [one, other] = [bodies[a], bodies[b]];
    if (one === undefined || other === undefined) continue;
    const [dx, dy] = [(other.x - one.x) * strength, (other.y - one.y) * strength];
    const [ofOne, ofOther] = [shares[a] ?? 1, shares[b] ?? 1];
    one.x += dx * ofOne;
    one.y += dy * ofOne;
    other.x -= dx * ofOther;
    other.y -= dy * ofOther;
  }
}

function keepInside(bodies: readonly Body[], frame: Frame): void {
  for (const body of bodies) {
    const farX = Math.max(0, frame.width / 2 - halfWidth(body));
    const top = Math.max(0, frame.height / 2 - body.radius);
    const bottom = Math.min(0, body.radius + labelDepth(body) - frame.height / 2);
    body.x = Math.min(farX, Math.max(-farX, body.x));
    body.y = Math.min(top, Math.max(bottom, body.y));
  }
}

/** One round of pushing; says whether any two nodes were found too near to each other. */
function pushApart(bodies: readonly Body[], withNames: boolean, share: number): boolean {
  let widest = 0;
  let highest = 0;
  for (const body of bodies) {
    widest = Math.max(widest, withNames ? halfWidth(body) : body.radius);
    highest = Math.max(highest, body.radius + (withNames ? labelDepth(body) / 2 : 0));
  }
  const cell = { width: 2 * widest + NODE_GAP, height: 2 * highest + LABEL_HEIGHT };
  let overlapped = false;
  visitNeighbours(bodies, cell, (one, other, turn) => {
    if (pushDiscs(one, other, share, turn)) overlapped = true;
    if (!withNames) return;
    if (one.halfLabel > 0 && other.halfLabel > 0) pushNames(one, other);
    if (one.halfLabel > 0) pushNameAndDisc(one, other);
    if (other.halfLabel > 0) pushNameAndDisc(other, one);
  });
  return overlapped;
}

/** Two discs: each moves back half of what they overlap. The slack of a hundredth keeps rounding from counting as overlap. */
function pushDiscs(one: Body, other: Body, share: number, turn: number): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const least = one.radius + other.radius + NODE_GAP;
  const squared = dx * dx + dy * dy;
  if (squared >= least * least) return false;
  const distance = Math.sqrt(squared);
  // Two on the very same spot part in a direction that depends on which two they are.
  const same = distance < 1e-6;
  const ux = same ? Math.cos(turn) : dx / distance;
  const uy = same ? Math.sin(turn) : dy / distance;
  const push = ((least - distance) / 2 + 0.01) * share;
  one.x -= ux * push;
  one.y -= uy * push;
  other.x += ux * push;
  other.y += uy * push;
  return true;
}

function pushNames(one: Body, other: Body): void {
  const dy = labelY(other, other.y) - labelY(one, one.y);
  pushBoxes(one, other, dy, one.halfLabel + other.halfLabel + 4, LABEL_HEIGHT);
}

function pushNameAndDisc(named: Body, disc: Body): void {
  const half = disc.radius * SQUARE_OF_DISC;
  const dy = disc.y - labelY(named, named.y);
  pushBoxes(named, disc, dy, named.halfLabel + half + 2, LABEL_HEIGHT / 2 + half);
}

/** Two boxes part along the shorter way; `dy` is from the middle of the first to that of the second. */
function pushBoxes(one: Body, other: Body, dy: number, leastX: number, leastY: number): void {
  const dx = other.x - one.x;
  const overlapX = leastX - Math.abs(dx);
  const overlapY = leastY - Math.abs(dy);
  if (overlapX <= 0 || overlapY <= 0) return;
  if (overlapX < overlapY) {
    const push = ((overlapX * NAME_SHARE) / 2) * (dx < 0 ? -1 : 1);
    one.x -= push;
    other.x += push;
  } else {
    const push = ((overlapY * NAME_SHARE) / 2) * (dy < 0 ? -1 : 1);
    one.y -= push;
    other.y += push;
  }
}
