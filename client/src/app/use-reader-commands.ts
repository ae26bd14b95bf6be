import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { documentOptions } from '../api/read-document.ts';
import { inOrder, stepFrom } from '../features/document-reader/quotations.ts';
import { go } from '../state/address-bar.ts';
import type { Command } from '../state/command.ts';

const NONE: readonly Command[] = [];

/** From quotation to quotation of the document that is open; none where no document is. */
export function useReaderCommands(document: string | null, evidence: string | null): readonly Command[] {
  const { data } = useQuery({ ...documentOptions(document ?? ''), enabled: document !== null });
  return useMemo(() => {
    if (document === null) return NONE;
    const quotations = inOrder(data?.quotations ?? []);
    const step = (by: 1 | -1): void => {
      const id = stepFrom(quotations, evidence, by);
      if (id !== undefined) go({ evidence: id }, 'replace');
    };
    const unavailable = quotations.length === 0 ? 'Nothing is quoted from this document.' : undefined;
    return [
      {
        id: 'next-quotation',
        title: 'Next quotation of this document',
        group: 'Go',
        keys: ['j'],
        alsoCalled: ['evidence', 'forward'],
        unavailable,
        run: () => step(1),
      },
      {
        id: 'previous-quotation',
        title: 'Previous quotation of this document',
        group: 'Go',
        keys: ['k'],
        alsoCalled: ['evidence', 'back'],
        unavailable,
        run: () => step(-1),
      },
    ];
  }, [document, evidence, data]);
}
