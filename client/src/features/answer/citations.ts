import type { Answer, SentencePiece } from '#core/wire/question';
import type { WireEvidence } from '#core/wire/evidence';
import { withinSentence } from '#core/within-sentence';
import { CHECK_WORDS } from '../../words/say-check.ts';
import { sayNodeDate } from '../../words/say-node.ts';

/** A footnote: its number as printed, and the quotations it stands for. */
export interface Footnote {
  readonly number: number;
  readonly evidence: readonly WireEvidence[];
}

/** The footnotes of an answer and its remarks, by number, each once. */
export function footnotesOf(answer: Pick<Answer, 'pieces' | 'remarks' | 'evidence'>): readonly Footnote[] {
  const known = new Map<string, WireEvidence>(answer.evidence.map((item) => [item.id, item]));
  const notes = new Map<number, Footnote>();
  for (const piece of [answer.pieces, ...answer.remarks].flat()) {
    if (piece.kind !== 'footnote' || notes.has(piece.number)) continue;
    notes.set(piece.number, {
      number: piece.number,
      evidence: piece.evidence.flatMap((id) => known.get(id) ?? []),
    });
  }
  return [...notes.values()].sort((a, b) => a.number - b.number);
}

/** An answer as Markdown with footnotes, to be put into a text of one's own. */
export function asMarkdown(
  answer: Pick<Answer, 'pieces' | 'remarks' | 'evidence' | 'documents'>,
  link: string,
): string {
  const names = new Map<string, string>(
    answer.documents.map((node) => {
      const date = sayNodeDate(node);
      const name = withinSentence(node.id, node.name);
      return [node.id, escape(date === undefined ? name : `${name}, ${date}`)];
    }),
  );
  const notes = footnotesOf(answer).flatMap(({ number, evidence }) => {
    const quotations = evidence.map(
      ({ exact, document, check }) =>
        `“${escape(exact)}” — ${names.get(document) ?? document} (${CHECK_WORDS[check].badge})`,
    );
    return quotations.length === 0 ? [] : [`[^${number}]: ${quotations.join('; ')}.`];
  });
  const said = [answer.pieces, ...answer.remarks].map(sentenceOf);
  return `${[...said, ...(notes.length > 0 ? [notes.join('\n')] : []), `<${link}>`].join('\n\n')}\n`;
}

function sentenceOf(pieces: readonly SentencePiece[]): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
          return escape(piece.text);
        case 'node':
          return `**${escape(piece.text)}**`;
        case 'footnote':
          return `[^${piece.number}]`;
        default:
          return piece satisfies never;
      }
    })
    .join('');
}

/** Names are strangers' text: what Markdown or HTML would take for a sign is written as itself, on one line. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
