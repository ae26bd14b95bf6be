import type { EntityLabel } from '#core/model/labels';
import { plainText } from '#core/plain-text';
import { calledOtherwise } from './called-otherwise.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { SlotDefinition } from './catalogue-entry.ts';
import { describedBy } from './described.ts';
import { inOtherWords } from './in-other-words.ts';
import type { FilledDate, FilledEntity } from './filled.ts';
import { plainlyNamed } from './plainly-named.ts';
import { saidAlike } from './said-alike.ts';
import { toldByContent } from './told-by-content.ts';
import { toldByDeed } from './told-by-deed.ts';
import { namesOf, type NamedEntity, type NameIndex, type Resolution } from './name-index.ts';

/** What the words in a slot mean: one entity, several to choose from, or nothing that is here. */
export type SlotResolution =
  | { readonly kind: 'one'; readonly filled: FilledEntity }
  | { readonly kind: 'several'; readonly entities: readonly NamedEntity[] }
  | { readonly kind: 'none' };

const MOST_CHOICES = 8;

/**
 * Finds what a slot's words mean: a name; a description of a paper or an event; where only a person fits, the office
 * that a person held on the day asked about, or else on the day that the case counts from.
 */
export function resolveSlot(
  text: string,
  slot: SlotDefinition,
  names: NameIndex,
  today: CalendarDay,
  date: FilledDate | undefined,
): SlotResolution {
  const fits = ({ label, facts }: NamedEntity): boolean =>
    slot.labels.includes(label) && (slot.orgKind === undefined || facts?.kind === slot.orgKind);
  if (isSomebodys(text, slot, names)) return { kind: 'none' };
  const itself = plainlyNamed(text, slot);
  if (itself !== text) return resolveSlot(itself, slot, names, today, date);
  // `who reported that the memo was leaked` asks about a claim, not about the leaked memo
  if (CLAUSE.test(text) && !slot.labels.includes('Claim')) return { kind: 'none' };
  if (DONE_TO_PAPER.test(text)) return { kind: 'none' };
  const named = narrowed(names.resolve(text, slot.labels), fits);
  if (named.kind === 'one' && named.exactly) return one(named.entity);
  if (ALL_SOURCES.test(text)) return { kind: 'none' };
  const office = holderOf(text, slot, names, date === undefined ? { from: today, to: `${today}~` } : date);
  if (office.kind !== 'none') return office;
  const asked = { text, labels: slot.labels, names, today };
  if (named.kind === 'one') {
    // a name in part, which a description fits as well as another thing's
    const described = describedBy(text, slot.labels, names, today).filter(fits);
    return described.length > 1 && described.includes(named.entity) ? several(described) : one(named.entity);
  }
  const perhaps = new Set(named.kind === 'several' ? named.entities : []);
  for (const way of BY_WHAT_IT_IS) {
    const found = narrowed(way(asked), fits);
    if (found.kind === 'one') return one(found.entity);
    if (found.kind === 'several') for (const entity of found.entities) perhaps.add(entity);
  }
  const all = [...perhaps];
  const then = date === undefined ? all : all.filter((entity) => canBeOn(entity, date));
  if (all.length > 1 && then.length === 1 && then[0] !== undefined) return one(then[0]);
  if (all.length > 0) return several(then.length === 0 ? all : then);
  for (const way of BY_WHAT_IS_SAID) {
    const found = narrowed(way(asked), fits);
    if (found.kind === 'one') return one(found.entity);
  }
  // `defended her Home Secretary`: an office is somebody's too
  const ofSomebody = /^(?:his|her|their|its) (.+)$/.exec(text)?.[1];
  if (ofSomebody !== undefined && names.resolve(ofSomebody, OFFICE).kind === 'one')
    return resolveSlot(`the ${ofSomebody}`, slot, names, today, date);
  for (const alike of inOtherWords(text)) {
    const found = resolveSlot(alike, slot, names, today, date);
    if (found.kind === 'one') return found;
  }
  return { kind: 'none' };
}

/** A way to find what words mean that are no name. */
type Way = (asked: {
  readonly text: string;
  readonly labels: readonly EntityLabel[];
  readonly names: NameIndex;
  readonly today: CalendarDay;
}) => Resolution;

