import type { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import { frameOf, type Place } from './graph-frame.ts';
import { nodesKept, processedNow, type KeptNode } from './sigma-insides.ts';

/** A node as the graph library and Sigma hold it, and the first of its numbers among those that Sigma draws discs from. */
export interface Slot extends KeptNode {
  readonly attributes: Record<string, unknown>;
}

/** Some nodes in a row, as they were asked for; undefined for what is not drawn. */
type Slots = readonly (Slot | undefined)[];

/** Those of a list that one program draws: where in the list each stands, and the first of its numbers. */
interface Run {
  readonly numbers: Float32Array;
  readonly places: Int32Array;
  readonly firsts: Int32Array;
}

/**
 * Where each node is held, looked up once for a list of ids and kept until Sigma reads a node anew: a layout moves all of
 * them many times a second, and looking up ten thousand by their names would take longer than moving them. So would
 * touching ten thousand objects: what nodes are drawn from is moved at once, and the library's and Sigma's objects hear of
 * it before they are read.
 */
export class NodeSlots {
  readonly #sigma: Sigma;
  readonly #graph: MultiDirectedGraph;
  #found = new Map<string, Slot>();
  #known = new WeakMap<readonly string[], { readonly slots: Slots; readonly runs: readonly Run[] }>();
  #turn = 0;
  /** Nodes whose objects have them at an earlier place, with x and y of each by turns; what moved last stands last. */
  readonly #behind = new Map<Slots, ArrayLike<number>>();

  constructor(sigma: Sigma, graph: MultiDirectedGraph) {
    this.#sigma = sigma;
    this.#graph = graph;
    nodesKept(sigma).whenRead(
      () => this.settle(),
      () => {
        this.#found = new Map();
        this.#known = new WeakMap();
        this.#turn += 1;
      },
    );
  }

  /** Another number each time that a node was read anew or moved. */
  get turn(): number {
    return this.#turn;
  }

  /** Draws nodes elsewhere with the next frame: x and y of each by turns, in the graph's units. */
  move(ids: readonly string[], places: ArrayLike<number>): void {
    const frame = frameOf({ sigma: this.#sigma });
    if (frame === undefined) return;
    const { slots, runs } = this.#lookUp(ids);
    const { x: middleX, y: middleY } = frame.middle;
    const { span } = frame;
    for (const { numbers, places: at, firsts } of runs) {
      for (let index = 0; index < at.length; index++) {
        const place = 2 * (at[index] ?? 0);
        const first = firsts[index] ?? 0;
        // Framed by Sigma's own rule, as `framedPlace` has it.
        numbers[first] = 0.5 + ((places[place] ?? 0) - middleX) / span;
        numbers[first + 1] = 0.5 + ((places[place + 1] ?? 0) - middleY) / span;
      }
    }
    this.#turn += 1;
    this.#behind.delete(slots);
    this.#behind.set(slots, places);
  }

  /** Tells the graph library's objects and Sigma's where nodes lie now: to be asked for before they are read. */
  settle(): void {
    const frame = this.#behind.size === 0 ? undefined : frameOf({ sigma: this.#sigma });
    if (frame === undefined) return;
    const { middle, span } = frame;
    for (const [slots, places] of this.#behind) {
      for (let index = 0; index < slots.length; index++) {
        const slot = slots[index];
        if (slot === undefined) continue;
        const x = places[2 * index] ?? 0;
        const y = places[2 * index + 1] ?? 0;
        // Written in place: the library's setters announce each change, and Sigma would then process the whole graph.
        slot.attributes['x'] = x;
        slot.attributes['y'] = y;
        slot.display.x = 0.5 + (x - middle.x) / span;
        slot.display.y = 0.5 + (y - middle.y) / span;
      }
    }
    this.#behind.clear();
  }

  /** In the order of `ids`; undefined for what is not drawn. The same list, by identity, is not looked up twice. */
  of(ids: readonly string[]): Slots {
    return this.#lookUp(ids).slots;
  }

  /** Where a node is drawn, in framed units: not asked for what is hidden, which is drawn nowhere. */
  drawnAt(id: string): Place | undefined {
    processedNow(this.#sigma);
    const slot = this.#find(id);
    if (slot === undefined) return undefined;
    const { numbers, first } = slot;
    return { x: numbers[first] ?? 0, y: numbers[first + 1] ?? 0 };
  }

  /** x and y of each node by turns, in framed units, as they are drawn. Nought for what is hidden or not drawn. */
  allDrawnAt(ids: readonly string[]): Float32Array<ArrayBuffer> {
    const framed = new Float32Array(2 * ids.length);
    for (const { numbers, places, firsts } of this.#lookUp(ids).runs) {
      for (let index = 0; index < places.length; index++) {
        const place = 2 * (places[index] ?? 0);
        const first = firsts[index] ?? 0;
        framed[place] = numbers[first] ?? 0;
        framed[place + 1] = numbers[first + 1] ?? 0;
      }
    }
    return framed;
  }

  #lookUp(ids: readonly string[]): { readonly slots: Slots; readonly runs: readonly Run[] } {
    processedNow(this.#sigma);
    const known = this.#known.get(ids);
    if (known !== undefined) return known;
    const slots = ids.map((id) => this.#find(id));
    const found = { slots, runs: runsOf(slots) };
    this.#known.set(ids, found);
    return found;
  }

  #find(id: string): Slot | undefined {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const kept = this.#graph.hasNode(id) ? nodesKept(this.#sigma).find(id) : undefined;
    if (kept === undefined) return undefined;
    const slot = { ...kept, attributes: this.#graph.getNodeAttributes(id) };
    this.#found.set(id, slot);
    return slot;
  }
}

function runsOf(slots: Slots): readonly Run[] {
  const runs = new Map<Float32Array, { readonly places: number[]; readonly firsts: number[] }>();
  slots.forEach((slot, place) => {
    if (slot === undefined || slot.display.hidden) return;
    const run = runs.get(slot.numbers) ?? { places: [], firsts: [] };
    runs.set(slot.numbers, run);
    run.places.push(place);
    run.firsts.push(slot.first);
  });
  return [...runs].map(([numbers, { places, firsts }]) => ({
    numbers,
    places: Int32Array.from(places),
    firsts: Int32Array.from(firsts),
  }));
}
