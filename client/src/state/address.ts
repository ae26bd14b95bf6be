import { ENTITY_LABEL_NAMES, type EntityLabel } from '#core/model/labels';
import { evidenceIdSchema, nodeIdSchema, relationshipIdSchema } from '#core/identity';
import type { z } from 'zod';
import { parseCypherPlace, printCypherPlace, type CypherPlace } from './cypher-place.ts';

/** What was asked: words as typed, or a reading whose slots somebody chose. */
export type Asked =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'reading'; readonly id: string; readonly slots: Readonly<Record<string, string>> };

/** Everything that is looked at, and nothing else: the page's address holds exactly this. */
export interface Address {
  readonly asked: Asked | null;
  readonly focus: string | null;
  readonly relationship: string | null;
  readonly document: string | null;
  readonly evidence: string | null;
  /** The kinds that are hidden, in the model's order. */
  readonly hidden: readonly EntityLabel[];
  /** The Cypher workbench; null while it is closed. */
  readonly cypher: CypherPlace | null;
}

export const NOWHERE: Address = {
  asked: null,
  focus: null,
  relationship: null,
  document: null,
  evidence: null,
  hidden: [],
  cypher: null,
};

const SLOT_PREFIX = 's.';
const MAX_QUESTION = 500;
const MAX_SLOTS = 12;

/** Reads `?q=…&focus=…`; what is not well formed is left out, never passed on. */
export function parseAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const hidden = new Set((given.get('hide') ?? '').split(','));
  return {
    asked: parseAsked(given),
    focus: idOrNull(nodeIdSchema, given.get('focus')),
    relationship: idOrNull(relationshipIdSchema, given.get('rel')),
    document: idOrNull(nodeIdSchema, given.get('doc')),
    evidence: idOrNull(evidenceIdSchema, given.get('ev')),
    hidden: ENTITY_LABEL_NAMES.filter((label) => hidden.has(label)),
    cypher: parseCypherPlace(given),
  };
}

/** The address as a query string, `''` or beginning with `?`. Parsing it gives the same address again. */
export function printAddress(address: Address): string {
  const pairs: (readonly [string, string])[] = [];
  if (address.asked?.kind === 'question') pairs.push(['q', address.asked.text]);
  if (address.asked?.kind === 'reading') {
    pairs.push(['r', address.asked.id]);
    for (const name of Object.keys(address.asked.slots).sort()) {
      pairs.push([SLOT_PREFIX + name, address.asked.slots[name] ?? '']);
    }
  }
  if (address.focus !== null) pairs.push(['focus', address.focus]);
  if (address.relationship !== null) pairs.push(['rel', address.relationship]);
  if (address.document !== null) pairs.push(['doc', address.document]);
  if (address.evidence !== null) pairs.push(['ev', address.evidence]);
  if (address.hidden.length > 0) pairs.push(['hide', address.hidden.join(',')]);
  if (address.cypher !== null) pairs.push(...printCypherPlace(address.cypher));
  if (pairs.length === 0) return '';
  return `?${pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')}`;
}

function parseAsked(given: URLSearchParams): Asked | null {
  const text = given.get('q')?.trim().slice(0, MAX_QUESTION) ?? '';
  if (text !== '') return { kind: 'question', text };
  const id = given.get('r')?.slice(0, 60) ?? '';
  if (id === '') return null;
  const slots = [...given]
    .filter(
      ([name, value]) => name.startsWith(SLOT_PREFIX) && name.length > SLOT_PREFIX.length && value !== '',
    )
    .slice(0, MAX_SLOTS)
    .map(
      ([name, value]) =>
        [name.slice(SLOT_PREFIX.length, SLOT_PREFIX.length + 40), value.slice(0, 200)] as const,
    );
  return { kind: 'reading', id, slots: Object.fromEntries(slots) };
}

function idOrNull(schema: z.ZodType<string>, value: string | null): string | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Ids stay readable in the address: `:`, `~` and `,` need no escape in a query; a space is `+`. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%20', '+');
}
