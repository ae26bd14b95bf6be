import { isPair, isScalar, Scalar, visit, type Pair, type YAMLMap } from 'yaml';
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
 * nothing else of the file: so that the case can be read, with its offsets, where the texts are not. A file that would
 * not read as it did stays as it is.
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
      const quote = scalar(text, map, 'quote');
      const document = scalar(text, map, 'doc');
      if (quote === undefined || document === undefined) return;
      const source = texts.get(document.value);
      if (source === undefined) return;
      const written = scalar(text, map, 'at');
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
        ...(scalar(text, map, 'context') === undefined ? [`context: ${context.start}-${context.end}`] : []),
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
  const spoilt = parseYaml(file, pinned).problems;
  if (spoilt.length > 0) {
    const reasons = spoilt.map(({ line, message }) => ({
      line,
      reason: `with at: and context: written in, ${message}; the file stays as it is`,
    }));
    return { text, added: 0, unpinned: [...unpinned, ...reasons] };
  }
  return { text: pinned, added: insertions.length, unpinned };
}

function scalar(
  text: string,
  map: YAMLMap,
  key: string,
): { readonly value: string; readonly end: number } | undefined {
  const pair = map.items.find(
    (item): item is Pair => isPair(item) && isScalar(item.key) && item.key.value === key,
  );
  if (!isScalar(pair?.value) || typeof pair.value.value !== 'string') return undefined;
  const { value, type, range } = pair.value;
  const end = range?.[1] ?? 0;
  const isBlock = type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
  return { value, end: isBlock ? endOfBlock(text, end, value) : end };
}

/**
 * Where the next key can begin on a line of its own: a block scalar's range goes on past the line breaks that end it, of
 * which those that its value keeps must stay before that key.
 */
function endOfBlock(text: string, end: number, value: string): number {
  const breaks: number[] = [];
  for (let at = end; text[at - 1] === '\n';) {
    at -= text[at - 2] === '\r' ? 2 : 1;
    breaks.push(at);
  }
  const kept = /\n*$/.exec(value)?.[0].length ?? 0;
  return breaks.at(-Math.max(1, kept)) ?? end;
}

/** The spaces before the keys of a block map. */
function indentOf(text: string, map: YAMLMap): string {
  const first = map.items[0];
  const key = isPair(first) && isScalar(first.key) ? (first.key.range?.[0] ?? 0) : 0;
  return ' '.repeat(key - (text.lastIndexOf('\n', key - 1) + 1));
}
