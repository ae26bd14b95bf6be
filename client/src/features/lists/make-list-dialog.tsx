import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { makeList } from '../../api/lists.ts';
import { announce } from '../../state/announcer.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { NameForm } from '../../ui/name-form.tsx';
import { sayChosen } from './say-chosen.ts';

/** Makes a list of what is selected, under a name. */
export function MakeListDialog({
  members,
  onMade,
  onClose,
}: {
  readonly members: readonly string[];
  readonly onMade: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: (named: { readonly name: string; readonly note: string }) =>
      makeList({ ...named, members: [...members] }),
    onSuccess: async (made) => {
      announce(`The list ${made.name} was made.`);
      await client.invalidateQueries({ queryKey: ['lists'] });
    },
  });
  return (
    <Dialog title="Make a list" onClose={onClose}>
      <p className="soft">
        {members.length === 0
          ? 'Empty at first: what is selected later can be added to it.'
          : `Of ${sayChosen(members)}.`}
      </p>
      <NameForm
        name=""
        note=""
        yes="Make it"
        busy={saving.isPending}
        error={saving.error}
        // Not where it comes late, and this dialog is gone: another may be open.
        onSave={(named) => saving.mutate(named, { onSuccess: onMade })}
        onCancel={onClose}
      />
    </Dialog>
  );
}
