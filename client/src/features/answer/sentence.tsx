import type { ReactNode } from 'react';
import { labelOfId } from '#core/model/labels';
import type { SentencePiece } from '#core/wire/question';
import { InlineButton } from '../../ui/inline-button.tsx';

/** A sentence in pieces: linked entities, and footnote numbers that open the quotation. */
export function Sentence({
  pieces,
  onOpenNode,
  onOpenFootnote,
}: {
  readonly pieces: readonly SentencePiece[];
  readonly onOpenNode: (id: string) => void;
  readonly onOpenFootnote: (number: number) => void;
}): ReactNode {
  return pieces.map((piece, place) => {
    switch (piece.kind) {
      case 'text':
        return <span key={place}>{piece.text}</span>;
      case 'node':
        return (
          <InlineButton
            key={place}
            className="sentence-link"
            title={labelOfId(piece.id)}
            onPress={() => onOpenNode(piece.id)}
          >
            {piece.text}
          </InlineButton>
        );
      case 'footnote':
        return (
          <sup key={place}>
            <InlineButton
              className="footnote-number"
              aria-label={`Quotation ${piece.number}`}
              onPress={() => onOpenFootnote(piece.number)}
              data-testid="footnote"
            >
              {piece.number}
            </InlineButton>
          </sup>
        );
      default:
        return piece satisfies never;
    }
  });
}
