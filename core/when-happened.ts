/** Whose date a relationship has where it has none of its own: that of what it names, begins or ends at. */
export type DateLender = 'occasion' | 'document' | 'event';

/** What can date a relationship, in whatever form dates are held. */
export interface DatesAround<Span> {
  readonly own: Span | undefined;
  /** When the words that carry it were said. */
  readonly said: Span | undefined;
  /** When the occasion that it names was. */
  readonly occasion: Span | undefined;
  /** When a document was made, else published; when an event was. */
  readonly ofNode: (id: string) => Span | undefined;
}

/**
 * When a relationship happened: when it says so; else when its words were said; else at the time of the occasion it
 * names; else with the document or event that it begins or ends at. Undefined where nothing of these is dated: nothing
 * is guessed.
 */
export function whenHappened<Span>(
  relationship: { readonly type: string; readonly startNodeId: string; readonly endNodeId: string },
  { own, said, occasion, ofNode }: DatesAround<Span>,
): { readonly span: Span; readonly of?: DateLender } | undefined {
  const itself = own ?? said;
  if (itself !== undefined) return { span: itself };
  if (occasion !== undefined) return { span: occasion, of: 'occasion' };
  for (const id of lendersOf(relationship)) {
    const span = ofNode(id);
    if (span !== undefined) return { span, of: id.startsWith('doc:') ? 'document' : 'event' };
  }
  return undefined;
}

/** The ends that can date a relationship, the first to be asked first. */
export function lendersOf({
  type,
  startNodeId,
  endNodeId,
}: {
  readonly type: string;
  readonly startNodeId: string;
  readonly endNodeId: string;
}): readonly string[] {
  return [startNodeId, ...(SPEAKS_OF.has(type) ? [] : [endNodeId])].filter(hasOwnTime);
}

/** Of several quotations, the one whose words were said first; undefined where none tells when. */
export function firstSaid<Quotation extends { readonly said: string | null }>(
  quotations: readonly Quotation[],
): Quotation | undefined {
  return quotations
    .filter(({ said }) => said !== null)
    .sort((a, b) => ((a.said ?? '') < (b.said ?? '') ? -1 : 1))[0];
}

/** To speak or to know of something is not to be there when it happened. */
const SPEAKS_OF: ReadonlySet<string> = new Set(['ABOUT', 'MENTIONS', 'KNEW_OF']);

/** A document's or an event's time is also that of what it does; a person's or a claim's is not. */
function hasOwnTime(id: string): boolean {
  return id.startsWith('doc:') || id.startsWith('event:');
}
