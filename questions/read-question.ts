import { editDistance } from '#core/nearest-name';
import { plainText } from '#core/plain-text';
import { CATALOGUE } from './catalogue.ts';
import type { CatalogueEntry, Filled } from './catalogue-entry.ts';
import { wordsOf, type NamedEntity, type NameIndex } from './name-index.ts';

/** How the words of a question were read. Nothing is ever guessed: what fits several is a choice, the rest is refused. */
export type QuestionRead =
  | {
      readonly kind: 'read';
      readonly entry: CatalogueEntry;
      readonly slots: Readonly<Record<string, Filled>>;
    }
  | {
      readonly kind: 'choice';
      readonly entry: CatalogueEntry;
      /** The slots that are clear already. */
      readonly slots: Readonly<Record<string, Filled>>;
      readonly choices: readonly {
        readonly slot: string;
        readonly text: string;
        readonly options: readonly NamedEntity[];
      }[];
    }
  | { readonly kind: 'refused'; readonly reason: string; readonly suggestions: readonly string[] };

/** Reads a question with the closed grammar of the catalogue, and its names with the case's own. */
export function readQuestion(question: string, names: NameIndex): QuestionRead {
  const words = questionWords(question);
  const corrected = withSpelling(words, names);
  const attempts = words === corrected ? [words] : [words, corrected];
  const readings = attempts
    .flatMap((text) => CATALOGUE.flatMap((entry) => matches(entry, text)))
    .map((match) => fill(match, names));

  const read =
    readings.find((reading) => reading.kind === 'read') ??
    readings.find((reading) => reading.kind === 'choice');
  if (read !== undefined) return read;
  const unknown = readings.find((reading) => reading.kind === 'refused');
  if (unknown !== undefined) return unknown;
  return {
    kind: 'refused',
    reason: `I don’t understand “${question.trim()}”.`,
    suggestions: nearestQuestions(corrected),
  };
}

/** A question without what only makes it polite: `please tell me who wrote the memo?` -> `who wrote the memo`. */
function questionWords(question: string): string {
  return plainText(question)
    .replace(/[?!.…\s]+$/u, '')
    .replace(/^(?:(?:please|so|and|ok|okay|well|now|hey)[,\s]+)+/, '')
    .replace(/^(?:can|could|would|will) you (?:please )?/, '')
    .replace(
      /^(?:do you know|i (?:want|would like|'d like) to know|find out|tell me|show me|show|list|give me|name)\s+(?:me\s+)?(?:of\s+)?/,
      '',
    )
    .replace(/[,\s]+please$/, '')
    .replace(/\bwho's\b/g, 'who is')
    .replace(/\bwho'd\b/g, 'who had')
    .replace(/\bwhat's\b/g, 'what is')
    .trim();
}

interface Match {
  readonly entry: CatalogueEntry;
  readonly texts: Readonly<Record<string, string>>;
}

function matches(entry: CatalogueEntry, text: string): readonly Match[] {
  return entry.forms.flatMap(({ pattern }) => {
    const match = pattern.exec(text);
    return match?.groups === undefined ? [] : [{ entry, texts: { ...match.groups } }];
  });
}

function fill({ entry, texts }: Match, names: NameIndex): QuestionRead {
  const slots: Record<string, Filled> = {};
  const choices: { slot: string; text: string; options: readonly NamedEntity[] }[] = [];
  for (const { name, kind, labels } of entry.slots) {
    const text = (texts[name] ?? '').trim();
    const found = names.resolve(text, labels);
    switch (found.kind) {
      case 'one':
        slots[name] = found.entity;
        break;
      case 'several':
        choices.push({ slot: name, text, options: found.entities });
        break;
      case 'none':
        return {
          kind: 'refused',
          reason: `I read this as “${entry.reads.replace(/\{\w+\}/g, '…')}”, but no ${kind} here is called “${text}”.`,
          suggestions: entry.examples
            .slice(0, 1)
            .concat(nearestQuestions(text).filter((s) => !entry.examples.includes(s)))
            .slice(0, 3),
        };
      default:
        return found satisfies never;
    }
  }
  return choices.length === 0 ? { kind: 'read', entry, slots } : { kind: 'choice', entry, slots, choices };
}

const GRAMMAR_WORDS: ReadonlySet<string> = new Set(
  CATALOGUE.flatMap((entry) => entry.forms.flatMap((f) => f.words)),
);

/**
 * Mends words that are no word of any form and of no name here, where exactly one slip of the hand leads to a word of
 * the forms: one letter too many, too few, wrong, or two swapped; never the first letter, never a word of negation, and
 * never a short one. Anything looser turns a question into its opposite (`shouldn't` into `should`).
 */
function withSpelling(text: string, names: NameIndex): string {
  return text
    .split(' ')
    .map((word) => {
      if (!/^[a-z]{5,14}$/.test(word) || GRAMMAR_WORDS.has(word) || NO_SLIP.test(word)) return word;
      if (names.knowsWord(word)) return word;
      const meant = [...GRAMMAR_WORDS].filter(
        (known) => known.length >= 5 && known[0] === word[0] && editDistance(word, known, 1) === 1,
      );
      return meant.length === 1 && meant[0] !== undefined ? meant[0] : word;
    })
    .join(' ');
}

const NO_SLIP = /^(?:un|re|dis|mis|non)|n't$|nt$/;

/** The three examples of the catalogue that share most words with a question. */
export function nearestQuestions(text: string): readonly string[] {
  const typed = new Set(wordsOf(text));
  return CATALOGUE.flatMap((entry) => entry.examples.map((example) => ({ entry, example })))
    .map(({ entry, example }) => {
      const words = new Set([...wordsOf(example), ...entry.forms.flatMap((f) => f.words)]);
      return { id: entry.id, example, shared: [...typed].filter((word) => words.has(word)).length };
    })
    .sort((a, b) => b.shared - a.shared)
    .filter((candidate, index, all) => all.findIndex((other) => other.id === candidate.id) === index)
    .slice(0, 3)
    .map(({ example }) => example);
}
