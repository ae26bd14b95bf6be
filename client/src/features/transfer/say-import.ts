import type { ImportResponse } from '#core/wire/annotations';
import { count } from '../../words/count.ts';

/** What became of a file that was read in: `2 new, 1 changed, 5 as they were; 1 not taken.` */
export function sayImport({ created, replaced, unchanged, refused }: ImportResponse): string {
  const parts = [
    created.length === 0 ? undefined : `${created.length.toLocaleString('en-GB')} new`,
    replaced.length === 0 ? undefined : `${replaced.length.toLocaleString('en-GB')} changed`,
    unchanged.length === 0 ? undefined : `${unchanged.length.toLocaleString('en-GB')} as they were`,
  ].filter((part) => part !== undefined);
  const taken = parts.length === 0 ? 'Nothing was taken from the file' : `From the file: ${parts.join(', ')}`;
  return refused.length === 0
    ? `${taken}.`
    : `${taken}; ${count(refused.length, 'entry', 'entries')} not taken.`;
}
