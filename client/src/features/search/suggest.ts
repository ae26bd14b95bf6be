import { plainText } from '#core/plain-text';
import type { CatalogueResponse } from '#core/wire/question';
import type { SearchHit } from '#core/wire/search';
import { readsAsQuestion } from './reads-as-question.ts';

/** One line under the field. */
export type Suggestion =
  | { readonly kind: 'ask'; readonly text: string }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'entity'; readonly hit: SearchHit };

export interface Suggestions {
  readonly all: readonly Suggestion[];
  /** How many of them are questions; the entities follow. */
  readonly questions: number;
  /** The one that Enter takes. */
  readonly first: number;
}

const MOST_QUESTIONS = 4;

/** What the field offers for a text: what can be asked, and what is called so. Without a text, what can be asked. */
export function suggest(
  text: string,
  catalogue: CatalogueResponse | undefined,
  hits: readonly SearchHit[],
): Suggestions {
  const typed = plainText(text);
  const words = typed.split(' ').filter((word) => word.length > 1);
  const examples = [...new Set((catalogue?.questions ?? []).flatMap((question) => question.examples))];
  const matching = examples.filter((example) => {
    const plain = plainText(example);
    return plain !== typed && words.every((word) => plain.includes(word));
  });
  const offered = typed === '' ? firstOfEach(catalogue) : matching.slice(0, MOST_QUESTIONS);
  const asking = readsAsQuestion(text);
  const ask: readonly Suggestion[] = typed === '' ? [] : [{ kind: 'ask', text: text.trim() }];
  const questions: readonly Suggestion[] = [
    ...ask,
    ...offered.map((example) => ({ kind: 'question' as const, text: example })),
  ];
  const entities = (typed === '' ? [] : hits).map((hit) => ({ kind: 'entity' as const, hit }));
  return {
    all: [...questions, ...entities],
    questions: questions.length,
    first: typed === '' ? -1 : asking || entities.length === 0 ? 0 : questions.length,
  };
}

/** What tells a suggestion from the others. */
export function keyOf(suggestion: Suggestion): string {
  return suggestion.kind === 'entity' ? suggestion.hit.id : `${suggestion.kind} ${suggestion.text}`;
}

function firstOfEach(catalogue: CatalogueResponse | undefined): readonly string[] {
  return (catalogue?.questions ?? []).flatMap((question) => question.examples.slice(0, 1)).slice(0, 6);
}
