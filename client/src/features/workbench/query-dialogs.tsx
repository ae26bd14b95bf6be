import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ChangeResponse, CypherRequest } from '#core/wire/cypher';
import { readAnew } from '../../api/read-anew.ts';
import { say } from '../../state/passing-word.ts';
import { sayNotReadAnew } from '../../words/say-not-read-anew.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { SaveDialog } from './save-dialog.tsx';
import type { Queries } from './use-queries.ts';

/** What is asked before a query goes on: its name where it is saved, a yes where it changes the case. */
export type QueryDialog = 'save' | CypherRequest;

export function QueryDialogs({
  dialog,
  queries: { tab, parameters, change, changeParameter },
  onChanged,
  onClose,
}: {
  readonly dialog: QueryDialog | null;
  readonly queries: Queries;
  readonly onChanged: (change: ChangeResponse) => void;
  readonly onClose: () => void;
}): ReactNode {
  const client = useQueryClient();
  if (dialog === null) return null;
  if (dialog === 'save') {
    return (
      <SaveDialog
        name={tab.name}
        query={tab.query}
        parameters={parameters}
        onParameter={changeParameter}
        onSaved={(saved) => {
          onClose();
          change({ name: saved.name, savedId: saved.id });
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <ChangeDialog
      request={dialog}
      onChanged={(made) => {
        onClose();
        onChanged(made);
        readAnew(client).catch((error: unknown) => say(sayNotReadAnew(error)));
      }}
      onClose={onClose}
    />
  );
}
