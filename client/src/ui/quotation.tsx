import { BadgeAlert, BadgeCheck, BadgeQuestionMark } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import './quotation.css';

/** Quoted words, recognised at a glance: a rule at the left, a serif, and a marker under the words that carry the fact. */
export function Quotation({
  before,
  exact,
  after,
  language,
  children,
  current = false,
}: {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** That of the paper, as `ar`: how it is read aloud. Its direction is seen from the words. */
  readonly language?: string | undefined;
  /** The line below: where the words stand and whether they were checked. */
  readonly children?: ReactNode;
  /** The one that was asked for: it comes into view. */
  readonly current?: boolean;
}): ReactNode {
  const alone = before === '' && after === '';
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current) figure.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <figure
      ref={figure}
      className={current ? 'quotation quotation-current' : 'quotation'}
      data-testid="quotation"
      aria-current={current ? 'true' : undefined}
    >
      <blockquote dir="auto" lang={language}>
        {before}
        {alone && '‘'}
        <mark className="mark">{exact}</mark>
        {alone && '’'}
        {after}
      </blockquote>
      {children !== undefined && <figcaption>{children}</figcaption>}
    </figure>
  );
}

export type Tone = 'good' | 'neutral' | 'bad';

/** A small word with a sign: whether the quotation was compared with its source. */
export function CheckBadge({
  tone,
  children,
  title,
}: {
  readonly tone: Tone;
  readonly children: string;
  readonly title: string;
}): ReactNode {
  const Sign = tone === 'good' ? BadgeCheck : tone === 'bad' ? BadgeAlert : BadgeQuestionMark;
  return (
    <span className={`check check-${tone}`} title={title}>
      <Sign aria-hidden="true" /> {children}
    </span>
  );
}
