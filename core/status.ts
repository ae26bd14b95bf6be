import { readEdtf } from './date/edtf.ts';
import { maintains, type Stance, type Status } from './stance.ts';

/** What deriving a status needs of a piece of evidence. */
export interface StanceTaken {
  readonly stance: Stance;
  /** Who takes the stance: a person, body or document. */
  readonly by: string;
  /** When it was said, an ISO string; undefined where that is not known. */
  readonly said: string | undefined;
}

/**
 * The status that a set of stances gives to what they are about (docs/model.md says what each means).
 *
 * A speaker's latest dated stance stands and the earlier dated ones do not; undated and same-day stances all stand; a
 * withdrawal takes back that speaker's earlier ones. `speaksForSubject` tells whether a speaker is whom it concerns,
 * or spoke for them on that day.
 */
export function deriveStatus(
  stances: readonly StanceTaken[],
  speaksForSubject: (speaker: string, said: string | undefined) => boolean,
  background = false,
): Status {
  if (stances.length === 0) return background ? 'background' : 'unsourced';

  const standing = standingStances(stances);
  const says = standing.filter((s) => maintains(s.stance));
  const denies = standing.filter((s) => s.stance === 'denies');

  if (says.some((s) => s.stance === 'admits' && speaksForSubject(s.by, s.said))) return 'admitted';
  if (denies.some((denial) => says.some((s) => s.by !== denial.by))) return 'disputed';
  if (says.length === 0) return denies.length > 0 ? 'denied' : 'withdrawn';
  if (says.some((s) => s.stance === 'documents')) return 'documented';
  if (says.some((s) => s.stance === 'asserts' || s.stance === 'admits')) return 'asserted';
  return 'alleged';
}

/**
 * The stances that still stand, one speaker at a time. A dated stance gives way to one of the same speaker that is
 * surely later: the whole of its date lies before. A withdrawal takes back all that is not surely later than it.
 */
export function standingStances(stances: readonly StanceTaken[]): readonly StanceTaken[] {
  const speakers = new Set(stances.map((s) => s.by));
  return [...speakers].flatMap((speaker) => {
    const own = stances.filter((s) => s.by === speaker).map((stance) => ({ stance, ...spanOf(stance.said) }));
    const isBefore = (a: Span, b: Span): boolean =>
      a.to !== undefined && b.from !== undefined && a.to < b.from;
    const current = own.filter((s) => !own.some((other) => isBefore(s, other)));
    const withdrawals = current.filter((s) => s.stance.stance === 'withdraws');
    const standing =
      withdrawals.length === 0
        ? current
        : current.filter(
            (s) =>
              s.stance.stance === 'withdraws' || withdrawals.every((withdrawal) => isBefore(withdrawal, s)),
          );
    return standing.map((s) => s.stance);
  });
}

interface Span {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** From the first moment that a date can mean to the last; the day of an instant, since days are all that is compared. */
function spanOf(said: string | undefined): Span {
  const read = said === undefined ? undefined : readEdtf(said.replaceAll(/T[^/]*/g, ''));
  return read?.kind === 'date'
    ? { from: read.when.from, to: read.when.to }
    : { from: undefined, to: undefined };
}
