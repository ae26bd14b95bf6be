import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { SavedQuery } from '#core/wire/saved-query';
import { ApiFailure } from '../../api/api-failure.ts';
import { saveQuery } from '../../api/saved-queries.ts';
import { announce } from '../../state/announcer.ts';
import { Dialog } from '../../ui/dialog.tsx';
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
  const [name, setName] = useState(named);
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: (replace: boolean) =>
      saveQuery({ name: name.trim(), query, parameters: [...parameters], replace }),
    onSuccess: async (saved) => {
      await client.invalidateQueries({ queryKey: ['saved-queries'] });
      announce(`${saved.name} was saved.`);
      onSaved(saved);
    },
  });
  const taken = saving.error instanceof ApiFailure && saving.error.code === 'conflict';
  return (
    <Dialog title="Save the query" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') saving.mutate(taken);
        }}
      >
        <label className="labelled">
          Name
          <input
            className="field"
            autoFocus
            maxLength={120}
            value={name}
            onChange={(event) => {
              setName(event.target.value);
              saving.reset();
            }}
            data-testid="save-name"
          />
        </label>
        {parameters.length > 0 && (
          <>
            <p className="soft">Whoever runs it is asked for these; what stands here is offered first.</p>
            <ParameterFields parameters={parameters} checked={false} onChange={onParameter} />
          </>
        )}
        {saving.error !== null && (
          <p className="dialog-trouble" role="alert">
            {saving.error.message}
          </p>
        )}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button
            type="submit"
            className="button button-main"
            disabled={name.trim() === '' || saving.isPending}
            data-testid="save-confirm"
          >
            {taken ? 'Replace it' : 'Save'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
