import type { ReactNode } from 'react';
import { sayWhen } from '#core/date/say-when';
import type { Check } from '#core/evidence';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import { CheckBadge, Quotation, type Tone } from '../../ui/quotation.tsx';
import { inContext } from '../../words/in-context.ts';
import { languageOf } from '../../words/language-of.ts';
import { CHECK_WORDS } from '../../words/say-check.ts';
import { sayNodeDate } from '../../words/say-node.ts';
import { CiteEvidence } from './cite-evidence.tsx';
import { namesIn } from './cited-evidence.ts';
import { sayWhose } from '../../words/say-whose.ts';

const TONE: Readonly<Record<Check, Tone>> = { verified: 'good', unavailable: 'neutral', failed: 'bad' };

/** One quotation with its source, date, whose word it is, and whether it was checked. */
export function EvidenceView({
  evidence,
  documents,
  nameOf,
  onOpenDocument,
  current = false,
}: {
  readonly evidence: WireEvidence;
  /** What came with it: its source, and whoever speaks or is credited in it. */
  readonly documents: readonly WireNode[];
  readonly nameOf: (id: string) => string | undefined;
  readonly onOpenDocument: (document: string, evidence: string) => void;
  readonly current?: boolean;
}): ReactNode {
  const { document, said, as, credits, check } = evidence;
  const source = documents.find(({ id }) => id === document);
  const named = namesIn(documents, nameOf);
  const name = named(document) ?? 'the source';
  const date = said === null ? (source === undefined ? undefined : sayNodeDate(source)) : sayWhen(said);
  const whose = sayWhose(evidence, named);
  const credited = credits === null ? undefined : named(credits);
  return (
    <Quotation {...inContext(evidence)} language={languageOf(source)} current={current}>
      <button
        type="button"
        className="source-link"
        onClick={() => onOpenDocument(document, evidence.id)}
        title="Read it in the source"
      >
        {name}
      </button>
      {date !== undefined && !name.includes(date) && <span>{date}</span>}
      {whose !== undefined && <span>{whose}</span>}
      {credited !== undefined && credited !== name && (
        <span>
          crediting <bdi>{credited}</bdi>
        </span>
      )}
      {as !== null && (
        <span>
          written “<bdi>{as}</bdi>” there
        </span>
      )}
      <CheckBadge tone={TONE[check]} title={CHECK_WORDS[check].meaning}>
        {CHECK_WORDS[check].badge}
      </CheckBadge>
      <CiteEvidence evidence={evidence} documents={documents} nameOf={nameOf} />
    </Quotation>
  );
}
