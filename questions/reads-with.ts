import type { CatalogueEntry } from './catalogue-entry.ts';

/** How an entry reads with its slots in it; what is in brackets goes where its slot has no words. */
export function readsWith(
  { reads }: Pick<CatalogueEntry, 'reads'>,
  textOf: (slot: string) => string | undefined,
): string {
  return reads
    .replace(/\[([^\]]*\{(\w+)\}[^\]]*)\]/g, (_, part: string, name: string) =>
      textOf(name) === undefined ? '' : part,
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => textOf(name) ?? '…');
}
