import { Failure } from '#core/failure';
import type { Parameters, Query } from './query.ts';

/** A parameter as both engines take it: nothing undefined, every number exact, every string whole characters. */
export type PlainParameter =
  string | number | boolean | null | readonly PlainParameter[] | { readonly [name: string]: PlainParameter };

export type PlainParameters = Readonly<Record<string, PlainParameter>>;

/**
 * The parameters of a statement, checked by its schema and made plain: an undefined entry of a map is left out, an
 * undefined parameter becomes null (an engine calls a name that it is not given undeclared). Fails with `bad-input`.
 */
export function parseParameters(query: Query, parameters: Parameters): PlainParameters {
  const parsed = query.parameters.safeParse(parameters);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refused(query, issue?.path ?? [], issue?.message ?? 'not as expected');
  }
  const names = Object.keys(parsed.data);
  return Object.fromEntries(names.map((name) => [name, plain(query, parsed.data[name] ?? null, [name])]));
}

function plain(query: Query, value: unknown, path: readonly PropertyKey[]): PlainParameter {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    // Half a surrogate pair would reach the engine as U+FFFD, silently another text.
    if (/\p{Surrogate}/u.test(value)) throw refused(query, path, 'a text with half a character in it');
    return value;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw refused(query, path, 'not a finite number');
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw refused(query, path, 'a whole number beyond 2^53, which cannot be kept exactly');
    }
    return value;
  }
  if (Array.isArray(value)) return value.map((item, index) => plain(query, item, [...path, index]));
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(entries.map(([name, item]) => [name, plain(query, item, [...path, name])]));
  }
  throw refused(query, path, `a ${typeof value} is no parameter`);
}

function refused(query: Query, path: readonly PropertyKey[], why: string): Failure {
  const where = path.length === 0 ? '' : `${path.map(String).join('.')}: `;
  return new Failure('bad-input', `What was given to ${query.name} does not fit: ${where}${why}`);
}
