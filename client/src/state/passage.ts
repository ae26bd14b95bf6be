/** A stretch of a paper's text that is looked at. UTF-16 code units from the text's start. */
export interface PassageAt {
  readonly start: number;
  readonly end: number;
}

/** `120-164`; null where it is not two places in their order. */
export function parsePassage(text: string | null): PassageAt | null {
  const [, from = '', to = ''] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? [];
  const [start, end] = [Number(from), Number(to)];
  return from !== '' && start < end ? { start, end } : null;
}

export function printPassage({ start, end }: PassageAt): string {
  return `${start}-${end}`;
}
