import type Sigma from 'sigma';
import type { SigmaEvents, SigmaEventType } from 'sigma/types';

/** Listens to some of Sigma's events; what comes back stops it. */
export function listen(sigma: Sigma, on: Partial<SigmaEvents>): () => void {
  // The keys of an object of listeners, each beside its own: the compiler sees the union of both.
  const pairs = Object.entries(on) as [SigmaEventType, never][];
  for (const [name, listener] of pairs) sigma.on(name, listener);
  return () => {
    for (const [name, listener] of pairs) sigma.off(name, listener);
  };
}
