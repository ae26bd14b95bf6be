import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData } from 'sigma/types';
import { KeptOnCard } from './kept-on-card.ts';

/** A program of Sigma's for nodes whose numbers stay on the graphics card: a frame hands over what changed. */
export abstract class KeptNodeProgram<Uniform extends string> extends NodeProgram<Uniform> {
  readonly #kept = new KeptOnCard();

  override reallocate(capacity: number): void {
    if (capacity !== this.capacity) this.#kept.allChanged();
    super.reallocate(capacity);
  }

  override process(index: number, offset: number, data: NodeDisplayData): void {
    super.process(index, offset, data);
    this.#kept.changed(offset * this.STRIDE, (offset + 1) * this.STRIDE);
  }

  /** To be said by whoever writes into `array` past it. */
  written(): void {
    this.#kept.allChanged();
  }

  override bindProgram(program: ProgramInfo): void {
    this.#kept.bind(program, this.array, () => super.bindProgram(program));
  }

  override unbindProgram(program: ProgramInfo): void {
    this.#kept.unbind(program, () => super.unbindProgram(program));
  }

  override kill(): void {
    this.#kept.kill();
    super.kill();
  }
}
