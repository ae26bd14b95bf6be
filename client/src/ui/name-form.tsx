import { useState, type ReactNode } from 'react';
import { Trouble } from './trouble.tsx';

/** A name, and a note where one may be kept, for what is kept under them. */
export function NameForm({
  name: named,
  note: noted,
  yes,
  busy,
  error,
  onSave,
  onCancel,
  onType,
  children,
}: {
  readonly name: string;
  /** Null where nothing is noted. */
  readonly note: string | null;
  /** What is done: `Save`. */
  readonly yes: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onSave: (typed: { readonly name: string; readonly note: string }) => void;
  readonly onCancel: () => void;
  /** Another name is typed: what was wrong with the last one is so no more. */
  readonly onType?: () => void;
  /** What else is asked for, between the fields and what went wrong. */
  readonly children?: ReactNode;
}): ReactNode {
  const [name, setName] = useState(named);
  const [note, setNote] = useState(noted ?? '');
  const empty = name.trim() === '';
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty && !busy) onSave({ name: name.trim(), note: note.trim() });
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
            onType?.();
          }}
          data-testid="kept-name"
        />
      </label>
      {noted !== null && (
        <label className="labelled">
          Note
          <textarea
            className="field"
            rows={3}
            maxLength={2_000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            data-testid="kept-note"
          />
        </label>
      )}
      {children}
      <Trouble error={error} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" className="button button-main" disabled={empty || busy} data-testid="kept-save">
          {yes}
        </button>
      </div>
    </form>
  );
}
