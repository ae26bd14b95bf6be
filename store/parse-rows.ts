import { Failure } from '#core/failure';
import type { Query } from './query.ts';

/**
 * Rows of the engine, checked by the statement's schema. A row that does not fit is a `defect`: the statement and its
 * schema disagree, or the graph holds what our loader would never have written.
 */
export function parseRows<R>(
  query: Pick<Query<never, R>, 'name' | 'row'>,
  rows: readonly unknown[],
): readonly R[] {
  return rows.map((row, index) => {
    const parsed = query.row.safeParse(row);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined ? '' : ` ${issue.path.map(String).join('.')}: ${issue.message}`;
    throw new Failure(
      'defect',
      `Row ${index + 1} of ${query.name} is not what the statement promises:${where}`,
      {
        cause: parsed.error,
      },
    );
  });
}
