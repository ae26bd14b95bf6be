import { plainText } from '#core/plain-text';
import type { EntityLabel } from '#core/model/labels';
import { CATALOGUE } from './catalogue.ts';
import type { CatalogueEntry, SlotDefinition } from './catalogue-entry.ts';
import { wordsIn } from './form.ts';
import { namesOf, type NamedEntity, type NameIndex } from './name-index.ts';

/** A question, as far as it can be completed from what is typed. */
export interface Completion {
  /** The entry that it belongs to. */
  readonly id: string;
  /** What the field holds when it is taken: a whole question, or one up to the slot that comes next. */
  readonly text: string;
  /** True where it can be asked as it stands. */
  readonly complete: boolean;
  /** What comes next where it is not complete, in a word: `document`. */
  readonly next: string | null;
  /** The entity that fills the slot being typed. */
  readonly entity: NamedEntity | null;
}

/** What helps to fill slots, beside names. */
export interface CompletionHelp {
  readonly names: NameIndex;
  /** Good examples for a slot, best first. */
  readonly samples: (slot: SlotDefinition) => readonly NamedEntity[];
  /** What stands near an entity that was chosen, for the slots after it; undefined where that is not known. */
  readonly near: (id: string) => Promise<ReadonlySet<string> | undefined>;
  /** A day to show in examples: `25 April 2018`. */
  readonly day: string;
}

const PER_SLOT = 5;

/** How a typed text can go on: the questions it may become, then the names that fit the slot it has come to. */
export async function completeQuestion(
  typed: string,
  help: CompletionHelp,
  limit: number,
): Promise<readonly Completion[]> {
  const plain = plainText(typed);
  const each = CATALOGUE.flatMap((entry) => entry.wordings.map((wording) => ({ entry, wording })));
  const begun = await Promise.all(each.map(({ entry, wording }) => continued(plain, entry, wording, help)));
  const exact = begun.flat();
  const found =
    exact.length > 0 ? exact : each.flatMap(({ entry, wording }) => shared(plain, entry, wording, help));
  const seen = new Set<string>();
  return found.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, limit);
}

/** A whole question for an entry with good examples in its slots, or with entities of one's own where they fit. */
export function exampleOf(
  entry: CatalogueEntry,
  help: Pick<CompletionHelp, 'names' | 'samples' | 'day'>,
  prefer: readonly NamedEntity[] = [],
): string | undefined {
  const [wording = ''] = entry.wordings;
  const taken = new Set<string>();
  let missing = false;
  const text = wording.replace(/\{(\w+)\}(’s)?/g, (_, name: string, own = '') => {
    if (name === 'day') return help.day;
    const slot = entry.slots.find((candidate) => candidate.name === name);
    const entity = [
      ...prefer.filter((one) => slot !== undefined && fits(one, slot)),
      ...(slot === undefined ? [] : help.samples(slot)),
    ].find(({ id }) => !taken.has(id));
    if (entity === undefined) missing = true;
    else taken.add(entity.id);
    return entity === undefined ? '…' : withOwn(entity, help.names, own);
  });
  return missing ? undefined : text;
}

function fits(entity: NamedEntity, slot: SlotDefinition): boolean {
  return (
    slot.labels.includes(entity.label) && (slot.orgKind === undefined || entity.facts?.kind === slot.orgKind)
  );
}

/** A name and what follows it: `Philip Davies’s resignation`, and `the Conservatives’ resignation`, of whom there are several. */
function withOwn(entity: NamedEntity, names: NameIndex, literal: string): string {
  const name = spokenName(entity, names);
  const many = entity.label !== 'Person' && name.endsWith('s');
  return `${name}${many && literal.startsWith('’s') ? `’${literal.slice(2)}` : literal}`;
}

/** How people say it: `the memo` rather than `Memo of 21 June 2017`, where that means nothing else; a claim in quotation marks. */
export function spokenName(entity: NamedEntity, names: NameIndex): string {
  if (entity.label === 'Claim') return `“${entity.name.replace(/\.$/, '')}”`;
  const short = namesOf(entity)
    .filter((name) => /^the \S+(?: \S+)?$/i.test(name))
    .find((name) => names.named(name, ALL)?.id === entity.id);
  return short ?? entity.name;
}

const ALL: readonly EntityLabel[] = [
  'Person',
  'Group',
  'Organisation',
  'Post',
  'Document',
  'Event',
  'Claim',
  'Topic',
  'Place',
];

interface Segment {
  readonly literal: string;
  readonly slot: SlotDefinition | undefined;
}

