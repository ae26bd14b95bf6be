import { useEffect } from 'react';
import type { Address } from '../state/address.ts';
import { lookAt } from '../state/lately.ts';

/** Remembers what is opened. */
export function useLookingAt({ focus, relationship, document }: Address): void {
  useEffect(() => {
    if (focus !== null) lookAt({ kind: 'node', id: focus });
  }, [focus]);
  useEffect(() => {
    if (relationship !== null) lookAt({ kind: 'relationship', id: relationship });
  }, [relationship]);
  useEffect(() => {
    if (document !== null) lookAt({ kind: 'document', id: document });
  }, [document]);
}
