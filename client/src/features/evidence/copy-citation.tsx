import { useQueryClient } from '@tanstack/react-query';
import { Check, Quote } from 'lucide-react';
import type { ReactNode } from 'react';
import { publishersOptions } from '../../api/read-publishers.ts';
import { useCopied } from '../../ui/use-copied.ts';
import { cite, type Cited } from '../../words/cite.ts';

/** Copies a quotation with its citation. The key `c` presses it, for the quotation that is looked at. */
export function CopyCitation({
  document,
  cited,
}: {
  readonly document: string;
  readonly cited: Omit<Cited, 'publishers'>;
}): ReactNode {
  const [copied, copy] = useCopied();
  const client = useQueryClient();
  const publishers = (): Promise<readonly string[]> =>
    // Without the publisher it is a citation still.
    client.fetchQuery({ ...publishersOptions(document), retry: false }).catch(() => []);
  return (
    <button
      type="button"
      className="copy-citation"
      // Read before it is pressed: browsers let a page copy for a moment only after a press.
      onPointerEnter={() => void publishers()}
      onFocus={() => void publishers()}
      onClick={() =>
        copy(
          async () => cite({ ...cited, publishers: await publishers() }),
          'The quotation was copied with its citation.',
        )
      }
      title="Copy the words with where they stand (C)"
      data-testid="copy-citation"
    >
      {copied ? <Check aria-hidden="true" /> : <Quote aria-hidden="true" />}
      {copied ? 'Copied' : 'Cite'}
    </button>
  );
}
