import type { ReadCase } from './read-case.ts';
import type { KindReport, LoadReport } from './load.ts';

/** How much of a text its quotations make up: the characters that at least one of them covers. */
export interface Share {
  readonly document: string;
  readonly quotations: number;
  readonly covered: number;
  readonly length: number;
}

/** The share of each text at hand that the case quotes, in the order of the documents' ids. */
export function sharesOf(read: ReadCase): readonly Share[] {
  return [...read.sources.texts].map(([document, { text }]) => {
    const spans = (read.graph?.evidence ?? [])
      .filter((e) => e.document === document)
      .map((e) => [e.start, e.end] as const)
      .sort(([a], [b]) => a - b);
    let covered = 0;
    let upTo = 0;
    for (const [start, end] of spans) {
      covered += Math.max(0, end - Math.max(start, upTo));
      upTo = Math.max(upTo, end);
    }
    return { document, quotations: spans.length, covered, length: text.length };
  });
}

/** The texts of which more is quoted than the case allows. */
export function quotedTooMuch(read: ReadCase): readonly Share[] {
  const most = read.seed.mostQuoted;
  return most === undefined
    ? []
    : sharesOf(read).filter(({ covered, length }) => 100 * covered > most * length);
}

/** What `--check` prints of a case: counts by label, type and standing, quotations checked, shares of the texts. */
export function sayCase(read: ReadCase): string {
  const { graph } = read;
  if (graph === undefined) return '';
  const unsourced = [...graph.nodes, ...graph.relationships].filter((x) => x.status === 'unsourced').length;
  const background = [...graph.nodes, ...graph.relationships].filter((x) => x.status === 'background').length;
  const verified = graph.evidence.filter((e) => e.check === 'verified').length;
  return [
    `${graph.info.title} (${graph.info.id})`,
    '',
    ...table(
      'Nodes',
      countBy(graph.nodes, (n) => n.label),
    ),
    '',
    ...table(
      'Relationships',
      countBy(graph.relationships, (r) => r.type),
    ),
    '',
    ...table(
      'Standing of relationships',
      countBy(graph.relationships, (r) => r.status),
    ),
    '',
    `Without evidence: ${unsourced} unsourced, ${background} background (general knowledge)`,
    `Quotations: ${graph.evidence.length}, of which ${verified} checked word for word${
      verified === graph.evidence.length
        ? ''
        : `, ${graph.evidence.length - verified} NOT checked: their text is not at hand`
    }`,
    ...sharesOf(read).map(
      ({ document, quotations, covered, length }) =>
        `  ${document}: ${quotations} quotations, ${((100 * covered) / length).toFixed(1)} % of the text`,
    ),
    ...(read.sources.missing.length === 0
      ? []
      : [
          `The texts of ${read.sources.missing.join(', ')} are not at hand, so the words quoted from them could not be checked.`,
          'Name the folder that holds them with --sources or WHOKNEW_SOURCES.',
        ]),
  ].join('\n');
}

/** What a load prints when it is done: read = created + updated + unchanged, kind by kind. */
export function sayLoad(report: LoadReport): string {
  const line = (name: string, kind: KindReport): string =>
    `  ${name.padEnd(14)} ${kind.read} read = ${kind.created} created + ${kind.updated} updated + ${kind.unchanged} unchanged; ${kind.removed} removed`;
  const { nodes, relationships, evidence, elsewhere, seal } = report;
  const others = [...elsewhere.values()].reduce((sum, many) => sum + many, 0);
  return [
    line('nodes', nodes),
    line('relationships', relationships),
    line('quotations', evidence),
    `The store now holds ${seal.nodes} nodes, ${seal.relationships} relationships and ${seal.evidence} quotations; hash ${seal.hash.slice(0, 16)}.`,
    ...(others === 0
      ? []
      : [
          `${others} of them came from other files (${[...elsewhere.keys()].join(', ')}), which this load neither reads nor takes out. Where those were renamed or copied, load anew with --reset.`,
        ]),
  ].join('\n');
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function table(title: string, counts: ReadonlyMap<string, number>): readonly string[] {
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const total = rows.reduce((sum, [, n]) => sum + n, 0);
  return [`${title}: ${total}`, ...rows.map(([name, n]) => `  ${String(n).padStart(6)} ${name}`)];
}
