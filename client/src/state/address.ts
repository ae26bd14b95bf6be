import type { z } from 'zod';
import { communityIdSchema, type CommunityId } from '#core/community';
import { evidenceIdSchema, nodeIdSchema, relationshipIdSchema } from '#core/identity';
import { MOST_ON_CANVAS } from '#core/wire/among';
import { WHOLE_CASE, type Board } from './board.ts';
import { parseBoard, printBoard } from './board-in-address.ts';
import { cutText } from './cut-text.ts';
import { parseCypherPlace, printCypherPlace, type CypherPlace } from './cypher-place.ts';
import { parsePassage, printPassage, type PassageAt } from './passage.ts';
import { parsePathAsked, printPathAsked, type PathAsked } from './path-asked.ts';

/** What was asked: words as typed, or a reading whose slots somebody chose. */
export type Asked =
  | { readonly kind: 'question'; readonly text: string }
  | {
      readonly kind: 'reading';
      readonly id: string;
      readonly slots: Readonly<Record<string, string>>;
      /** Whether the words that led to it asked for yes or no. */
      readonly whether: boolean;
    };

/** The same graph without a canvas: as tables of its nodes or relationships, or as an outline to be read. */
export const SHEETS = ['outline', 'nodes', 'relationships'] as const;
export type Sheet = (typeof SHEETS)[number];

/** A place that Back returns to. */
interface Visited {
  readonly asked: Asked | null;
  readonly focus: string | null;
  /** The community that is looked at, of a case too large to draw node by node. */
  readonly community: CommunityId | null;
  readonly relationship: string | null;
  readonly document: string | null;
  readonly evidence: string | null;
  /** What was found in the document's text, where no quotation of it is looked at. */
  readonly passage: PassageAt | null;
  readonly path: PathAsked | null;
  /** Two nodes that are compared. */
  readonly compared: readonly [string, string] | null;
  readonly sheet: Sheet | null;
  /** The Cypher workbench; null while it is closed. */
  readonly cypher: CypherPlace | null;
}

/** Everything that is looked at, and nothing else: the page's address tells exactly this. */
export interface Address extends Visited {
  /** A saved view that is to be opened: once it is read, what it holds takes the place of all else. */
  readonly view: string | null;
  /**
   * The state of the case on which a link was copied, by the first digits of its hash: once it is compared with what is
   * there now, it is in the address no more.
   */
  readonly copiedOn: string | null;
  /** What is chosen on the canvas, in the tables and in panels alike, in the order of the ids. */
  readonly selection: readonly string[];
  readonly board: Board;
}

export const NOWHERE: Address = {
  view: null,
  copiedOn: null,
  asked: null,
  focus: null,
  community: null,
  relationship: null,
  document: null,
  evidence: null,
  passage: null,
  path: null,
  compared: null,
  sheet: null,
  cypher: null,
  selection: [],
  board: WHOLE_CASE,
};

const VIEW_PREFIX = 'view:';
const DIGITS_OF_STATE = 12;
const SLOT_PREFIX = 's.';
const MAX_QUESTION = 500;
const MAX_SLOTS = 12;

/** Reads `?q=…&focus=…`; what is not well formed is left out, never passed on. */
export function parseAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const document = idOrNull(nodeIdSchema, given.get('doc'));
  const evidence = idOrNull(evidenceIdSchema, given.get('ev'));
  return {
    view: parseView(given.get('view')),
    copiedOn: parseState(given.get('as')),
    asked: parseAsked(given),
    focus: idOrNull(nodeIdSchema, given.get('focus')),
    community: idOrNull(communityIdSchema, given.get('community')),
    relationship: idOrNull(relationshipIdSchema, given.get('rel')),
    document,
    evidence,
    passage: document !== null && evidence === null ? parsePassage(given.get('passage')) : null,
    path: parsePathAsked(given),
    compared: parsePair(given.get('compare')),
    sheet: SHEETS.find((sheet) => sheet === given.get('sheet')) ?? null,
    cypher: parseCypherPlace(given),
    selection: parseSelection(given.get('chosen')),
    board: parseBoard(given),
  };
}

