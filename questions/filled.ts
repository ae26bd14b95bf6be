import { readEdtf } from '#core/date/edtf';
import { sayWhenInSentence } from '#core/date/say-when';
import type { EntityLabel } from '#core/model/labels';

/**
 * What fills a slot: an entity of the case, a date, or a kind of paper. `id` is what a reading carries: an entity's id, an
 * EDTF date, the types of paper with a space between.
 */
export type Filled = FilledEntity | FilledDate | FilledKind;

export interface FilledEntity {
  readonly kind: 'entity';
  readonly id: string;
  readonly name: string;
  readonly label: EntityLabel;
  /** What was said instead, where an office was named for whoever held it. */
  readonly through?: { readonly id: string; readonly name: string };
}

export interface FilledDate {
  readonly kind: 'date';
  /** EDTF. */
  readonly id: string;
  /** As a sentence has it: `on 25 April 2018`, `before 25 April 2018`. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** True where it was said as `Wednesday` or `last June`, and the case's calendar made it this date. */
  readonly relative: boolean;
}

/** A kind of paper: `memos`, which are the documents of some types. */
export interface FilledKind {
  readonly kind: 'kind';
  readonly id: string;
  readonly name: string;
}

/** What an open end compares as. */
export const LATEST = '9999';

/** A date slot from its EDTF text; undefined where that is no date. */
export function filledDate(edtf: string, relative = false): FilledDate | undefined {
  const span = spanOfEdtf(edtf);
  return span === undefined ? undefined : { kind: 'date', id: edtf, name: sayDate(edtf), relative, ...span };
}

/** The first and last moment of a date, as texts that compare; an open end is `''` or `9999`. */
export function spanOfEdtf(edtf: string): { readonly from: string; readonly to: string } | undefined {
  const read = readEdtf(edtf);
  return read.kind === 'no-date' ? undefined : { from: read.when.from ?? '', to: read.when.to ?? LATEST };
}

/** `on 25 April 2018`, `from 25 April 2018`, `until 24 April 2018`. */
function sayDate(edtf: string): string {
  const [first, last] = edtf.split('/');
  if (last === '..') return `since ${sayWhenInSentence(first ?? '').replace(/^(?:on|in) /, '')}`;
  if (first === '..') return `up to ${sayWhenInSentence(last ?? '').replace(/^(?:on|in) /, '')}`;
  return sayWhenInSentence(edtf);
}
