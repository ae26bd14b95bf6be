import { useEffect, useRef, useState } from 'react';
import type { Point } from '#layout/point';
import { takeDropped } from '../state/on-the-way.ts';
import { prefersStillness } from '../ui/media.ts';

type Places = ReadonlyMap<string, Point>;

const GLIDE_MS = 400;
/** Less than that is rounding. */
const NO_WAY = 2;
/** Above so many nodes each frame would cost too much: they jump. */
const MOST_GLIDING = 1_500;

/** Places that nodes glide to instead of jumping, unless stillness is preferred or there are too many of them. */
export function useGliding(target: Places, from: () => Places): Places {
  const [shown, setShown] = useState(target);
  const now = useRef(target);
  const start = useRef(from);
  useEffect(() => {
    start.current = from;
  });
  useEffect(() => {
    const before = new Map([...start.current(), ...takeDropped()]);
    const still = prefersStillness();
    const moving = [...target].filter(([id, { x, y }]) => {
      const was = before.get(id);
      return was !== undefined && Math.abs(was.x - x) + Math.abs(was.y - y) > NO_WAY;
    });
    if (still || moving.length === 0 || moving.length > MOST_GLIDING) {
      now.current = target;
      setShown(target);
      return undefined;
    }
    const began = performance.now();
    let frame = requestAnimationFrame(function glide(at) {
      const share = Math.min(1, Math.max(0, (at - began) / GLIDE_MS));
      const eased = 1 - (1 - share) ** 3;
      now.current =
        share === 1
          ? target
          : new Map(
              [...target].map(([id, to]) => {
                const was = before.get(id) ?? to;
                return [id, { x: was.x + (to.x - was.x) * eased, y: was.y + (to.y - was.y) * eased }];
              }),
            );
      setShown(now.current);
      if (share < 1) frame = requestAnimationFrame(glide);
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return shown;
}
