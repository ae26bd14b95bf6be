import type { SentencePiece } from '#core/wire/question';
import { nodeIdSchema } from '#core/identity';
import type { Status } from '#core/stance';

/** A part of an answer's sentence before footnotes are numbered. */
export type Part =
  string | { readonly id: string; readonly name: string } | { readonly evidence: readonly string[] };

/** Numbers the footnotes of sentences through, from 1; the same evidence keeps its number. */
export function footnoted(sentences: readonly (readonly Part[])[]): readonly (readonly SentencePiece[])[] {
  const numbers = new Map<string, number>();
  return sentences.map((parts) =>
    parts.flatMap((part): readonly SentencePiece[] => {
      if (typeof part === 'string') return part === '' ? [] : [{ kind: 'text', text: part }];
      if ('name' in part) return [{ kind: 'node', text: part.name, id: nodeIdSchema.parse(part.id) }];
      if (part.evidence.length === 0) return [];
      const key = part.evidence.join(' ');
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return [{ kind: 'footnote', number, evidence: part.evidence }];
    }),
  );
}

/** The sentence as plain words, footnotes left out: for the command line, for a screen reader, for copying. */
export function plainSentence(pieces: readonly SentencePiece[]): string {
  return pieces.map((piece) => (piece.kind === 'footnote' ? '' : piece.text)).join('');
}

/** `A`, `A and B`, `A, B and C`, each with what follows it. */
export function listed(items: readonly (readonly Part[])[]): readonly Part[] {
  return items.flatMap((item, index) => {
    const separator = index === 0 ? '' : index === items.length - 1 ? ' and ' : ', ';
    return [separator, ...item];
  });
}

/** What a sentence adds after a thing whose standing is not plain, so that an allegation never reads as a fact. */
export function caveat(status: Status): string {
  switch (status) {
    case 'documented':
    case 'admitted':
    case 'asserted':
      return '';
    case 'alleged':
      return ' (alleged)';
    case 'disputed':
      return ' (disputed)';
    case 'denied':
      return ' (denied)';
    case 'withdrawn':
      return ' (withdrawn)';
    case 'unsourced':
      return ' (no source)';
    case 'background':
      return ' (general knowledge)';
    default:
      return status satisfies never;
  }
}
