import { inBatches } from '#core/in-batches';
import { listOf, textOf, type Properties } from '#core/property-value';
import { firstSaid } from '#core/when-happened';
import type { GraphStore } from '#store/graph-store';
import { nodesById, papersOfEvidence } from '#store/queries';

interface Quoted {
  readonly properties: Properties;
}
type WithPapers = <T extends { readonly properties: Properties }>(element: T, stored: Properties) => T;

/** Ids asked for in one statement. The embedded engine takes eight times as long over the same ids in batches of 5,000. */
const BATCH = 500;

/** A first and a last day, as the graph holds them; either may be missing. */
interface Days {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * Reads which documents carry each of some nodes and relationships, and gives what adds it to them as they are drawn:
 * `papers`, the documents' ids in their order; `said`, the earliest date on which the words were said, where a quotation
 * tells one; `carriedFrom` and `carriedTo`, when the first of the papers was published; `occasionFrom` and `occasionTo`,
 * when the event that a relationship names was. Filters and the strip of time stand on them, whatever else is drawn.
 */
export async function readPapers(store: GraphStore, elements: readonly Quoted[]): Promise<WithPapers> {
  const quotations = new Map<string, { readonly document: string; readonly said: string | null }>();
  const cited = elements.flatMap(({ properties }) => listOf(properties, 'evidence'));
  for (const ids of inBatches([...new Set(cited)], BATCH)) {
    for (const row of await store.read(papersOfEvidence, { ids })) quotations.set(row.id, row);
  }
  const occasions = elements.flatMap(({ properties }) => textOf(properties, 'event') ?? []);
  const documents = [...quotations.values()].map(({ document }) => document);
  const published = new Map<string, Days>();
  const happened = new Map<string, Days>();
  for (const ids of inBatches([...new Set([...documents, ...occasions])], BATCH)) {
    for (const { properties } of await store.read(nodesById, { ids })) {
      const id = textOf(properties, 'id') ?? '';
      const [paper, event] = [daysOf(properties, 'published'), daysOf(properties, 'when')];
      if (paper !== undefined) published.set(id, paper);
      if (event !== undefined || paper !== undefined) happened.set(id, event ?? paper ?? NO_DAYS);
    }
  }
  return (element, stored) => {
    const quoted = listOf(stored, 'evidence').flatMap((id) => quotations.get(id) ?? []);
    const papers = [...new Set(quoted.map(({ document }) => document))].sort();
    const said = firstSaid(quoted)?.said ?? undefined;
    const carried = papers
      .flatMap((paper) => published.get(paper) ?? [])
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))[0];
    const occasion = happened.get(textOf(stored, 'event') ?? '');
    const derived = {
      ...(papers.length === 0 ? {} : { papers }),
      ...(said === undefined ? {} : { said }),
      ...asProperties('carried', carried),
      ...asProperties('occasion', occasion),
    };
    return { ...element, properties: { ...element.properties, ...derived } };
  };
}

const NO_DAYS: Days = { from: undefined, to: undefined };

function daysOf(properties: Properties, name: 'published' | 'when'): Days | undefined {
  const [from, to] = [textOf(properties, `${name}From`), textOf(properties, `${name}To`)];
  return from === undefined && to === undefined ? undefined : { from, to };
}

function asProperties(name: 'carried' | 'occasion', days: Days = NO_DAYS): Properties {
  return {
    ...(days.from === undefined ? {} : { [`${name}From`]: days.from }),
    ...(days.to === undefined ? {} : { [`${name}To`]: days.to }),
  };
}
