import { sayWhen } from '#core/date/say-when';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import type { DrawnGraph } from '../drawn-graph.ts';
import type { Palette } from '../palette.ts';

/** Where a file comes from, so that whoever finds it can find the same again. */
export interface Trace {
  readonly caseId: string;
  readonly caseTitle: string;
  /** The hash of the whole case as it was. */
  readonly hash: string;
  /** When the file was made: an ISO instant in UTC. */
  readonly made: string;
  /** What narrows what is shown, a phrase each; empty where nothing does. */
  readonly filters: readonly string[];
  /** What of the case was not on the page, in a sentence; null where all of it was. */
  readonly cut: string | null;
  /** The page's address, as far as it means something elsewhere: the same view again. */
  readonly address: string;
  /** What that address does not tell, in a sentence; null where it tells everything. */
  readonly untold: string | null;
}

/** The way back to what is shown, as a file gives it. */
export type WayBack = Pick<Trace, 'address' | 'untold'>;

/** What the writers write: the same for every format. */
export interface Exported {
  readonly trace: Trace;
  readonly nodes: readonly WireNode[];
  /** How many relationships each has in the whole case; of what the case has no more nothing is known. */
  readonly degrees: ReadonlyMap<string, number>;
  readonly relationships: readonly WireRelationship[];
  /** Null where a format does without the quotations and nobody asked for them. */
  readonly evidence: readonly WireEvidence[] | null;
  /** The documents and speakers that the evidence names. */
  readonly documents: readonly WireNode[];
  readonly drawn: DrawnGraph;
  readonly palette: Palette;
}

/**
 * A file's text in pieces, so that a large one can be made a little at a time and be given up in between. What comes
 * back at its end is what has to be said about it, a sentence each.
 */
export type Written = Generator<string, readonly string[], void>;

/** The trace as lines of text: `Case: …`, `State of the case: …`, `Made: …` */
export function traceLines(trace: Trace): readonly string[] {
  const { caseTitle, caseId, hash, made, filters, cut, address, untold } = trace;
  return [
    `Case: ${caseTitle} (${caseId})`,
    `State of the case: ${hash}`,
    `Made with WhoKnew: ${sayWhen(made.slice(0, 10))}, ${made.slice(11, 16)} UTC`,
    `Shown: ${filters.length === 0 ? 'everything on the page' : filters.join('; ')}`,
    ...(cut === null ? [] : [`Left out: ${cut}`]),
    `${address.startsWith('/') ? 'Address in WhoKnew' : 'Address'}: ${address}`,
    ...(untold === null ? [] : [untold]),
  ];
}
