/** Which of a program's numbers are older on the graphics card than here. */
export class NotHandedOver {
  /** In the order that they were written. */
  #stretches: Stretch[] = [ALL];

  /** To be said where numbers from `first` up to `end` were written. */
  changed(first: number, end: number): void {
    const last = this.#stretches.at(-1);
    if (last !== undefined && first >= last.first && first <= last.end) {
      // Mostly they are written one after the other.
      if (end > last.end) this.#stretches[this.#stretches.length - 1] = { first: last.first, end };
    } else if (this.#stretches.length < MOST_STRETCHES) this.#stretches.push({ first, end });
    else this.#stretches = [{ first: least(this.#stretches, first), end: most(this.#stretches, end) }];
  }

  /** To be said where they are others, or more, or fewer. */
  allChanged(): void {
    this.#stretches = [ALL];
  }

  /** Gives what is to be handed over now, which from then on counts as handed over. */
  take(): 'all' | readonly Stretch[] {
    const taken = this.#stretches;
    if (taken.length === 0) return taken;
    this.#stretches = [];
    return taken.some(({ end }) => end === Infinity) ? 'all' : joined(taken);
  }
}

/** Numbers from `first` up to `end`, by their places in what is drawn from. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

const ALL: Stretch = { first: 0, end: Infinity };
/** Of so many, one that holds them all is handed over. */
const MOST_STRETCHES = 64;
/** What lies so close together is handed over as one: to say where costs as much as so many numbers. */
const GAP = 4096;

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const { first, end } of stretches.toSorted((a, b) => a.first - b.first)) {
    const last = all.at(-1);
    if (last === undefined || first > last.end + GAP) all.push({ first, end });
    else all[all.length - 1] = { first: last.first, end: Math.max(last.end, end) };
  }
  return all;
}

function least(stretches: readonly Stretch[], first: number): number {
  return stretches.reduce((so, one) => Math.min(so, one.first), first);
}

function most(stretches: readonly Stretch[], end: number): number {
  return stretches.reduce((so, one) => Math.max(so, one.end), end);
}
