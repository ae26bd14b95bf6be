import type { SlotDefinition, Slots } from './catalogue-entry.ts';
import type { Part } from './sentence.ts';
import type { FilledKind } from './filled.ts';

/** What people call papers, and the types (`docType`) that each word can mean. */
export const PAPER_NOUNS: Readonly<Record<string, readonly string[]>> = {
  memo: ['memo'],
  memorandum: ['memo'],
  letter: ['letter'],
  email: ['email'],
  'e-mail': ['email'],
  mail: ['email'],
  message: ['email', 'letter', 'social-post'],
  article: ['article'],
  story: ['article'],
  piece: ['article', 'webpage'],
  report: ['report', 'article'],
  statement: ['statement'],
  tweet: ['social-post'],
  post: ['social-post'],
  video: ['video'],
  transcript: ['transcript'],
  minutes: ['minutes'],
  note: ['note', 'memo'],
};

/** A slot for the kind of paper that a question asks for; the statement gets the types, a space between, `''` for any. */
export const PAPERS_SLOT: SlotDefinition = {
  name: 'papers',
  kind: 'kind of paper',
  labels: [],
  optional: true,
};

export function isPaperKindSlot({ kind }: Pick<SlotDefinition, 'kind'>): boolean {
  return kind === PAPERS_SLOT.kind;
}

/** Every kind of paper that can be chosen, each once, by the plainest word for it. */
export const PAPER_KINDS: readonly FilledKind[] = Object.entries(PAPER_NOUNS)
  .map(([noun, types]): FilledKind => ({ kind: 'kind', id: types.join(' '), name: pluralOf(noun) }))
  .filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at);

/** A kind of paper, or several, by what a reading carries for it, or by its word; undefined where it is none. */
export function paperKind(chosen: string): FilledKind | undefined {
  const types = PAPER_NOUNS[singularOf(chosen.toLowerCase())] ?? chosen.split(' ');
  const one = PAPER_KINDS.find(({ id }) => id === types.join(' '));
  if (one !== undefined) return one;
  const each = types.map((type) => PAPER_KINDS.find(({ id }) => id === type));
  return each.every((kind) => kind !== undefined)
    ? { kind: 'kind', id: types.join(' '), name: each.map(({ name }) => name).join(' and ') }
    : undefined;
}

/** The kind of paper that was asked for, in a word: `memos`; undefined where any was. */
export function papersAsked(slots: Slots): string | undefined {
  return slots[PAPERS_SLOT.name]?.name;
}

/** `anything`, or `any of the memos` where a kind of paper was asked for. */
export function anyPapers(slots: Slots): string {
  const papers = papersAsked(slots);
  return papers === undefined ? 'anything' : `any of the ${papers}`;
}

/** A remark that an answer is of one kind of paper alone; none where it is of all. */
export function onlyPapers(slots: Slots): readonly (readonly Part[])[] {
  const papers = papersAsked(slots);
  return papers === undefined ? [] : [[`Only ${papers} were looked at.`]];
}

const BEFORE =
  /^(?:which|what|how|many|any|all|some|the|these|those|every|each|other|else|of|our|your|new|written|internal|official|and|or|newspaper|press|news|there)$/;

/**
 * The kind of paper that a question asks for: `which memos …`, `any of the articles`. Only a noun right after a word that
 * asks or points counts, or one that stands first: in `papers that report on it`, `report` is no kind. `texts` are the
 * words in the slots of the form: a name there (`the memo`) is no kind either. Undefined where none is named.
 */
export function paperKindIn(text: string, texts: Readonly<Record<string, string>>): FilledKind | undefined {
  const words = Object.values(texts)
    .reduce((rest, name) => rest.replace(name, ' … '), text)
    .split(/\s+/);
  const types = words.flatMap((word, at) => {
    const before = words[at - 1];
    return before === undefined || BEFORE.test(before) ? (PAPER_NOUNS[singularOf(word)] ?? []) : [];
  });
  return types.length === 0 ? undefined : paperKind([...new Set(types)].join(' '));
}

function singularOf(word: string): string {
  if (Object.hasOwn(PAPER_NOUNS, word)) return word;
  if (word === 'memoranda') return 'memorandum';
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

function pluralOf(noun: string): string {
  if (noun.endsWith('s')) return noun;
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
