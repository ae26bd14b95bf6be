import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { graphOptions } from '../api/read-graph.ts';
import { readView } from '../api/views.ts';
import { ApiFailure, isTriedAgain } from '../api/api-failure.ts';
import { currentAddress, go } from '../state/address-bar.ts';
import { chooseView, sayOfView } from '../state/opened-view.ts';
import { openView, sayWhatChanged } from './open-view.ts';

/**
 * Opens the saved view that the address names, once: it is in the address no more when it is opened. Whoever went on
 * meanwhile is not taken from there.
 */
export function useLinkedView(id: string | null): void {
  const client = useQueryClient();
  useEffect(() => {
    if (id === null) return undefined;
    const giveUp = new AbortController();
    const chosen = chooseView();
    let awaited = true;
    const open = async (): Promise<void> => {
      const view = await client.fetchQuery({
        queryKey: ['view', id],
        queryFn: () => readView(id, giveUp.signal),
        retry: (before, error) => isTriedAgain(before, error) && !giveUp.signal.aborted,
      });
      if (giveUp.signal.aborted || currentAddress().view !== id) return;
      awaited = false;
      openView(view, 'replace');
      void sayWhatChanged(
        view,
        chosen,
        () => client.ensureQueryData(graphOptions),
        view.name === null ? 'this link was copied' : 'this view was saved',
      );
    };
    open().catch((error: unknown) => {
      if (giveUp.signal.aborted) return;
      awaited = false;
      const gone = error instanceof ApiFailure && error.code === 'not-found';
      sayOfView(
        gone
          ? 'This link leads to a view that is not here: it was deleted, or belongs to another case.'
          : `The view of this link could not be opened. ${error instanceof Error ? error.message : ''}`,
      );
      go({ view: null }, 'replace');
    });
    return () => {
      giveUp.abort();
      if (awaited && currentAddress().view !== id) chosen.say(WENT_ON);
    };
  }, [id, client]);
}

const WENT_ON =
  'The view of this link was not opened: you went on before it was here. Follow the link again to see it.';
