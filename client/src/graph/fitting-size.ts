/** A disc on the screen at full size, in CSS px. */
interface Sized {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const LEAST = 0.3;
/** Px between two discs, for their rings. */
const GAP = 4;

/**
 * The factor, at most 1, by which all discs shrink so that hardly any two overlap: on a small screen the same graph
 * has less room. One pair in fifty may touch, so that a single crowded corner does not make all of them tiny.
 */
export function fittingSize(discs: readonly Sized[]): number {
  const factors: number[] = [];
  const byX = [...discs].sort((a, b) => a.x - b.x);
  const widest = byX.reduce((most, disc) => Math.max(most, disc.radius), 0);
  byX.forEach((a, place) => {
    let tightest = 1;
    for (let next = place + 1; next < byX.length; next++) {
      const b = byX[next];
      if (b === undefined || b.x - a.x > a.radius + widest + GAP) break;
      const room = Math.hypot(b.x - a.x, b.y - a.y) - GAP;
      tightest = Math.min(tightest, room / (a.radius + b.radius));
    }
    factors.push(tightest);
  });
  factors.sort((a, b) => a - b);
  return Math.max(LEAST, Math.min(1, factors[Math.floor(factors.length / 50)] ?? 1));
}
