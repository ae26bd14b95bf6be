import type { EntityLabel } from '#core/model/labels';
import { plainText } from '#core/plain-text';
import { calledOtherwise } from './called-otherwise.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { SlotDefinition } from './catalogue-entry.ts';
import { describedBy } from './described.ts';
import { inOtherWords } from './in-other-words.ts';
import type { FilledDate, FilledEntity } from './filled.ts';
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
  // `the memo in question`, `the memo that caused all this fuss`
  const itself = text.replace(POINTED_AT, '');
  if (itself !== text) return resolveSlot(itself, slot, names, today, date);
  // `that piece`, `that “Who knew what?” story`
  const piece = /^that (.+ (?:piece|article|story|report|memo|letter|email|statement|video|post))$/.exec(
    text,
  )?.[1];
  if (piece !== undefined) return resolveSlot(`the ${piece}`, slot, names, today, date);
  // `what did she say in her BBC interview`: an occasion is somebody's who took part
  const occasion = /^(?:his|her|their) (.+)$/.exec(text)?.[1];
  if (occasion !== undefined && slot.labels.every((label) => label === 'Event'))
    return resolveSlot(`the ${occasion}`, slot, names, today, date);
  // `who reported that the memo was leaked` asks about a claim, not about the leaked memo
  if (CLAUSE.test(text) && !slot.labels.includes('Claim')) return { kind: 'none' };
  if (DONE_TO_PAPER.test(text)) return { kind: 'none' };
  // `those senior officials`, `that piece`
  const plainly = withoutEpithet(text).replace(
    /^(?:that|this|those|these) (?!the |an? |one\b|of\b)(?=\S)/,
    'the ',
  );
  if (plainly !== text) return resolveSlot(plainly, slot, names, today, date);
  const named = narrowed(names.resolve(text, slot.labels), fits);
  if (named.kind === 'one' && named.exactly) return one(named.entity);
  const office = holderOf(text, slot, names, date === undefined ? { from: today, to: `${today}~` } : date);
  if (office.kind !== 'none') return office;
  const described = describedBy(text, slot.labels, names, today).filter(fits);
  if (named.kind === 'one')
    return described.length > 1 && described.includes(named.entity)
      ? { kind: 'several', entities: described.slice(0, MOST_CHOICES) }
      : one(named.entity);
  if (described.length === 1 && described[0] !== undefined) return one(described[0]);
  const otherwise = narrowed(calledOtherwise(text, slot.labels, names), fits);
  if (otherwise.kind === 'one') return one(otherwise.entity);
  const told = toldByDeed(text, slot.labels, names, today).filter(fits);
  if (told.length === 1 && told[0] !== undefined) return one(told[0]);
  const all = [
    ...new Set([
      ...(named.kind === 'several' ? named.entities : []),
      ...described,
      ...(otherwise.kind === 'several' ? otherwise.entities : []),
      ...told,
    ]),
  ];
  const then = date === undefined ? all : all.filter((entity) => canBeOn(entity, date));
  if (all.length > 1 && then.length === 1 && then[0] !== undefined) return one(then[0]);
  const left = then.length === 0 ? all : then;
  if (left.length > 0) return { kind: 'several', entities: left.slice(0, MOST_CHOICES) };
  const [content, another] = toldByContent(text, slot.labels, names).filter(fits);
  if (content !== undefined && another === undefined) return one(content);
  const [sentence, sentenceToo] = saidAlike(text, slot.labels, names).filter(fits);
  if (sentence !== undefined && sentenceToo === undefined) return one(sentence);
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

/** Whether an event can have been at a time that is asked about; what is no event, or has no date, always can. */
function canBeOn({ label, facts }: NamedEntity, { from, to }: FilledDate): boolean {
  if (label !== 'Event') return true;
  return (facts?.from ?? '') <= to && (facts?.to ?? facts?.from ?? LATEST) >= from;
}
const LATEST = '9999';

/** What points to a thing that everybody knows, and tells it from no other. */
const POINTED_AT =
  /(?<=\S) (?:in question|at issue|concerned|here|of (?:hers|his|theirs)|as such|per se|(?:that |which )?(?:everyone|everybody|we|they|people|you|the press|the papers)(?:'s|'re| is| are|'ve been| have been| keeps?)? (?:talk|talking|hear|hearing|read|reading|on|going on|asking|arguing) about|(?:that |which )?(?:has |have |is |are )?(?:caused|causing|started|behind|at the (?:heart|centre|root) of) (?:all )?(?:the|this|that) (?:fuss|trouble|row|storm|stir|furore|problem|mess|affair|scandal|story|business))$/;

/** `when was the memo leaked`: what was done to a paper is no part of its name, as in `the leaked memo`. */
const DONE_TO_PAPER =
  /\b(?:memo|memorandum|letter|report|document|article|email) (?:leaked|sent|written|copied|published|circulated|drafted|released|(?:get|got|come|came|go|went) out)$/;
const CLAUSE = /^that (?:the|an?|it|she|he|they|there)\b/;

/** `the infamous memo`, `that so-called report`: what a speaker thinks of a thing tells it from no other. */
function withoutEpithet(text: string): string {
  return text.replace(
    /^(the |that |this |an? |those |these |\S+'s )(?:(?:now[- ])?(?:poor|wretched|blasted|bloody|damned|ill-fated|explosive|sensational|mysterious|alleged|beleaguered|embattled|besieged|under-fire|hapless|disgraced|infamous|notorious|famous|so-called|controversial|damning|much-discussed|celebrated|aforementioned|fateful|bombshell|whole|entire|same|very|actual)\b,? ?)+(?=\S)/,
    '$1',
  );
}

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
  if (holders.length > 1) return { kind: 'several', entities: holders.slice(0, MOST_CHOICES) };
  const { id, name } = office.entity;
  return { kind: 'one', filled: { ...filledEntity(only), through: { id, name } } };
}
