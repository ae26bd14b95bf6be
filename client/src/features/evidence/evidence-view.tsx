import type { ReactNode } from 'react';
import { sayWhen } from '#core/date/say-when';
import type { Check } from '#core/evidence';
import { textOf } from '#core/property-value';
import type { Stance } from '#core/stance';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import { CheckBadge, Quotation, type Tone } from '../../ui/quotation.tsx';
import { inContext } from '../../words/in-context.ts';
import { CHECK_WORDS } from '../../words/say-check.ts';
import { sayNodeDate } from '../../words/say-node.ts';
import { CopyCitation } from './copy-citation.tsx';

const TONE: Readonly<Record<Check, Tone>> = { verified: 'good', unavailable: 'neutral', failed: 'bad' };

/** What somebody other than the paper itself does by these words. */
const DOES: Readonly<Record<Stance, string>> = {
  documents: 'in the words of',
  asserts: 'as said by',
  alleges: 'alleged by',
  denies: 'denied by',
  admits: 'admitted by',
  withdraws: 'taken back by',
};
const THE_PAPER: Readonly<Record<Stance, string | null>> = {
  documents: null,
  asserts: null,
  alleges: 'reported as hearsay',
  denies: 'reported as a denial',
  admits: 'reported as an admission',
  withdraws: 'reported as taken back',
};

/** One quotation with its source, date, whose word it is, and whether it was checked. */
export function EvidenceView({
  evidence,
  source,
  nameOf,
  onOpenDocument,
  current = false,
}: {
  readonly evidence: WireEvidence;
  readonly source: WireNode | undefined;
  readonly nameOf: (id: string) => string | undefined;
  readonly onOpenDocument: (document: string, evidence: string) => void;
  readonly current?: boolean;
}): ReactNode {
  const { document, by, stance, said, as, credits, check } = evidence;
  const name = source?.name ?? nameOf(document) ?? 'the source';
  const date = said === null ? (source === undefined ? undefined : sayNodeDate(source)) : sayWhen(said);
  const speaker = by === document ? undefined : nameOf(by);
  const whose =
    speaker === undefined ? (by === document ? THE_PAPER[stance] : null) : `${DOES[stance]} ${speaker}`;
  const credited = credits === null ? undefined : nameOf(credits);
  return (
    <Quotation {...inContext(evidence)} current={current}>
      <button
        type="button"
        className="source-link"
        onClick={() => onOpenDocument(document, evidence.id)}
        title="Read it in the source"
      >
        {name}
      </button>
      {date !== undefined && !name.includes(date) && <span>{date}</span>}
      {whose !== null && <span>{whose}</span>}
      {credited !== undefined && credited !== name && <span>crediting {credited}</span>}
      {as !== null && <span>written “{as}” there</span>}
      <CheckBadge tone={TONE[check]} title={CHECK_WORDS[check].meaning}>
        {CHECK_WORDS[check].badge}
      </CheckBadge>
      <CopyCitation
        document={document}
        cited={{
          exact: evidence.exact,
          title: name,
          date,
          url: source === undefined ? undefined : textOf(source.properties, 'url'),
          whose: whose ?? undefined,
        }}
      />
    </Quotation>
  );
}
