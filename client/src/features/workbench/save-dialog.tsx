import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SavedQuery } from '#core/wire/saved-query';
import { ApiFailure } from '../../api/api-failure.ts';
import { saveQuery } from '../../api/saved-queries.ts';
import { announce } from '../../state/announcer.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { NameForm } from '../../ui/name-form.tsx';
import { ParameterFields } from './parameter-fields.tsx';
import type { NamedParameter } from './typed-parameters.ts';

/** Asks for a name, and for what each parameter takes; then the query is kept in the case for everybody. */
export function SaveDialog({
  name: named,
  query,
  parameters,
  onParameter,
  onSaved,
  onClose,
}: {
  readonly name: string;
  readonly query: string;
  readonly parameters: readonly NamedParameter[];
  readonly onParameter: (name: string, parameter: Omit<NamedParameter, 'name'>) => void;
  readonly onSaved: (saved: SavedQuery) => void;
  readonly onClose: () => void;
}): ReactNode {
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: (typed: { readonly name: string; readonly replace: boolean }) =>
      saveQuery({ ...typed, query, parameters: [...parameters] }),
    onSuccess: async (saved) => {
      await client.invalidateQueries({ queryKey: ['saved-queries'] });
      announce(`${saved.name} was saved.`);
      onSaved(saved);
    },
  });
  const taken = saving.error instanceof ApiFailure && saving.error.code === 'conflict';
  return (
    <Dialog title="Save the query" onClose={onClose}>
      <NameForm
        name={named}
        note={null}
        yes={taken ? 'Replace it' : 'Save'}
        busy={saving.isPending}
        error={saving.error}
        onSave={({ name }) => saving.mutate({ name, replace: taken })}
        onCancel={onClose}
        onType={saving.reset}
      >
        {parameters.length > 0 && (
          <>
            <p className="soft">Whoever runs it is asked for these; what stands here is offered first.</p>
            <ParameterFields parameters={parameters} checked={false} onChange={onParameter} />
          </>
        )}
      </NameForm>
    </Dialog>
  );
}
