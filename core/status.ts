import type { Stance, Status } from './stance.ts';

/** What deriving a status needs of a piece of evidence. */
export interface StanceTaken {
  readonly stance: Stance;
  /** Who takes the stance: a person, body or document. */
  readonly by: string;
  /** When it was said, an ISO string; undefined where that is not known. */
  readonly said: string | undefined;
}

/**
 * The status that a set of stances gives to what they are about (ontology.md, "Stance and status").
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
  const says = standing.filter((s) => s.stance !== 'denies' && s.stance !== 'withdraws');
  const denies = standing.filter((s) => s.stance === 'denies');

  if (says.some((s) => s.stance === 'admits' && speaksForSubject(s.by, s.said))) return 'admitted';
  if (denies.some((denial) => says.some((s) => s.by !== denial.by))) return 'disputed';
  if (says.length === 0) return denies.length > 0 ? 'denied' : 'withdrawn';
  if (says.some((s) => s.stance === 'documents')) return 'documented';
  if (says.some((s) => s.stance === 'asserts' || s.stance === 'admits')) return 'asserted';
  return 'alleged';
}

/** The stances that still stand, one speaker at a time. */
export function standingStances(stances: readonly StanceTaken[]): readonly StanceTaken[] {
  const speakers = new Set(stances.map((s) => s.by));
  return [...speakers].flatMap((speaker) => {
    const own = stances.filter((s) => s.by === speaker);
    const days = own.flatMap((s) => (s.said === undefined ? [] : [dayOf(s.said)]));
    const latest = days.reduce((a, b) => (a > b ? a : b), '');
    const current = own.filter((s) => s.said === undefined || dayOf(s.said) === latest);
    const withdrawals = current.filter((s) => s.stance === 'withdraws');
    return withdrawals.length > 0 ? withdrawals : current;
  });
}

function dayOf(said: string): string {
  return said.slice(0, 10);
}
