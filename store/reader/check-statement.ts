import { Failure } from '#core/failure';
import type { TaggedValue } from '#core/tagged-value';
import { LONGEST_STATEMENT, MOST_PARAMETERS } from '#core/wire/cypher';
import type { UserStatement } from '../user-statement.ts';
import { checkNesting } from './nesting.ts';

/** How deep lists and maps of a parameter may lie in one another. */
const DEEPEST_PARAMETER = 64;
const PARAMETER_NAME = /^[\p{L}_][\p{L}\p{N}_]{0,99}$/u;

/** Refuses what no engine is given to read: a text too long, parameters too deep, half characters. */
export function checkStatement({ text, parameters }: UserStatement): void {
  if (text.length > LONGEST_STATEMENT) {
    throw new Failure('too-large', `A statement may have ${LONGEST_STATEMENT} characters.`);
  }
  // Half a surrogate pair would reach the engine as another character.
  if (/\p{Surrogate}/u.test(text)) throw badInput('The statement has half a character in it.');
  checkNesting(text);
  const names = Object.keys(parameters);
  if (names.length > MOST_PARAMETERS) throw badInput(`At most ${MOST_PARAMETERS} parameters.`);
  for (const name of names) {
    if (!PARAMETER_NAME.test(name)) throw badInput('A parameter is named with letters, digits and _.');
    checkValue(parameters[name] ?? null, name, 1);
  }
}

function checkValue(value: TaggedValue, name: string, depth: number): void {
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw badInput(`$${name} has half a character in it.`);
    return;
  }
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw badInput(
      `$${name} has a whole number beyond 2^53, which cannot be kept exactly: write {"$integer": "…"} or {"$float": "…"}.`,
    );
  }
  if (value === null || typeof value !== 'object') return;
  if (depth > DEEPEST_PARAMETER) throw new Failure('too-large', `$${name} is nested too deeply.`);
  for (const [key, item] of Object.entries(value)) {
    if (/\p{Surrogate}/u.test(key)) throw badInput(`$${name} has a key with half a character in it.`);
    checkValue(item as TaggedValue, name, depth + 1); // what lies in a value is one, or a tag's own text or number
  }
}

function badInput(message: string): Failure {
  return new Failure('bad-input', message);
}
