import type { Answer, SentencePiece } from '#core/wire/question';
import type { WireEvidence } from '#core/wire/evidence';
import { textOf } from '#core/property-value';
import type { WireNode } from '#core/wire/node';
import { withinSentence } from '#core/within-sentence';
import type { WayBack } from '../../graph/export/exported.ts';
import { cite } from '../../words/cite.ts';
import { CHECK_WORDS } from '../../words/say-check.ts';
import { sayNodeDate } from '../../words/say-node.ts';
import { sayWhose } from '../../words/say-whose.ts';

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

/** Who published a paper, by its id. */
export type PublishersOf = ReadonlyMap<string, readonly string[]>;

/** An answer as Markdown with footnotes, to be put into a text of one's own. */
export function asMarkdown(
  answer: Pick<Answer, 'pieces' | 'remarks' | 'evidence' | 'documents'>,
  { address, untold }: WayBack,
  publishers: PublishersOf,
): string {
  const papers = new Map<string, WireNode>(answer.documents.map((node) => [node.id, node]));
  const notes = footnotesOf(answer).flatMap(({ number, evidence }) => {
    const quotations = evidence.map((one) => citation(one, papers, publishers));
    return quotations.length === 0 ? [] : [`[^${number}]: ${quotations.join('; ')}.`];
  });
  const said = [answer.pieces, ...answer.remarks].map(sentenceOf);
  const where = address.startsWith('/') ? `In WhoKnew: ${code(address)}` : `<${address}>`;
  const lacks = untold === null ? '' : `\n${escape(untold)}`;
  return `${[...said, ...(notes.length > 0 ? [notes.join('\n')] : []), where + lacks].join('\n\n')}\n`;
}

/** A quotation with its paper, the paper's publisher, date and address, so that a reader can find it, and whose word it is. */
function citation(
  quotation: WireEvidence,
  papers: ReadonlyMap<string, WireNode>,
  publishers: PublishersOf,
): string {
  const { exact, document, check } = quotation;
  const paper = papers.get(document);
  const cited = cite({
    exact,
    title: paper === undefined ? document : withinSentence(paper.id, paper.name),
    publishers: publishers.get(document) ?? [],
    date: paper === undefined ? undefined : sayNodeDate(paper),
    url: undefined,
    whose: sayWhose(quotation, (id) => papers.get(id)?.name),
  });
  const url = paper === undefined ? undefined : textOf(paper.properties, 'url');
  // As a link of Markdown, whose letters are not to be escaped.
  const link = url !== undefined && /^https?:\/\/[^\s<>]+$/.test(url) ? ` <${url}>` : '';
  return `${escape(cited)}${link} (${CHECK_WORDS[check].badge})`;
}

/** Between marks that it does not have itself. */
function code(text: string): string {
  return `\`${text.replaceAll('`', '%60')}\``;
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
