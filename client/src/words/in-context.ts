import type { WireEvidence } from '#core/wire/evidence';

/** A quotation within its sentence, where the sentence is at hand; else the words alone. */
export interface InContext {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

export function inContext(
  evidence: Pick<WireEvidence, 'exact' | 'context' | 'start' | 'end' | 'contextStart'>,
): InContext {
  const { exact, context, start, end, contextStart } = evidence;
  const [from, to] = [start - contextStart, end - contextStart];
  if (context === null || context.slice(from, to) !== exact) return { before: '', exact, after: '' };
  return { before: context.slice(0, from).trimStart(), exact, after: context.slice(to).trimEnd() };
}
