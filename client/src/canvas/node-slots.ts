import type { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import { frameOf } from './graph-frame.ts';
import { nodesKept, processedNow, type KeptNode } from './sigma-insides.ts';

/** A node as the graph library and Sigma hold it, and the first of its numbers among those that Sigma draws discs from. */
export interface Slot extends KeptNode {
  readonly attributes: Record<string, unknown>;
}

/**
 * Where each node is held, looked up once for a list of ids and kept until Sigma reads a node anew: a layout moves all of
 * them many times a second, and looking up ten thousand by their names would take longer than moving them.
 */
export class NodeSlots {
  readonly #sigma: Sigma;
  readonly #graph: MultiDirectedGraph;
  #known = new WeakMap<readonly string[], readonly (Slot | undefined)[]>();
  #turn = 0;
  /** Nodes that Sigma's own objects have at an earlier place. */
  readonly #behind = new Set<readonly (Slot | undefined)[]>();

  constructor(sigma: Sigma, graph: MultiDirectedGraph) {
    this.#sigma = sigma;
    this.#graph = graph;
    nodesKept(sigma).whenRead(() => {
      this.#known = new WeakMap();
      this.#turn += 1;
    });
  }

  /** Another number each time that a node was read anew or moved. */
  get turn(): number {
    return this.#turn;
  }

  /** To be said by whoever writes other places into what some slots are drawn from, and into their attributes. */
  moved(slots: readonly (Slot | undefined)[]): void {
    this.#turn += 1;
    this.#behind.add(slots);
  }

  /**
   * Tells Sigma's own objects where nodes lie now: to be asked for before they are read. A layout moves all nodes of a large
   * graph many times a second, while few of these objects are read.
   */
  settle(): void {
    const frame = this.#behind.size === 0 ? undefined : frameOf({ sigma: this.#sigma });
    if (frame === undefined) return;
    const { middle, span } = frame;
    for (const slots of this.#behind) {
      for (const slot of slots) {
        if (slot === undefined) continue;
        slot.display.x = 0.5 + (Number(slot.attributes['x']) - middle.x) / span;
        slot.display.y = 0.5 + (Number(slot.attributes['y']) - middle.y) / span;
      }
    }
    this.#behind.clear();
  }

  /** In the order of `ids`; undefined for what is not drawn. The same list, by identity, is not looked up twice. */
  of(ids: readonly string[]): readonly (Slot | undefined)[] {
    processedNow(this.#sigma);
    const known = this.#known.get(ids);
    if (known !== undefined) return known;
    const { find } = nodesKept(this.#sigma);
    const found = ids.map((id) => {
      const kept = this.#graph.hasNode(id) ? find(id) : undefined;
      return kept === undefined ? undefined : { ...kept, attributes: this.#graph.getNodeAttributes(id) };
    });
    this.#known.set(ids, found);
    return found;
  }
}

/** x and y of each node by turns, in framed units, by Sigma's own rule. Nought as long as nothing is framed. */
export function framedPlaces(
  { sigma, slots }: { readonly sigma: Sigma; readonly slots: NodeSlots },
  ids: readonly string[],
): Float32Array<ArrayBuffer> {
  const places = new Float32Array(2 * ids.length);
  const frame = frameOf({ sigma });
  if (frame === undefined) return places;
  const { middle, span } = frame;
  const found = slots.of(ids);
  const { x: middleX, y: middleY } = middle;
  // Counted and not handed on one by one: at each step of a layout this is done for all nodes.
  for (let index = 0; index < found.length; index++) {
    const attributes = found[index]?.attributes;
    places[2 * index] = 0.5 + (Number(attributes?.['x']) - middleX) / span;
    places[2 * index + 1] = 0.5 + (Number(attributes?.['y']) - middleY) / span;
  }
  return places;
}
