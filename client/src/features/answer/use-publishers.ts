import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Answer } from '#core/wire/question';
import { publishersOptions } from '../../api/read-publishers.ts';
import type { PublishersOf } from './citations.ts';

/** Reads who published the papers that an answer cites; a paper whose publisher cannot be read is cited without. */
export function usePublishers({ evidence }: Pick<Answer, 'evidence'>): () => Promise<PublishersOf> {
  const client = useQueryClient();
  return useCallback(async () => {
    const papers = [...new Set(evidence.map(({ document }) => document))];
    const read = papers.map(async (paper) => {
      const names = await client
        .fetchQuery({ ...publishersOptions(paper), retry: false })
        .catch((): readonly string[] => []);
      return [paper, names] as const;
    });
    return new Map<string, readonly string[]>(await Promise.all(read));
  }, [client, evidence]);
}
