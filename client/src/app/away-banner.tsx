import { RotateCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Away } from '../api/api-failure.ts';

/** Said once for the whole page while the server or its database is away; what was read stays. */
export function AwayBanner({
  away,
  kept,
}: {
  readonly away: Away | null;
  readonly kept: boolean;
}): ReactNode {
  const client = useQueryClient();
  if (away === null) return null;
  const tryNow = (): void => {
    void client.refetchQueries({
      predicate: (query) => query.queryKey[0] === 'readiness' || query.state.data === undefined,
    });
  };
  return (
    <div className="banner" role="alert" data-testid="away-banner">
      <TriangleAlert aria-hidden="true" />
      <p>
        {WORDS[away]}{' '}
        {kept ? 'What you see stays; this page tries again by itself.' : 'This page tries again by itself.'}
      </p>
      <button type="button" className="button" onClick={tryNow}>
        <RotateCw aria-hidden="true" /> Try now
      </button>
    </div>
  );
}

const WORDS: Readonly<Record<Away, ReactNode>> = {
  server: (
    <>
      <b>The WhoKnew server does not answer.</b> Start it again with <code>npm start</code>.
    </>
  ),
  database: (
    <>
      <b>The database does not answer.</b> Start it again, or see that its address and password are right.
    </>
  ),
  case: (
    <>
      <b>The case is being loaded.</b> It is here as soon as that is done.
    </>
  ),
};
