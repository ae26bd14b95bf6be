import type { RequestHandler } from 'express';
import { Failure } from '#core/failure';

/** How many bytes of JSON a route reads, and how many values in it. */
export interface BodyLimits {
  readonly bytes: number;
  readonly values: number;
}

/** What is enough for all routes but a few. */
export const USUAL_LIMITS: BodyLimits = { bytes: 64 * 1024, values: 10_000 };

/** Schemas go down a body by recursion, and try every form of a value: deeper than this is refused before them. */
const DEEPEST = 60;

/** Refuses a body that is too deep or has too many values, or a key that JavaScript would drop without a word. */
export function guardBody({ values }: BodyLimits): RequestHandler {
  return (request, _response, next) => next(whatIsWrong(request.body, values));
}

export function whatIsWrong(body: unknown, mostValues = USUAL_LIMITS.values): Failure | undefined {
  let level: readonly unknown[] = [body];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > DEEPEST) {
      return new Failure('too-large', `The body is nested deeper than is read here (${DEEPEST} levels).`);
    }
    if (values > mostValues) {
      return new Failure('too-large', `The body holds more values than are read here (${mostValues}).`);
    }
    const objects = level.filter((value): value is object => typeof value === 'object' && value !== null);
    if (objects.some((value) => Object.hasOwn(value, '__proto__'))) {
      return new Failure('bad-input', 'No name in the body may be __proto__.');
    }
    level = objects.flatMap((value) => Object.values(value));
  }
  return undefined;
}