function segmentsOf(entry: CatalogueEntry, wording: string): readonly Segment[] {
  return wording.split(/(\{\w+\})/).flatMap((part): readonly Segment[] => {
    if (part === '') return [];
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const slot = entry.slots.find((candidate) => candidate.name === name);
    return [{ literal: slot === undefined ? part : '', slot }];
  });
}

/** Goes through a wording as far as the typed text reaches, and offers what can stand there. */
async function continued(
  plain: string,
  entry: CatalogueEntry,
  wording: string,
  help: CompletionHelp,
): Promise<readonly Completion[]> {
  const segments = segmentsOf(entry, wording.replaceAll('{day}', help.day));
  let rest = plain;
  let text = '';
  let chosen: NamedEntity | undefined;
  for (const [index, { literal, slot }] of segments.entries()) {
    if (slot === undefined) {
      const wanted = plainText(literal).replace(/\?$/, '');
      if (rest === '' && wanted === '') continue;
      if (rest === wanted || (rest.startsWith(wanted) && index + 1 < segments.length)) {
        rest = rest.slice(wanted.length).trimStart();
        text += literal;
        continue;
      }
      if (!wanted.startsWith(rest)) return [];
      return [upTo(entry, segments, index, text + literal)];
    }
    const after = segments[index + 1]?.literal ?? '';
    const word = plainText(after).replace(/\?$/, '').split(' ')[0] ?? '';
    const split = word === '' ? -1 : rest.indexOf(/^[a-z]/.test(word) ? ` ${word}` : word);
    if (split > 0) {
      const name = rest.slice(0, split);
      const found = help.names.resolve(name, slot.labels);
      if (found.kind !== 'one') return [];
      chosen = found.entity;
      text += spokenName(found.entity, help.names);
      rest = rest.slice(split).trimStart();
      continue;
    }
    const near = chosen === undefined ? undefined : await help.near(chosen.id);
    return candidates(rest, slot, help, near).map((entity) =>
      withEntity(entry, segments, index, text, entity, help),
    );
  }
  return [{ id: entry.id, text: wording, complete: true, next: null, entity: null }];
}

function candidates(
  typed: string,
  slot: SlotDefinition,
  help: CompletionHelp,
  near: ReadonlySet<string> | undefined,
): readonly NamedEntity[] {
  const name = typed.replace(/\?$/, '').trim();
  const all =
    name === ''
      ? help.samples(slot)
      : help.names.search(name, 40, slot.labels).hits.map(({ entity }) => entity);
  const fitting = all.filter((entity) => fits(entity, slot));
  // What has something of the kind that is asked about goes before what merely has the name.
  const first = near ?? new Set(help.samples(slot).map(({ id }) => id));
  return [...fitting.filter(({ id }) => first.has(id)), ...fitting.filter(({ id }) => !first.has(id))].slice(
    0,
    PER_SLOT,
  );
}

/** The question up to the next slot, where the typed text has not come to one yet. */
function upTo(entry: CatalogueEntry, segments: readonly Segment[], index: number, text: string): Completion {
  const next = segments[index + 1]?.slot;
  return {
    id: entry.id,
    text: next === undefined ? text : `${text.trimEnd()} `,
    complete: next === undefined,
    next: next?.kind ?? null,
    entity: null,
  };
}

function withEntity(
  entry: CatalogueEntry,
  segments: readonly Segment[],
  index: number,
  text: string,
  entity: NamedEntity,
  { names }: CompletionHelp,
): Completion {
  const following = segments.slice(index + 1);
  const nextSlot = following.findIndex(({ slot }) => slot !== undefined);
  const literal = (nextSlot < 0 ? following : following.slice(0, nextSlot))
    .map((segment) => segment.literal)
    .join('');
  return {
    id: entry.id,
    text: text + withOwn(entity, names, literal),
    complete: nextSlot < 0,
    next: following[nextSlot]?.slot?.kind ?? null,
    entity,
  };
}

/** Where no wording begins as typed: the questions that all its words stand in. */
function shared(
  plain: string,
  entry: CatalogueEntry,
  wording: string,
  help: CompletionHelp,
): readonly Completion[] {
  const words = plain.split(/[^\p{L}\p{N}']+/u).filter((word) => word.length > 1);
  if (words.length === 0) return [];
  const own = new Set([
    ...plainText(`${wording} ${entry.title}`).split(/[^\p{L}\p{N}']+/u),
    ...wordsIn(entry.forms),
  ]);
  const last = words.at(-1) ?? '';
  const all =
    words.slice(0, -1).every((word) => own.has(word)) && [...own].some((word) => word.startsWith(last));
  return all
    ? [
        upTo(
          entry,
          segmentsOf(entry, wording.replaceAll('{day}', help.day)),
          0,
          segmentsOf(entry, wording)[0]?.literal ?? '',
        ),
      ]
    : [];
}
