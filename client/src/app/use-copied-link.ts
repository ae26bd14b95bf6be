import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { graphOptions } from '../api/read-graph.ts';
import { currentAddress, go } from '../state/address-bar.ts';
import { keepAddress } from '../state/kept-address.ts';
import { chooseView } from '../state/opened-view.ts';
import { sayWhatChanged } from './open-view.ts';

/** Says of the link that led here, once, where the case has changed since it was copied, in the state that it tells. */
export function useCopiedLink(copiedOn: string | null): void {
  const client = useQueryClient();
  useEffect(() => {
    if (copiedOn === null) return;
    const link = { ...keepAddress(currentAddress()), madeOnHash: copiedOn };
    go({ copiedOn: null }, 'replace');
    const shown = () => client.ensureQueryData(graphOptions);
    void sayWhatChanged(link, chooseView(), shown, 'this link was copied');
  }, [copiedOn, client]);
}
