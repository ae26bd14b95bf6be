/** A quotation's place in a text. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of a text with the quotations that it is part of; none where it is not quoted. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly ids: readonly string[];
}

/** Cuts a text where quotations begin and end, so that each piece is quoted by the same ones; joined, they are the text. */
export function markText(text: string, spans: readonly Span[]): readonly TextPiece[] {
  const valid = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...valid.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1] ?? text.length;
    const ids = valid.filter((span) => span.start <= start && span.end >= end).map((span) => span.id);
    return { start, text: text.slice(start, end), ids };
  });
}

/** How many letters lie between each quotation and those before it; quotations come in the order of their places. */
export function gapsBefore(spans: readonly Pick<Span, 'start' | 'end'>[]): readonly number[] {
  return spans.map(({ start }, place) =>
    Math.max(0, start - spans.slice(0, place).reduce((reached, span) => Math.max(reached, span.end), 0)),
  );
}

/** What lies between quotations whose text is not at hand: roughly how many words. */
export function sayGap(characters: number): string {
  const words = Math.round(characters / 6);
  if (words < 5) return 'a few words';
  const rounded = words < 100 ? Math.round(words / 5) * 5 : Math.round(words / 50) * 50;
  return `about ${rounded.toLocaleString('en-GB')} words`;
}
