import type { CypherResponse, CypherSchemaResponse } from '#core/wire/cypher';

/**
 * How many rows can be asked for of a result that was cut, by what the server allows. Undefined where that would bring no
 * more: all are here, or it was cut before it had as many as were asked for, because they were too large.
 */
export function moreRows(
  answer: Pick<CypherResponse, 'rows' | 'truncated'>,
  asked: number,
  { mostRows }: Pick<CypherSchemaResponse['limits'], 'mostRows'>,
): number | undefined {
  return answer.truncated && answer.rows.length >= asked && asked < mostRows ? mostRows : undefined;
}
