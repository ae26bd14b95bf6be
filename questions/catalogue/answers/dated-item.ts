/** An event or a document with one of its dates, as the statements about dates return it. */
export interface DatedItem {
  readonly itemLabel: string;
  readonly itemKind: string | null;
  readonly which: string;
}

/** `hearing`, `article, published`. */
export function kindWords(item: DatedItem): string {
  const kind = item.itemKind ?? item.itemLabel.toLowerCase();
  return item.itemLabel === 'Document' ? `${kind}, ${whichWords(item)}` : kind;
}

/** What the date says of it. */
export function whichWords({ itemLabel, which }: Pick<DatedItem, 'itemLabel' | 'which'>): string {
  switch (which) {
    case 'published':
      return 'published';
    case 'obtained':
      return 'obtained';
    default:
      return itemLabel === 'Document' ? 'written' : 'happened';
  }
}
