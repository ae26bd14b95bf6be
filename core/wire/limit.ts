import { z } from 'zod';

/** A limit in an address: plain digits, from 1 to `most`; `usual` where none is given. */
export function limitSchema(most: number, usual: number) {
  return z
    .string()
    .regex(/^\d{1,6}$/, 'a whole number in digits')
    .meta({ description: `A whole number from 1 to ${most}` })
    .transform(Number)
    .pipe(z.number().int().min(1).max(most))
    .default(usual);
}

/** How many come before what is asked for, in an address: plain digits, from 0 to `most`; 0 where none is given. */
export function offsetSchema(most: number) {
  return z
    .string()
    .regex(/^\d{1,6}$/, 'a whole number in digits')
    .meta({ description: `A whole number from 0 to ${most}` })
    .transform(Number)
    .pipe(z.number().int().min(0).max(most))
    .default(0);
}
