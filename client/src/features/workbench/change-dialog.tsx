import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import type { ChangeResponse, CypherRequest } from '#core/wire/cypher';
import { changeCypher, previewCypher } from '../../api/change-cypher.ts';
import { announce } from '../../state/announcer.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { sayChanges } from '../../words/say-changes.ts';

/** Says what a statement will change, counted by running it and taking it back; then asks. */
export function ChangeDialog({
  request,
  onChanged,
  onClose,
}: {
  readonly request: CypherRequest;
  readonly onChanged: (change: ChangeResponse) => void;
  readonly onClose: () => void;
}): ReactNode {
  const [reason, setReason] = useState('');
  const once = useId();
  const preview = useQuery({
    // A confirmation holds once, for the graph as it is now: nothing of it is kept.
    queryKey: ['cypher-preview', once],
    queryFn: ({ signal }) => previewCypher(request, signal),
    retry: false,
    gcTime: 0,
  });
  const changing = useMutation({
    mutationFn: (confirmation: string) => changeCypher({ ...request, confirmation, reason }),
    onSuccess: (change) => {
      announce(`Done: it ${sayChanges(change.changes)}.`);
      onChanged(change);
    },
  });
  const failed = preview.error ?? changing.error;
  const nothing = preview.data !== undefined && sayChanges(preview.data.changes) === 'changes nothing';
  return (
    <Dialog title="Change the case?" onClose={onClose}>
      {preview.isPending && <p role="status">Counting what it would change.</p>}
      {preview.data !== undefined && (
        <>
          <p data-testid="change-preview">
            This statement <b>{sayChanges(preview.data.changes)}</b>. It was tried and taken back: nothing is
            changed yet.
          </p>
          {!nothing && (
            <label className="labelled">
              Why (kept in the journal)
              <textarea
                className="field"
                rows={2}
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
                data-testid="change-reason"
              />
            </label>
          )}
        </>
      )}
      {failed !== null && (
        <p className="dialog-trouble" role="alert">
          {failed.message}
        </p>
      )}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose} autoFocus>
          {nothing || failed !== null ? 'Close' : 'Cancel'}
        </button>
        {preview.data !== undefined && !nothing && (
          <button
            type="button"
            className="button button-main"
            disabled={changing.isPending || changing.isError}
            onClick={() => changing.mutate(preview.data.confirmation)}
            data-testid="change-confirm"
          >
            Change it
          </button>
        )}
      </div>
    </Dialog>
  );
}
