import { useEffect } from 'react';
import { carry, holdRun } from '../../state/carried.ts';
import type { CypherPlace } from '../../state/cypher-place.ts';
import type { Run } from './runs.ts';

/** Brings the rows' graph to the canvas where the address says so, and takes it away again. */
export function useCarry(run: Run | undefined, { canvas }: CypherPlace): void {
  const answer = run?.kind === 'rows' ? run.answer : undefined;
  const number = run?.kind === 'rows' ? run.number : 0;
  useEffect(() => holdRun(number), [number]);
  useEffect(() => {
    if (answer === undefined || canvas === 'none') carry(null);
    else carry({ ...answer.graph, alone: canvas === 'alone', wish: `cypher ${number} ${canvas}` });
  }, [answer, number, canvas]);
  useEffect(() => () => carry(null), []);
}
