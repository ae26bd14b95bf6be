import type { ReactNode } from 'react';
import { textOf } from '#core/property-value';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import { withinSentence } from '#core/within-sentence';
import { sayNodeDate } from '../../words/say-node.ts';
import { CopyCitation } from './copy-citation.tsx';
import { sayWhose } from '../../words/say-whose.ts';

/** The button that copies a quotation with its citation. */
export function CiteEvidence({
  evidence,
  source,
  nameOf,
}: {
  readonly evidence: WireEvidence;
  readonly source: WireNode | undefined;
  readonly nameOf: (id: string) => string | undefined;
}): ReactNode {
  const { document, exact } = evidence;
  return (
    <CopyCitation
      document={document}
      cited={{
        exact,
        title: withinSentence(document, source?.name ?? nameOf(document) ?? 'the source'),
        date: source === undefined ? undefined : sayNodeDate(source),
        url: source === undefined ? undefined : textOf(source.properties, 'url'),
        whose: sayWhose(evidence, nameOf),
      }}
    />
  );
}
