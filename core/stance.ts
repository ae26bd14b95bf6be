import { z } from 'zod';

/**
 * The stance that a quotation takes: the record *is* the act (documents), somebody says it is so (asserts, the
 * default), says that it is said (alleges), says it is not so (denies), says it against themselves (admits), or takes
 * it back (withdraws).
 */
export const STANCES = ['documents', 'asserts', 'alleges', 'denies', 'admits', 'withdraws'] as const;
export const stanceSchema = z.enum(STANCES);
export type Stance = z.infer<typeof stanceSchema>;

/** Whether a quotation of this stance says that something is so: neither that it is not, nor that it is taken back. */
export function maintains(stance: Stance): boolean {
  return stance !== 'denies' && stance !== 'withdraws';
}

/** The standing of a node or relationship, derived from the stances of its evidence. */
export const STATUSES = [
  'documented',
  'admitted',
  'asserted',
  'alleged',
  'disputed',
  'denied',
  'withdrawn',
  'unsourced',
  'background',
] as const;
export const statusSchema = z.enum(STATUSES);
export type Status = z.infer<typeof statusSchema>;

/** One sentence for each standing, for legends and panels. */
export const STATUS_MEANING: Readonly<Record<Status, string>> = {
  documented: 'A record of the act itself says so.',
  admitted: 'Whoever it concerns has admitted it.',
  asserted: 'A source says so, and nobody denies it.',
  alleged: 'A source says that it is said.',
  disputed: 'Somebody says so and somebody denies it.',
  denied: 'Only its denial is on record.',
  withdrawn: 'Everybody who said so took it back.',
  unsourced: 'Nothing in the papers carries it yet.',
  background: 'General knowledge, not from the papers.',
};
