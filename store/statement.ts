import type { z } from 'zod';
import { cypherText } from './cypher-text.ts';
import type { Parameters, Query } from './query.ts';

/** A query whose text is the file of its name under `cypher/`, read when it is first used. */
export function statement<P extends Parameters, R>(
  name: string,
  access: 'read' | 'write',
  parameters: z.ZodType<P>,
  row: z.ZodType<R>,
): Query<P, R> {
  return {
    name,
    access,
    parameters,
    row,
    get text() {
      return cypherText(name);
    },
  };
}

/**
 * The same statement with a name of the model in its marked place, where Cypher takes no parameter. The name must be
 * one of the closed list, by equality: nothing else is ever put into a text.
 */
export function inPlace<P extends Parameters, R>(
  query: Query<P, R>,
  mark: 'LABEL_HERE' | 'TYPE_HERE',
  name: string,
  closedList: readonly string[],
): Query<P, R> {
  if (!closedList.includes(name)) throw new Error(`"${name}" is no name of the model`);
  return {
    name: `${query.name} (${name})`,
    access: query.access,
    parameters: query.parameters,
    row: query.row,
    get text() {
      return query.text
        .replace(/^\/\/.*$/gm, '')
        .replaceAll(mark, name)
        .trim();
    },
  };
}
