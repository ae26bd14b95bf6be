import type { Box } from '../graph/place-labels.ts';

/**
 * Where words find room beside the discs: kept as long as no disc moves, since what is lit is another at every turn of the
 * pointer, while hundreds of names stay where they are.
 */
export class Rooms {
  #beside: object | undefined;
  readonly #known = new Map<string, readonly Box[]>();

  /** What is known holds beside these discs alone. */
  beside(discs: object): void {
    if (discs !== this.#beside) this.forget();
    this.#beside = discs;
  }

  /** The room of what has this id, looked for where it is not known. */
  of(id: string, look: () => readonly Box[]): readonly Box[] {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const found = look();
    this.#known.set(id, found);
    return found;
  }

  forget(): void {
    this.#known.clear();
  }
}
