import { isPair, isScalar, visit, type Pair, type YAMLMap } from 'yaml';
import { contextOf } from './map/context.ts';
import { findQuotation } from './map/find-quotation.ts';
import { parseYaml } from './read/yaml-tree.ts';

/** What pinning did to one seed file's text. */
export interface Pinned {
  readonly text: string;
  readonly added: number;
  /** Quotations that could not be pinned, with their line and why. */
  readonly unpinned: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * Writes `at` and `context` beside every quotation of a seed file that lacks them, from the texts at hand, and touches
 * nothing else of the file: so that the case can be read, with its offsets, where the texts are not.
 */
export function pinQuotations(file: string, text: string, texts: ReadonlyMap<string, string>): Pinned {
  const { tree, problems } = parseYaml(file, text);
  if (tree === undefined) {
    return { text, added: 0, unpinned: problems.map(({ line, message }) => ({ line, reason: message })) };
  }
  const insertions: { readonly at: number; readonly words: string }[] = [];
  const unpinned: { line: number; reason: string }[] = [];
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;

  visit(tree.document, {
    Map(_, map) {
      const quote = scalar(map, 'quote');
      const document = scalar(map, 'doc');
      if (quote === undefined || document === undefined) return;
      const source = texts.get(document.value);
      if (source === undefined) return;
      const written = scalar(map, 'at');
      const found = findQuotation(
        quote.value,
        written === undefined ? undefined : Number(written.value),
        document.value,
        source,
      );
      if (found.kind === 'not-found') {
        unpinned.push({ line: lineAt(quote.end), reason: found.message });
        return;
      }
      const context = contextOf(source, found.start, found.start + quote.value.length);
      const separator = map.flow === true ? ', ' : `\n${indentOf(text, map)}`;
      const words = [
        ...(written === undefined ? [`at: ${found.start}`] : []),
        ...(scalar(map, 'context') === undefined ? [`context: ${context.start}-${context.end}`] : []),
      ];
      if (words.length > 0) {
        insertions.push({
          at: (written ?? quote).end,
          words: words.map((word) => separator + word).join(''),
        });
      }
    },
  });

  const pinned = insertions
    .sort((a, b) => b.at - a.at)
    .reduce((result, { at, words }) => result.slice(0, at) + words + result.slice(at), text);
  return { text: pinned, added: insertions.length, unpinned };
}

function scalar(map: YAMLMap, key: string): { readonly value: string; readonly end: number } | undefined {
  const pair = map.items.find(
    (item): item is Pair => isPair(item) && isScalar(item.key) && item.key.value === key,
  );
  if (!isScalar(pair?.value) || typeof pair.value.value !== 'string') return undefined;
  return { value: pair.value.value, end: pair.value.range?.[1] ?? 0 };
}

/** The spaces before the keys of a block map. */
function indentOf(text: string, map: YAMLMap): string {
  const first = map.items[0];
  const key = isPair(first) && isScalar(first.key) ? (first.key.range?.[0] ?? 0) : 0;
  return ' '.repeat(key - (text.lastIndexOf('\n', key - 1) + 1));
}
