import type { Point } from '../graph/edge-path.ts';

/** While the camera only moves on, words move with it: so far, in CSS px, and until it has rested for so long. */
const FARTHEST = 60;
const REST_MS = 90;

/** All that words depend on: where it is the same but for the middle, they are the same a little elsewhere. */
export interface Sight {
  /** Where the middle of the ground lies on the screen, in CSS px. */
  readonly middle: Point;
  /** Whether some of them stay where they are when the camera moves. */
  readonly bound: boolean;
  readonly others: readonly unknown[];
}

/** What is done to the words' canvas. */
interface Hands {
  /** Undefined as long as there is nothing to write. */
  readonly sight: () => Sight | undefined;
  readonly write: () => void;
  /** Shows what is written so far from where it was written, in CSS px. */
  readonly shift: (by: Point) => void;
}

/**
 * Keeps words in step with the graph: they are written anew for another sight, and moved along while the camera only moves
 * on. To write them at every frame would take longer than all else together.
 */
export class WordsInStep {
  readonly #hands: Hands;
  /** What the words that stand on the canvas were written for. */
  #written: Sight | undefined;
  /** By how much they are shown elsewhere. */
  #shown: Point = { x: 0, y: 0 };
  #rest: ReturnType<typeof setTimeout> | undefined;
  #restFrame = 0;

  constructor(hands: Hands) {
    this.#hands = hands;
  }

  /** To be called after each frame. */
  follow(): void {
    const now = this.#hands.sight();
    const shift = now === undefined ? undefined : shiftBetween(this.#written, now);
    if (shift === undefined || Math.hypot(shift.x, shift.y) > FARTHEST) return this.write();
    if (shift.x === this.#shown.x && shift.y === this.#shown.y) return undefined;
    this.#show(shift);
    this.stop();
    // With a frame: where each takes long to be painted the next one of the same way is still to come.
    this.#rest = setTimeout(() => {
      this.#restFrame = requestAnimationFrame(() => this.write());
    }, REST_MS);
    return undefined;
  }

  /** Writes them where they belong now. */
  write(): void {
    this.stop();
    const now = this.#hands.sight();
    if (now === undefined) return;
    this.#written = now;
    this.#show({ x: 0, y: 0 });
    this.#hands.write();
  }

  /** To be said when the canvas was emptied: the next frame writes all anew. */
  lost(): void {
    this.#written = undefined;
  }

  stop(): void {
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#restFrame);
  }

  #show(shift: Point): void {
    if (shift.x === this.#shown.x && shift.y === this.#shown.y) return;
    this.#shown = shift;
    this.#hands.shift(shift);
  }
}

/** By how much the same words stand elsewhere, in CSS px; undefined where others are to be written. */
function shiftBetween(before: Sight | undefined, now: Sight): Point | undefined {
  if (before === undefined) return undefined;
  if (before.others.some((one, place) => one !== now.others[place])) return undefined;
  const shift = { x: now.middle.x - before.middle.x, y: now.middle.y - before.middle.y };
  return now.bound && (shift.x !== 0 || shift.y !== 0) ? undefined : shift;
}