/** The address as a query string, `''` or beginning with `?`. Parsing it gives the same address again. */
export function printAddress(address: Address): string {
  const pairs: (readonly [string, string])[] = [];
  // Without its prefix: the link is to be short.
  if (address.view !== null) pairs.push(['view', address.view.slice(VIEW_PREFIX.length)]);
  if (address.asked?.kind === 'question') pairs.push(['q', address.asked.text]);
  if (address.asked?.kind === 'reading') {
    pairs.push(['r', address.asked.id]);
    if (address.asked.whether) pairs.push(['whether', '1']);
    for (const name of Object.keys(address.asked.slots).sort()) {
      pairs.push([SLOT_PREFIX + name, address.asked.slots[name] ?? '']);
    }
  }
  if (address.focus !== null) pairs.push(['focus', address.focus]);
  if (address.community !== null) pairs.push(['community', address.community]);
  if (address.relationship !== null) pairs.push(['rel', address.relationship]);
  if (address.document !== null) pairs.push(['doc', address.document]);
  if (address.evidence !== null) pairs.push(['ev', address.evidence]);
  else if (address.document !== null && address.passage !== null)
    pairs.push(['passage', printPassage(address.passage)]);
  if (address.path !== null) pairs.push(...printPathAsked(address.path));
  if (address.compared !== null) pairs.push(['compare', address.compared.join(',')]);
  if (address.sheet !== null) pairs.push(['sheet', address.sheet]);
  if (address.selection.length > 0) pairs.push(['chosen', address.selection.join(',')]);
  pairs.push(...printBoard(address.board));
  if (address.cypher !== null) pairs.push(...printCypherPlace(address.cypher));
  if (address.copiedOn !== null) pairs.push(['as', address.copiedOn]);
  return printQuery(pairs);
}

/** Pairs as a query string, `''` or beginning with `?`. */
export function printQuery(pairs: readonly (readonly [string, string])[]): string {
  if (pairs.length === 0) return '';
  return `?${pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')}`;
}

function parseAsked(given: URLSearchParams): Asked | null {
  const text = cutText(given.get('q')?.trim() ?? '', MAX_QUESTION).trim();
  if (text !== '') return { kind: 'question', text };
  const id = cutText(given.get('r') ?? '', 60);
  if (id === '') return null;
  const slots = [...given]
    .filter(
      ([name, value]) => name.startsWith(SLOT_PREFIX) && name.length > SLOT_PREFIX.length && value !== '',
    )
    .slice(0, MAX_SLOTS)
    .map(([name, value]) => [cutText(name.slice(SLOT_PREFIX.length), 40), cutText(value, 200)] as const);
  return { kind: 'reading', id, slots: Object.fromEntries(slots), whether: given.get('whether') === '1' };
}

function idOrNull<Schema extends z.ZodType<string>>(
  schema: Schema,
  value: string | null,
): z.infer<Schema> | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

function parseView(text: string | null): string | null {
  return text !== null && /^[0-9a-f]{10}$/.test(text) ? VIEW_PREFIX + text : null;
}

/** So much of a case's hash as a link has: it tells two states apart, and is short. */
export function stateInLink(hash: string): string {
  return hash.slice(0, DIGITS_OF_STATE);
}

function parseState(text: string | null): string | null {
  return text !== null && new RegExp(`^[0-9a-f]{${DIGITS_OF_STATE}}$`).test(text) ? text : null;
}

function parseSelection(text: string | null): readonly string[] {
  const ids = new Set((text ?? '').split(',').filter((id) => nodeIdSchema.safeParse(id).success));
  return [...ids].sort().slice(0, MOST_ON_CANVAS);
}

function parsePair(text: string | null): readonly [string, string] | null {
  const [one, other, ...more] = (text ?? '').split(',').map((id) => idOrNull(nodeIdSchema, id));
  const whole = one !== null && one !== undefined && other !== null && other !== undefined;
  return whole && one !== other && more.length === 0 ? [one, other] : null;
}

/** Ids stay readable in the address: `:`, `~` and `,` need no escape in a query; a space is `+`. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%20', '+');
}
