import { plainText } from '#core/plain-text';
import type { Passage } from '#core/wire/passages';
import type { CatalogueResponse, Completion } from '#core/wire/question';
import type { SearchHit } from '#core/wire/search';
import type { Command } from '../../state/command.ts';
import type { LookedAt } from '../../state/lately.ts';
import { matchingCommands, meansCommand } from './matching-commands.ts';
import { readsAsQuestion } from './reads-as-question.ts';

/** One line under the field. */
export type Suggestion =
  | { readonly kind: 'ask'; readonly text: string }
  | { readonly kind: 'question'; readonly text: string }
  /** A question that still wants a slot filled: taken, it stands in the field to be gone on with. */
  | { readonly kind: 'begun'; readonly text: string; readonly next: string }
  | { readonly kind: 'entity'; readonly hit: SearchHit }
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'lately'; readonly lately: Lately };

/** What was looked at lately, by the name it is told by. */
export interface Lately {
  readonly looked: LookedAt;
  readonly name: string;
}

/** Places of one kind of suggestion: the first, and the one after the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Suggestions {
  readonly all: readonly Suggestion[];
  /** Where each kind stands among them, from its first place to the one after its last. */
  readonly questions: Stretch;
  readonly entities: Stretch;
  readonly passages: Stretch;
  readonly commands: Stretch;
  /** What was looked at stands before all else, and only where nothing is typed. */
  readonly lately: Stretch;
  /** The one that Enter takes. */
  readonly first: number;
}

/** Of what is called so, where the papers have the words too: more would push them out of sight. */
const BESIDE_PASSAGES = 5;

/** What the field offers for a text: how the question goes on, and what is called so. Without a text, what was looked at and what can be asked. */
export function suggest(
  text: string,
  catalogue: CatalogueResponse | undefined,
  hits: readonly SearchHit[],
  completions: readonly Completion[],
  commands: readonly Command[] = [],
  lately: readonly Lately[] = [],
  found: readonly Passage[] = [],
): Suggestions {
  const done = matchingCommands(text, commands).map((command) => ({ kind: 'command' as const, command }));
  if (text.trimStart().startsWith('>')) {
    return inOrder([], [], [], [], done, done.length > 0 ? 'commands' : undefined, true);
  }
  const typed = plainText(text);
  const asking = readsAsQuestion(text);
  const ask: readonly Suggestion[] = typed === '' ? [] : [{ kind: 'ask', text: text.trim() }];
  const offered =
    typed === ''
      ? firstOfEach(catalogue).map((example) => ({ kind: 'question' as const, text: example }))
      : completions.filter((completion) => plainText(completion.text) !== typed).map(asSuggestion);
  const questions: readonly Suggestion[] = [...ask, ...offered];
  const command = meansCommand(text, done[0]?.command);
  // Who asks a question is not looking for its words.
  const passages = (typed === '' || asking ? [] : found).map((passage) => ({
    kind: 'passage' as const,
    passage,
  }));
  const entities = (typed === '' ? [] : hits.slice(0, passages.length > 0 ? BESIDE_PASSAGES : undefined)).map(
    (hit) => ({ kind: 'entity' as const, hit }),
  );
  const wish = command ? 'commands' : asking || entities.length === 0 ? 'questions' : 'entities';
  const looked = (typed === '' ? lately : []).map((each) => ({ kind: 'lately' as const, lately: each }));
  return inOrder(looked, questions, entities, passages, done, typed === '' ? undefined : wish, command);
}

/**
 * Questions, then what is called so, then what the papers say, then commands; what is plainly meant first: commands where
 * one of them is, and what is called so where a name is typed.
 */
function inOrder(
  lately: readonly Suggestion[],
  questions: readonly Suggestion[],
  entities: readonly Suggestion[],
  passages: readonly Suggestion[],
  commands: readonly Suggestion[],
  first: 'questions' | 'entities' | 'commands' | undefined,
  commandsFirst: boolean,
): Suggestions {
  const groups = { lately, questions, entities, passages, commands };
  const told =
    first === 'entities' ? (['entities', 'questions'] as const) : (['questions', 'entities'] as const);
  const order = commandsFirst
    ? (['commands', 'lately', ...told, 'passages'] as const)
    : (['lately', ...told, 'passages', 'commands'] as const);
  const stretchOf = (name: keyof typeof groups): Stretch => {
    const before = order.slice(0, order.indexOf(name));
    const from = before.reduce((sum, each) => sum + groups[each].length, 0);
    return { from, to: from + groups[name].length };
  };
  return {
    all: order.flatMap((name) => groups[name]),
    lately: stretchOf('lately'),
    questions: stretchOf('questions'),
    entities: stretchOf('entities'),
    passages: stretchOf('passages'),
    commands: stretchOf('commands'),
    first: first === undefined ? -1 : stretchOf(first).from,
  };
}

/** Of completions of what was typed before, those that what is typed now can go on to. */
export function stillFitting(text: string, completions: readonly Completion[]): readonly Completion[] {
  const typed = plainText(text);
  return completions.filter((completion) => plainText(completion.text).startsWith(typed));
}

function asSuggestion({ text, complete, next }: Completion): Suggestion {
  return complete ? { kind: 'question', text } : { kind: 'begun', text, next: next ?? '' };
}

/** What Tab puts into the field: the question walked to, else the first way that the typed one can go on. */
export function continuation(suggestions: Suggestions, active: number): string | undefined {
  const walkedTo = suggestions.all[active];
  if (walkedTo?.kind === 'question' || walkedTo?.kind === 'begun') return walkedTo.text;
  if (active > 0) return undefined;
  const next = suggestions.all.find(({ kind }) => kind === 'question' || kind === 'begun');
  return next?.kind === 'question' || next?.kind === 'begun' ? next.text : undefined;
}

/** What tells a suggestion from the others. */
export function keyOf(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'entity':
      return suggestion.hit.id;
    case 'passage':
      return `passage ${suggestion.passage.document} ${suggestion.passage.start}`;
    case 'command':
      return `command ${suggestion.command.id}`;
    case 'lately':
      return `lately ${suggestion.lately.looked.kind} ${suggestion.lately.looked.id}`;
    default:
      return `${suggestion.kind} ${suggestion.text}`;
  }
}

function firstOfEach(catalogue: CatalogueResponse | undefined): readonly string[] {
  return (catalogue?.questions ?? []).flatMap((question) => question.examples.slice(0, 1)).slice(0, 8);
}
