import { z } from 'zod';

/** A limit in an address: plain digits, from 1 to `most`; `usual` where none is given. */
export const limitSchema = (most: number, usual: number) => wholeNumber(1, most, usual);

/** How many come before what is asked for, in an address: plain digits, from 0 to `most`; 0 where none is given. */
export const offsetSchema = (most: number) => wholeNumber(0, most, 0);

function wholeNumber(least: number, most: number, usual: number) {
  return z
    .string()
    .regex(/^\d{1,6}$/, 'a whole number in digits')
    .meta({ description: `A whole number from ${least} to ${most}` })
    .transform(Number)
    .pipe(z.number().int().min(least).max(most))
    .default(usual);
}
