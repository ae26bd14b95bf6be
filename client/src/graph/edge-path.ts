/** A point on the screen, in CSS px, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Disc extends Point {
  readonly radius: number;
}

/** The circle that a self-relationship runs on: its middle lies straight above the disc's. */
export interface Loop {
  readonly radius: number;
  /** From the disc's middle to the circle's. */
  readonly rise: number;
  /** Between straight down and where the circle leaves the disc, seen from the circle's middle. */
  readonly half: number;
}

/** Beyond a disc's radius lies its ring of paper, in px: lines begin there. */
export const RING = 2;
const LOOP_LEAST = 7;
const LOOP_SHARE = 0.35;
const LOOP_STEP = 5;
const LOOP_RISE = 0.55;

/** The loop of a disc: the larger the disc and the more loops lie within, the larger. The stroke program draws the same. */
export function loopOf(discRadius: number, within: number): Loop {
  const rim = discRadius + RING;
  const radius = LOOP_LEAST + LOOP_SHARE * rim + LOOP_STEP * within;
  const rise = Math.max(radius, rim + LOOP_RISE * radius);
  const half = Math.acos((radius ** 2 + rise ** 2 - rim ** 2) / (2 * radius * rise));
  return { radius, rise, half };
}

/** `loopOf` for a shader: sets radius, rise and half from rim and within. */
export const LOOP_GLSL = /* glsl */ `
  float radius = ${LOOP_LEAST.toFixed(2)} + ${LOOP_SHARE.toFixed(2)} * rim + ${LOOP_STEP.toFixed(2)} * within;
  float rise = max(radius, rim + ${LOOP_RISE.toFixed(2)} * radius);
  float half_ = acos((radius * radius + rise * rise - rim * rim) / (2.0 * radius * rise));
`;

/** A point of the line that the stroke program draws between two discs, or round one; `t` from 0 at the start to 1. */
export function pointOn(from: Disc, to: Disc, curvature: number, t: number, isLoop = false): Point {
  if (isLoop) {
    const { radius, rise, half } = loopOf(from.radius, curvature);
    // From the left foot over the top to the right one.
    const turn = -Math.PI / 2 - half - t * 2 * (Math.PI - half);
    return { x: from.x + radius * Math.cos(turn), y: from.y - rise - radius * Math.sin(turn) };
  }
  const bend = 2 * t * (1 - t) * 2 * curvature;
  return {
    x: from.x + (to.x - from.x) * t + (to.y - from.y) * bend,
    y: from.y + (to.y - from.y) * t - (to.x - from.x) * bend,
  };
}
