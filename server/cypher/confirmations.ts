import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Failure } from '#core/failure';
import type { ChangeCounts } from '#core/wire/cypher';
import type { UserStatement } from '#store/user-statement';

/** What a confirmation holds for: this statement, on the graph as it is, changing this much. */
export interface Confirmed {
  readonly statement: UserStatement;
  /** The case's hash. */
  readonly hash: string;
  readonly counts: ChangeCounts;
}

/** Tickets that say a change was previewed. One is good once, for ten minutes, and for this process alone. */
export interface Confirmations {
  readonly give: (confirmed: Confirmed) => string;
  /**
   * Uses a ticket up. Fails with `conflict` where it is not one of ours for this statement on this graph, is too old or
   * was used before; resolves to what its statement was counted to change.
   */
  readonly use: (ticket: string, statement: UserStatement, hash: string) => ChangeCounts;
}

const GOOD_MS = 10 * 60_000;
/** More than this many are not kept: the oldest goes. */
const MOST_KEPT = 1_000;

export function confirmations(now: () => number = Date.now): Confirmations {
  const secret = randomBytes(32);
  const given = new Map<string, { readonly until: number; readonly counts: ChangeCounts }>();

  const sign = (id: string, { statement, hash, counts }: Confirmed): string => {
    const parts = [id, statement.text, JSON.stringify(statement.parameters), hash, JSON.stringify(counts)];
    return createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');
  };

  return {
    give: (confirmed) => {
      const id = randomBytes(12).toString('base64url');
      for (const [old, { until }] of given) if (until < now() || given.size >= MOST_KEPT) given.delete(old);
      given.set(id, { until: now() + GOOD_MS, counts: confirmed.counts });
      return `${id}.${sign(id, confirmed)}`;
    },
    use: (ticket, statement, hash) => {
      const [id = '', signature = ''] = ticket.split('.');
      const known = given.get(id);
      if (known === undefined) throw refused('is not known here, or was used already');
      const { counts, until } = known;
      if (!same(signature, sign(id, { statement, hash, counts }))) {
        throw refused('was given for another statement, or for the graph as it was before');
      }
      given.delete(id);
      if (until < now()) throw refused('is more than ten minutes old');
      return counts;
    },
  };
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function refused(why: string): Failure {
  return new Failure('conflict', `The confirmation ${why}. Look at what would change once more.`);
}
