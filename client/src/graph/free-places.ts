import { Cells } from '#layout/part-discs';
import { sunflower } from '#layout/point';

/** Paper between two discs. */
const GAP = 6;
/** From place to place of a search, and how wide the spots are that share what they have tried. */
const STEP = 12;
const SPOT = 40;

/** Where discs lie, and where there is room for one more. */
export class FreePlaces {
  readonly #x: number[] = [];
  readonly #y: number[] = [];
  readonly #radius: number[] = [];
  readonly #cells: Cells;
  /** Many that wish for one spot would each try what the ones before found taken. */
  readonly #tried = new Map<string, number>();

  /** `discs` are all that will ever be taken in. */
  constructor(discs: readonly { readonly radius: number }[]) {
    this.#cells = new Cells(Float64Array.from(discs, ({ radius }) => radius + GAP));
  }

  take(x: number, y: number, radius: number): void {
    const disc = this.#x.push(x) - 1;
    this.#y.push(y);
    this.#radius.push(radius);
    this.#cells.add(disc, x, y);
  }

  /** Takes the nearest place to a spot at which a disc overlaps none, or hardly farther. */
  takeNear(x: number, y: number, radius: number): { readonly x: number; readonly y: number } {
    const spot = `${Math.floor(x / SPOT)} ${Math.floor(y / SPOT)}`;
    for (let attempt = this.#tried.get(spot) ?? 0; ; attempt++) {
      const { x: dx, y: dy } = sunflower(attempt, STEP);
      const place = { x: x + dx, y: y + dy };
      if (this.#isTaken(place.x, place.y, radius)) continue;
      this.#tried.set(spot, attempt);
      this.take(place.x, place.y, radius);
      return place;
    }
  }

  #isTaken(x: number, y: number, radius: number): boolean {
    return this.#cells.visitNear(x, y, (other) => {
      const least = radius + (this.#radius[other] ?? 0) + GAP;
      return (x - (this.#x[other] ?? 0)) ** 2 + (y - (this.#y[other] ?? 0)) ** 2 < least * least;
    });
  }
}
