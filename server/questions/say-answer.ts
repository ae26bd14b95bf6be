import type { Answer, QuestionResponse, SentencePiece } from '#core/wire/question';

/** An answer for a terminal: the sentence with its footnote numbers, then each footnote with its quotation and source. */
export function sayAnswer(answer: QuestionResponse): string {
  switch (answer.kind) {
    case 'refused':
      return `${answer.sentence}\nYou could ask:\n${answer.suggestions.map((s) => `  ${s}\n`).join('')}`;
    case 'choice':
      return `${answer.sentence}\n${answer.choices
        .flatMap(({ options }) => options)
        .map(({ id, name, hint }) => `  ${name}${hint === null ? '' : ` (${hint})`}  ${id}\n`)
        .join('')}`;
    case 'answer':
    case 'empty':
      return sayAnswered(answer);
    default:
      return answer satisfies never;
  }
}

function sayAnswered(answer: Answer): string {
  const sentences = [answer.pieces, ...answer.remarks];
  const evidence = new Map(answer.evidence.map((e) => [String(e.id), e]));
  const names = new Map(answer.documents.map((document) => [String(document.id), document.name]));
  const footnotes = new Map(
    sentences
      .flat()
      .flatMap((piece) => (piece.kind === 'footnote' ? [[piece.number, piece.evidence] as const] : [])),
  );
  const lines = [...footnotes].flatMap(([number, ids]) =>
    ids.flatMap((id) => {
      const found = evidence.get(id);
      if (found === undefined) return [];
      const checked =
        found.check === 'verified'
          ? 'word for word'
          : found.check === 'failed'
            ? 'NOT in the text'
            : 'not checked on this machine';
      return [`  [${number}] “${found.exact}” — ${names.get(found.document) ?? found.document} (${checked})`];
    }),
  );
  return [`Read as: ${answer.reading.sentence}`, '', ...sentences.map(withNumbers), '', ...lines, ''].join(
    '\n',
  );
}

function withNumbers(pieces: readonly SentencePiece[]): string {
  return pieces.map((piece) => (piece.kind === 'footnote' ? `[${piece.number}]` : piece.text)).join('');
}
