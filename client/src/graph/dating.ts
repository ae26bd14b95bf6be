import { readEdtf } from '#core/date/edtf';
import { textOf, type Properties } from '#core/property-value';
import { whenHappened, type DateLender } from '#core/when-happened';
import type { Clock } from '../state/filters.ts';

/** The first and the last day, ISO, both included; null where it is open. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** What a relationship has its date from, where it is none of its own: what it names, begins or ends at, or is carried by. */
export type Lender = DateLender | 'paper';

/** When something was, and whose date that is; its own where nothing is said. */
export interface DatedSpan extends Span {
  readonly of?: Lender;
}

/** What dating needs of a node or a relationship. */
export interface Dated {
  readonly id: string;
  readonly properties: Properties;
}
interface Joining extends Dated {
  readonly type: string;
  readonly startNodeId: string;
  readonly endNodeId: string;
}

/** When things happened, and when a source reported them; what is not in a map has no date of that kind. */
export type Dates = Readonly<Record<Clock, ReadonlyMap<string, DatedSpan>>>;

/**
 * Dates nodes and relationships. When a relationship happened `whenHappened` says. It was reported when it says so, else
 * when the first of its papers was published. A node has the dates that it was given: when it was first spoken of is no
 * date of a person, a place or a claim. What has no date so is undated: nothing is guessed.
 */
export function datesOf(nodes: readonly Dated[], relationships: readonly Joining[]): Dates {
  const happened = new Map<string, DatedSpan>();
  const reported = new Map<string, DatedSpan>();
  for (const { id, properties } of nodes) {
    const published = spanIn(properties, 'published');
    const span = spanIn(properties, 'when') ?? published;
    if (span !== undefined) happened.set(id, span);
    const told = spanIn(properties, 'reported') ?? published;
    if (told !== undefined) reported.set(id, told);
  }
  for (const relationship of relationships) {
    const { id, properties } = relationship;
    const dated = whenHappened(relationship, {
      own: spanIn(properties, 'when'),
      said: saidIn(properties),
      occasion: spanIn(properties, 'occasion'),
      ofNode: (node) => happened.get(node),
    });
    if (dated !== undefined) happened.set(id, lent(dated.span, dated.of));
    const carried = spanIn(properties, 'carried');
    const told = spanIn(properties, 'reported') ?? (carried && lent(carried, 'paper'));
    if (told !== undefined) reported.set(id, told);
  }
  return { happened, reported };
}

const CLOCK_TIME = /T[^/]*/g;

function lent({ from, to }: Span, of: Lender | undefined): DatedSpan {
  return { from, to, ...(of === undefined ? {} : { of }) };
}

/** An instant is of the day that is written in it, which is that of the case's own time zone. */
function saidIn(properties: Properties): Span | undefined {
  const said = textOf(properties, 'said')?.replaceAll(CLOCK_TIME, '');
  if (said === undefined) return undefined;
  const read = readEdtf(said);
  if (read.kind === 'no-date') return undefined;
  return spanOf(read.when.from, read.when.to);
}

/** `carried` and `occasion` are what the server adds: the first paper's days and those of the event that is named. */
type DayPair = 'when' | 'published' | 'reported' | 'carried' | 'occasion';

function spanIn(properties: Properties, name: DayPair): Span | undefined {
  return spanOf(textOf(properties, `${name}From`), textOf(properties, `${name}To`));
}

function spanOf(from: string | undefined, to: string | undefined): Span | undefined {
  if (from === undefined && to === undefined) return undefined;
  return { from: from?.slice(0, 10) ?? null, to: to?.slice(0, 10) ?? null };
}
