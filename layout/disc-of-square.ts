import type { Point } from './point.ts';

/**
 * The place in the disc of radius 1 of a place in the square from -½ to ½, so that equal areas stay equal: squares round
 * the middle become circles (Shirley and Chiu, A Low Distortion Map Between Disk and Square, 1997).
 */
export function discOfSquare({ x, y }: Point): Point {
  const [across, up] = [within(2 * x), within(2 * y)];
  if (across === 0 && up === 0) return { x: 0, y: 0 };
  const wide = Math.abs(across) > Math.abs(up);
  const radius = wide ? across : up;
  const angle = wide ? ((Math.PI / 4) * up) / across : Math.PI / 2 - ((Math.PI / 4) * across) / up;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

const within = (value: number): number => Math.max(-1, Math.min(1, value));
