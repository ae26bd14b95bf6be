import type { RequestHandler } from 'express';
import { Failure } from '#core/failure';

/** Schemas go down a body by recursion, and try every form of a value: deeper or more than this is refused before them. */
const DEEPEST = 60;
const MOST_VALUES = 10_000;

/** Refuses a body that is too deep or has too many values, or a key that JavaScript would drop without a word. */
export const guardBody: RequestHandler = (request, _response, next) => next(whatIsWrong(request.body));

export function whatIsWrong(body: unknown): Failure | undefined {
  let level: readonly unknown[] = [body];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > DEEPEST) {
      return new Failure('too-large', `The body is nested deeper than is read here (${DEEPEST} levels).`);
    }
    if (values > MOST_VALUES) {
      return new Failure('too-large', `The body holds more values than are read here (${MOST_VALUES}).`);
    }
    const objects = level.filter((value): value is object => typeof value === 'object' && value !== null);
    if (objects.some((value) => Object.hasOwn(value, '__proto__'))) {
      return new Failure('bad-input', 'No name in the body may be __proto__.');
    }
    level = objects.flatMap((value) => Object.values(value));
  }
  return undefined;
}
