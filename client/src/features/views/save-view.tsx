import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { MakeViewRequest } from '#core/wire/view';
import { ApiFailure } from '../../api/api-failure.ts';
import { makeView } from '../../api/views.ts';
import { say } from '../../state/passing-word.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { NameForm } from '../../ui/name-form.tsx';

/** Asks for a name and a note; then what is on the canvas is kept beside the case, for everybody. */
export function SaveView({
  make,
  untold,
  onClose,
}: {
  /** What is on the canvas now, with a small picture of it. */
  readonly make: () => Promise<Omit<MakeViewRequest, 'name' | 'note' | 'replace'>>;
  /** What of that cannot be kept, in a sentence; null where all can. */
  readonly untold: string | null;
  readonly onClose: () => void;
}): ReactNode {
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: async (typed: { readonly name: string; readonly note: string; readonly replace: boolean }) =>
      makeView({ ...(await make()), ...typed }),
    onSuccess: async (saved) => {
      say(`The view “${saved.name ?? ''}” was saved. It is found under Saved views, notes and lists.`);
      await client.invalidateQueries({ queryKey: ['views'] });
    },
  });
  const taken = saving.error instanceof ApiFailure && saving.error.code === 'conflict';
  return (
    <Dialog title="Save this view" onClose={onClose}>
      <p className="soft">
        Keeps what is on the canvas, where it lies, the filters and what is selected, beside the case.
      </p>
      {untold !== null && <p className="soft">{untold}</p>}
      <NameForm
        name=""
        note=""
        yes={taken ? 'Replace it' : 'Save'}
        busy={saving.isPending}
        error={saving.error}
        // Not where it comes late, and this dialog is gone: another may be open.
        onSave={(typed) => saving.mutate({ ...typed, replace: taken }, { onSuccess: onClose })}
        onCancel={onClose}
        onType={saving.reset}
      >
        {taken && <p className="soft">Its note stays, unless you write another one here.</p>}
      </NameForm>
    </Dialog>
  );
}
