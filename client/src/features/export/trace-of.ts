import type { GraphResponse } from '#core/wire/graph';
import type { Trace, WayBack } from '../../graph/export/exported.ts';

/** What an export comes from. */
export interface Origin {
  readonly caseSummary: Pick<GraphResponse['case'], 'id' | 'title'>;
  readonly hash: string;
  readonly cut: GraphResponse['cut'];
  /** What narrows what is shown, a phrase each: `people hidden`, `reported in April 2018`. */
  readonly filters: readonly string[];
}

/** Where an exported file says it comes from; `narrowed`: what of all that is shown it has, where it has not all. */
export function traceOf(
  { caseSummary, hash, cut, filters }: Origin,
  narrowed: readonly string[],
  way: WayBack,
): Trace {
  const left = (
    [
      ['nodes', cut.nodes],
      ['relationships', cut.relationships],
    ] as const
  ).flatMap(([what, { shown, total, orderedBy }]) =>
    shown < total
      ? [
          `${shown.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} ${what} are on the page (${orderedBy})`,
        ]
      : [],
  );
  return {
    caseId: caseSummary.id,
    caseTitle: caseSummary.title,
    hash,
    made: new Date().toISOString(),
    filters: [...filters, ...narrowed],
    cut: left.length === 0 ? null : left.join('; '),
    ...way,
  };
}
