import { plainText } from '#core/plain-text';
import { nameFinder, type NameSpan } from './accounted/name-spans.ts';
import type { CatalogueEntry, SlotDefinition } from './catalogue-entry.ts';
import { exampleOf, spokenName, type CompletionHelp } from './complete-question.ts';
import { datePhrases } from './date-phrase.ts';
import type { NamedEntity } from './name-index.ts';
import { likeness } from './likeness.ts';
import type { QuestionContext } from './read-forms.ts';
import { readQuestion } from './read-question.ts';
import { resolveSlot } from './resolve-slot.ts';

const MOST = 3;
/** What a name that fits is worth, what one that no slot takes costs, and what a slot that nothing named fits costs: in words shared. */
const FITS = 3;
const UNUSED = 1.5;
const EMPTY = 4;

/**
 * Up to three questions that are like a text and can be asked, with what it names in their slots: each is read as the
 * question that it is offered as. `first` are ids of those that are offered before all others.
 */
export function nearestQuestions(
  text: string,
  first: readonly string[],
  help: Pick<CompletionHelp, 'names' | 'samples' | 'day'>,
  context: QuestionContext,
): readonly string[] {
  const told = toldIn(text, context);
  const ranked = likeness(told.rest)
    .map(({ entry, score }) => {
      const fillings = fillingsOf(entry, told, context);
      const missing = entry.slots.filter(
        (slot) => slot.optional !== true && slot.kind !== 'date' && !fillings.has(slot.name),
      );
      const unused = Math.max(0, told.names.length - fillings.size);
      return {
        entry,
        fillings,
        score: score + FITS * fillings.size - UNUSED * unused - EMPTY * missing.length,
      };
    })
    .toSorted((a, b) => b.score - a.score);
  const before = first.flatMap((id) => ranked.find(({ entry }) => entry.id === id) ?? []);
  const offered: string[] = [];
  for (const { entry, fillings } of new Set([...before, ...ranked])) {
    if (offered.length === MOST) break;
    const asked = wordsFor(entry, fillings, told, help).find((each) => isRead(each, entry, context));
    if (asked !== undefined && !offered.includes(asked)) offered.push(asked);
  }
  return offered;
}

/** What a text tells beside the question itself. */
interface Told {
  /** The names and descriptions, the longest first. */
  readonly names: readonly string[];
  /** A date as it is put: `by 26 april`. */
  readonly date: string | undefined;
  /** All other words. */
  readonly rest: string;
}

function toldIn(text: string, context: QuestionContext): Told {
  const plain = plainText(text)
    .replace(/[,;:?!"]|\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const date = datePhrases(plain, context.today).toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  const dateless =
    date === undefined
      ? plain
      : `${plain.slice(0, date.start)} ${plain.slice(date.end)}`.replace(/\s+/g, ' ');
  const find = nameFinder(context);
  const spans = find(dateless, true);
  const names = [...spans, ...find(dateless, false)].map(({ text: words }: NameSpan) => words);
  return {
    names: [...new Set(names)]
      // A name within a longer one is a part of it.
      .filter((name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)))
      .toSorted((a, b) => b.length - a.length),
    date: date === undefined ? undefined : plain.slice(date.start, date.end),
    rest: spans.reduce((words, span) => words.replace(span.text, ' '), dateless),
  };
}

/** What is named, by the slots that it fits; nothing fills two. */
function fillingsOf(
  entry: CatalogueEntry,
  told: Told,
  context: QuestionContext,
): ReadonlyMap<string, NamedEntity> {
  const fillings = new Map<string, NamedEntity>();
  const left = new Set(told.names);
  // What must be filled first, then what takes the fewest kinds of thing: an event is rather where it was said than what about.
  const needed = entry.slots.toSorted(
    (a, b) => Number(a.optional === true) - Number(b.optional === true) || a.labels.length - b.labels.length,
  );
  for (const slot of needed) {
    if (slot.labels.length === 0) continue;
    for (const name of left) {
      const entity = namedFor(slot, name, context);
      if (entity === undefined || [...fillings.values()].includes(entity)) continue;
      fillings.set(slot.name, entity);
      left.delete(name);
      break;
    }
  }
  return fillings;
}

function namedFor(slot: SlotDefinition, name: string, context: QuestionContext): NamedEntity | undefined {
  const found = resolveSlot(name, slot, context.names, context.today, undefined);
  return found.kind === 'one' ? context.names.entity(found.filled.id) : undefined;
}

/** Wordings of an entry, that with most of what is told first; one with good examples last. */
function wordsFor(
  entry: CatalogueEntry,
  fillings: ReadonlyMap<string, NamedEntity>,
  { date }: Told,
  help: Pick<CompletionHelp, 'names' | 'samples' | 'day'>,
): readonly string[] {
  const own = entry.wordings
    .map((wording) => ({ wording, slots: [...wording.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot) }))
    .filter(({ slots }) => slots.every((slot) => (slot === 'day' ? date !== undefined : fillings.has(slot))))
    .toSorted((a, b) => b.slots.length - a.slots.length)
    .flatMap(({ wording, slots }) => {
      const named = wording.replace(/\{(\w+)\}/g, (whole, slot: string) => {
        const entity = fillings.get(slot);
        return entity === undefined ? whole : spokenName(entity, help.names);
      });
      if (!slots.includes('day')) {
        const dated = entry.slots.some(({ kind }) => kind === 'date') && date !== undefined;
        return dated ? [named.replace(/\?$/, ` ${date}?`), named] : [named];
      }
      return [
        named.replace(/ \w+ \{day\}/, ` ${date}`),
        named.replace('{day}', date ?? ''),
        named.replace('{day}', help.day),
      ];
    });
  const example = exampleOf(entry, help, [...fillings.values()]);
  return example === undefined ? own : [...own, example];
}

function isRead(asked: string, entry: CatalogueEntry, context: QuestionContext): boolean {
  const read = readQuestion(asked, context);
  return read.kind === 'read' && read.entry.id === entry.id;
}
