import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Problem } from '../problem.ts';

/** A place in a YAML file: where its value, or its key, begins. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML file as plain values (every scalar a string), and where each of them stands. */
export interface YamlTree {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at a path stands; the nearest place above it where there is none. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** Where the key at a path stands. */
  readonly placeOfKey: (path: readonly PropertyKey[]) => Place;
  readonly document: Document;
}

/**
 * Parses YAML strictly: every scalar stays a string, keys are unique, no anchors, aliases or merges, one document a
 * file. Problems carry the line and column.
 */
export function parseYaml(file: string, text: string): { tree?: YamlTree; problems: readonly Problem[] } {
  const tab = /^[ ]*\t/m.exec(text);
  if (tab !== null) {
    const line = text.slice(0, tab.index).split('\n').length;
    return { problems: [{ file, line, column: 1, message: `line ${line} starts with a tab; use spaces` }] };
  }

  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    strict: true,
    uniqueKeys: true,
    merge: false,
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };

  const problems: Problem[] = document.errors.map((error) => ({
    file,
    ...at(error.pos[0]),
    message: sayYamlError(error.code, error.message),
  }));
  visit(document, {
    Alias(_, node) {
      problems.push({
        file,
        ...at(node.range?.[0] ?? 0),
        message: 'aliases (*name) are not read; write it out',
      });
    },
    Node(_, node) {
      if ('anchor' in node && node.anchor !== undefined && !isAlias(node)) {
        problems.push({
          file,
          ...at(node.range?.[0] ?? 0),
          message: 'anchors (&name) are not read; leave them out',
        });
      }
    },
  });
  if (problems.length > 0) return { problems };
  if (document.contents === null) {
    return {
      problems: [
        { file, line: 1, column: 1, message: 'the file says nothing; write a section such as people:' },
      ],
    };
  }

  const find = (path: readonly PropertyKey[], key: boolean): Place => {
    let node: unknown = document.contents;
    let offset = rangeStart(node) ?? 0;
    for (const [index, step] of path.entries()) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        if (!isPair(pair)) break;
        offset = rangeStart(pair.key) ?? offset;
        const last = index === path.length - 1;
        node = pair.value;
        if (!(last && key)) offset = rangeStart(node) ?? offset;
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
        offset = rangeStart(node) ?? offset;
      } else break;
    }
    return at(offset);
  };

  return {
    tree: {
      file,
      value: document.toJS(),
      placeOf: (path) => find(path, false),
      placeOfKey: (path) => find(path, true),
      document,
    },
    problems: [],
  };
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const range = node.range;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}

function sayYamlError(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'this key stands twice in the same entry; keep one';
    case 'TAB_AS_INDENT':
      return 'a tab is used to indent; use spaces';
    case 'MULTIPLE_DOCS':
      return 'one document a file; take out the --- line';
    default:
      return `this is not YAML that can be read: ${message.split('\n')[0]}`;
  }
}
