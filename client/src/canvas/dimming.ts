import type { Emphasis } from './emphasis.ts';
import { prefersStillness } from '../ui/media.ts';
import type { Renderer } from './renderer.ts';

const FADE_MS = 180;

/** Lets what is not lit step back, and forth again: one number that each frame of the way draws with. */
export class Dimming {
  readonly #sigma: Renderer['sigma'];
  readonly #emphasis: Emphasis;
  #goal: number;
  #next = 0;

  constructor({ sigma, emphasis }: Pick<Renderer, 'sigma' | 'emphasis'>) {
    this.#sigma = sigma;
    this.#emphasis = emphasis;
    this.#goal = emphasis.dim;
  }

  go(dims: boolean): void {
    const goal = dims ? 1 : 0;
    if (goal === this.#goal) return;
    this.#goal = goal;
    this.stop();
    if (prefersStillness()) {
      this.#emphasis.dim = goal;
      this.#sigma.scheduleRender();
      return;
    }
    const from = this.#emphasis.dim;
    const began = performance.now();
    const fade = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - began) / FADE_MS));
      this.#emphasis.dim = from + (goal - from) * share;
      this.#sigma.scheduleRender();
      if (share < 1) this.#next = requestAnimationFrame(fade);
    };
    this.#next = requestAnimationFrame(fade);
  }

  stop(): void {
    cancelAnimationFrame(this.#next);
  }
}
