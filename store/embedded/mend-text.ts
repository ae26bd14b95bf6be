/** A text as Neo4j's front end parsed it: rules by their name, and at the ends the words of the text in their order. */
export interface SyntaxTree {
  readonly name: string;
  readonly children: readonly SyntaxTree[];
}

/**
 * The text as this engine can take it, meaning the same: with `AS` for every column of its RETURN that has no name (it
 * gives bare numbers for nodes there, silently), named by its own words as Neo4j would, and with back-ticks around names
 * that are words of Cypher (`n.delete`). Undefined where there is nothing to mend, or where the words of the tree are not
 * found again in the text. This is a help and no gate: the gates are passed by what comes out of it.
 */
export function mendText(text: string, tree: SyntaxTree): string | undefined {
  const reading: Reading = { text, at: 0, words: [], items: [] };
  if (!walk(tree, reading, { item: undefined, isName: false, hidden: false })) return undefined;
  const edits: Edit[] = reading.words
    .filter(({ isName }) => isName)
    .flatMap(({ from, to }) => quoted(text, from, to));
  const nameless = reading.items.filter(({ isNamed }) => !isNamed);
  if (nameless.some(({ words }) => words > 1)) {
    edits.push(
      ...nameless.map(({ from, to }) => ({ at: to, length: 0, by: ` AS ${inTicks(text.slice(from, to))}` })),
    );
  }
  if (edits.length === 0) return undefined;
  // From the end, so that what lies before stays where it was; at one place the name of a column comes after a back-tick.
  const fromTheEnd = edits.toSorted((a, b) => b.at - a.at || a.length - b.length);
  return fromTheEnd.reduce(
    (mended, { at, length, by }) => mended.slice(0, at) + by + mended.slice(at + length),
    text,
  );
}

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly by: string;
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly isName: boolean;
}

/** A column of a RETURN. */
interface Item {
  from: number;
  to: number;
  words: number;
  readonly isNamed: boolean;
}

interface Reading {
  readonly text: string;
  at: number;
  readonly words: Word[];
  readonly items: Item[];
}

interface Place {
  readonly item: Item | undefined;
  readonly isName: boolean;
  /** In a subquery, whose columns have their names already or are not shown. */
  readonly hidden: boolean;
}

/** False where the tree and the text do not go together. */
function walk(tree: SyntaxTree, reading: Reading, place: Place): boolean {
  const { name, children } = tree;
  if (name === '<EOF>') return true;
  if (children.length === 0) return takeWord(name, reading, place);
  const hidden = place.hidden || SUBQUERY.test(name);
  let { item } = place;
  if (name === 'returnItem' && !hidden) {
    item = { from: -1, to: -1, words: 0, isNamed: children.some((child) => /^as$/i.test(child.name)) };
    reading.items.push(item);
  }
  const isName = NOT_A_NAME.test(name) ? false : place.isName || NAME.test(name);
  return children.every((child) => walk(child, reading, { item, isName, hidden }));
}

const SUBQUERY = /^(?:subqueryClause|existsExpression|countExpression|collectExpression)$/;
const NAME = /^unescapedSymbolicNameString_?$/;
const NOT_A_NAME = /^(?:functionName|procedureName|namespace|cypherOption\w*)$/;

function takeWord(word: string, reading: Reading, { item, isName }: Place): boolean {
  const from = skipBlanks(reading.text, reading.at);
  // A rule that matched nothing stands there as a name without words; anything else is not understood.
  if (!reading.text.startsWith(word, from)) return /^[a-z][A-Za-z0-9_]*$/.test(word);
  const to = from + word.length;
  reading.at = to;
  reading.words.push({ from, to, isName });
  if (item !== undefined) {
    if (item.from === -1) item.from = from;
    item.to = to;
    item.words += 1;
  }
  return true;
}

function quoted(text: string, from: number, to: number): readonly Edit[] {
  const word = text.slice(from, to);
  return RESERVED.has(word.toUpperCase()) ? [{ at: from, length: to - from, by: inTicks(word) }] : [];
}

/** What this engine takes for a word of its language wherever it stands; Neo4j knows from the place what is meant. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'MATCH OPTIONAL WHERE RETURN CREATE DELETE SET REMOVE MERGE WITH UNWIND AS AND OR NOT XOR IN IS NULL TRUE FALSE ' +
    'CASE WHEN THEN ELSE DISTINCT UNION DETACH'
  ).split(' '),
);

function inTicks(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

function skipBlanks(text: string, from: number): number {
  BLANKS.lastIndex = from;
  return BLANKS.test(text) ? BLANKS.lastIndex : from;
}

const BLANKS = /(?:\s|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)+/y;