/** The first that finds a single thing is right; where none does, all that they find are to choose from. */
const BY_WHAT_IT_IS: readonly Way[] = [
  ({ text, labels, names, today }) => resolution(describedBy(text, labels, names, today)),
  ({ text, labels, names }) => calledOtherwise(text, labels, names),
  ({ text, labels, names, today }) => resolution(toldByDeed(text, labels, names, today)),
];
/** Ways that find too much to choose from: they count only where they find a single thing. */
const BY_WHAT_IS_SAID: readonly Way[] = [
  ({ text, labels, names }) => resolution(toldByContent(text, labels, names)),
  ({ text, labels, names }) => resolution(saidAlike(text, labels, names)),
];

function resolution(entities: readonly NamedEntity[]): Resolution {
  const [first, second] = entities;
  if (first === undefined) return { kind: 'none' };
  return second === undefined
    ? { kind: 'one', entity: first, exactly: false }
    : { kind: 'several', entities };
}

/** Whether an event can have been at a time that is asked about; what is no event, or has no date, always can. */
function canBeOn({ label, facts }: NamedEntity, { from, to }: FilledDate): boolean {
  if (label !== 'Event') return true;
  return (facts?.from ?? '') <= to && (facts?.to ?? facts?.from ?? LATEST) >= from;
}
const LATEST = '9999';

/** `when was the memo leaked`: what was done to a paper is no part of its name, as in `the leaked memo`. */
const DONE_TO_PAPER =
  /\b(?:memo|memorandum|letter|report|document|article|email) (?:leaked|sent|written|copied|published|circulated|drafted|released|(?:get|got|come|came|go|went) out)$/;
/** `what do the sources say`: they are nobody of the case, though one may be called a source. */
const ALL_SOURCES = /^(?:(?:the|our|these|all(?: the)?|any) )?sources$/;
const CLAUSE = /^that (?:the|an?|it|she|he|they|there)\b/;

/** `who has Rudd's back`: what is somebody's is not that somebody, unless the name itself ends so. */
function isSomebodys(text: string, { labels }: SlotDefinition, names: NameIndex): boolean {
  return (
    /(?:'s|s')$/.test(text) &&
    !names.ofLabels(labels).some((entity) => namesOf(entity).some((name) => plainText(name).endsWith(text)))
  );
}

function one(entity: NamedEntity): SlotResolution {
  return { kind: 'one', filled: filledEntity(entity) };
}

function several(entities: readonly NamedEntity[]): SlotResolution {
  return { kind: 'several', entities: entities.slice(0, MOST_CHOICES) };
}

export function filledEntity({ id, name, label }: NamedEntity): FilledEntity {
  return { kind: 'entity', id, name, label };
}

function narrowed(found: Resolution, fits: (entity: NamedEntity) => boolean): Resolution {
  switch (found.kind) {
    case 'none':
      return found;
    case 'one':
      return fits(found.entity) ? found : { kind: 'none' };
    case 'several': {
      const entities = found.entities.filter(fits);
      const [first, second] = entities;
      if (first === undefined) return { kind: 'none' };
      return second === undefined && found.entities.length > 1
        ? { kind: 'one', entity: first, exactly: false }
        : { kind: 'several', entities };
    }
    default:
      return found satisfies never;
  }
}

const OFFICE: readonly EntityLabel[] = ['Post'];

/** Whoever held an office within a span; where no term is dated, the only one who is said to have held it. */
function holderOf(
  text: string,
  slot: SlotDefinition,
  names: NameIndex,
  span: { readonly from: string; readonly to: string },
): SlotResolution {
  if (!slot.labels.includes('Person') || slot.labels.includes('Post')) return { kind: 'none' };
  const called = text.replace(/^the then /, 'the ');
  const named = names.resolve(called, OFFICE);
  const office = named.kind === 'one' ? named : calledOtherwise(called, OFFICE, names);
  if (office.kind !== 'one') return { kind: 'none' };
  const terms = office.entity.facts?.holders ?? [];
  const dated = terms.filter(({ from, to }) => from !== null || to !== null);
  const then = dated.filter(({ from, to }) => (from ?? '') <= span.to && (to ?? '9999') >= span.from);
  const ids = new Set((dated.length > 0 ? then : terms).map(({ holder }) => holder));
  const holders = [...ids].flatMap((id) => names.entity(id) ?? []);
  const [only] = holders;
  if (only === undefined) return { kind: 'none' };
  if (holders.length > 1) return several(holders);
  const { id, name } = office.entity;
  return { kind: 'one', filled: { ...filledEntity(only), through: { id, name } } };
}
