import { useQuery } from '@tanstack/react-query';
import { completionOptions } from '../../api/complete-question.ts';
import { catalogueOptions } from '../../api/read-catalogue.ts';
import { passagesOptions, SHORTEST_SOUGHT } from '../../api/search-passages.ts';
import { searchOptions } from '../../api/search.ts';
import type { Command } from '../../state/command.ts';
import { useDebounced } from '../../ui/use-debounced.ts';
import { sayPassages } from './passage-line.tsx';
import { readsAsQuestion } from './reads-as-question.ts';
import { stillFitting, suggest, type Suggestions } from './suggest.ts';
import { useLatelyNamed } from './use-lately-named.ts';

const STILL_MS = 140;

/** What the field offers, and how far that has come. */
export interface Suggested {
  readonly suggestions: Suggestions;
  /** Whether what is called so is still on its way. */
  readonly arriving: boolean;
  /** How many passages of the papers were found; undefined where none is offered. */
  readonly passagesSaid: string | undefined;
  /** Why there is nothing that is called so. */
  readonly nothingSaid: string | undefined;
}

/** Reads what fits a text while it is typed: how a question goes on, what is called so, and what the papers say. */
export function useSuggested(text: string, open: boolean, commands: readonly Command[]): Suggested {
  const settled = useDebounced(text, STILL_MS);
  const commanding = text.trimStart().startsWith('>');
  const searched = open && settled.trim() !== '' && !commanding;
  const catalogue = useQuery(catalogueOptions);
  const found = useQuery({ ...searchOptions(settled), enabled: searched });
  const current = settled.trim() !== '' && text.trim() !== '' && !found.isError;
  const completed = useQuery({ ...completionOptions(settled), enabled: searched });
  const completions = completed.data?.completions ?? [];
  const late = text !== settled || completed.isPlaceholderData;
  const sought = searched && !readsAsQuestion(settled);
  const passages = useQuery({
    ...passagesOptions(settled),
    enabled: sought && settled.trim().length >= SHORTEST_SOUGHT,
  });
  const lately = useLatelyNamed(open && text.trim() === '');
  const suggestions = suggest(
    text,
    catalogue.data,
    current ? (found.data?.hits ?? []) : [],
    !current ? [] : late ? stillFitting(text, completions) : completions,
    commands,
    lately,
    sought && current ? (passages.data?.passages ?? []) : [],
  );
  const { from, to } = suggestions.passages;
  const nothing =
    found.isSuccess &&
    !found.isPlaceholderData &&
    current &&
    !commanding &&
    suggestions.all.length === 1 &&
    found.data.hits.length === 0;
  return {
    suggestions,
    arriving:
      open &&
      !commanding &&
      !readsAsQuestion(text) &&
      !found.isError &&
      (text !== settled || found.isFetching),
    passagesSaid: to > from && passages.data !== undefined ? sayPassages(passages.data) : undefined,
    nothingSaid: found.isError
      ? found.error.message
      : nothing
        ? 'Nothing in this case is called so.'
        : undefined,
  };
}
