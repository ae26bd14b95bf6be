import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download, Upload } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { exportAnnotations, importAnnotations } from '../../api/annotations.ts';
import { ApiFailure } from '../../api/api-failure.ts';
import { announce } from '../../state/announcer.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { download } from '../../ui/download.ts';
import { Trouble } from '../../ui/trouble.tsx';
import { sayImport } from './say-import.ts';

/** All notes, views, lists and saved queries out as one file, and such a file in. */
export function TransferShelf(): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  const exporting = useMutation({
    mutationFn: exportAnnotations,
    onSuccess: (annotations) => {
      const name = `notes-and-views-${annotations.exportedAt.slice(0, 10)}.json`;
      download(name, 'application/json', `${JSON.stringify(annotations, null, 2)}\n`);
      announce(`${name} was saved.`);
    },
  });
  const importing = useMutation({
    mutationFn: async ({ file, ofAnotherCase }: Chosen) =>
      importAnnotations(parsed(await file.text()), ofAnotherCase),
    onSuccess: (response) => announce(sayImport(response)),
    onSettled: () =>
      Promise.all(
        ['notes', 'views', 'lists', 'saved-queries'].map((kind) =>
          client.invalidateQueries({ queryKey: [kind] }),
        ),
      ),
  });
  const done = importing.data;
  /** What is of another case, until it is said whether that is meant. */
  const doubted =
    importing.error instanceof ApiFailure &&
    importing.error.code === 'conflict' &&
    importing.variables?.ofAnotherCase === false
      ? { file: importing.variables.file, why: importing.error.message }
      : undefined;
  return (
    <>
      <p>
        One file holds all notes, views, lists and saved queries. Read in here or on another machine, it adds
        what is missing there and brings what is older up to date. Nothing is deleted.
      </p>
      <div className="confirm-actions">
        <button
          type="button"
          className="button"
          disabled={exporting.isPending}
          onClick={() => exporting.mutate()}
          data-testid="export-kept"
        >
          <Download aria-hidden="true" /> Save as a file
        </button>
        <button
          type="button"
          className="button"
          disabled={importing.isPending}
          onClick={() => field.current?.click()}
        >
          <Upload aria-hidden="true" /> {importing.isPending ? 'Reading it in …' : 'Read a file in'}
        </button>
        <input
          ref={field}
          type="file"
          className="unseen"
          tabIndex={-1}
          aria-label="A file of notes and views"
          accept="application/json,.json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) importing.mutate({ file, ofAnotherCase: false });
            // So that the same file can be chosen again, once it was mended.
            event.target.value = '';
          }}
          data-testid="import-kept"
        />
      </div>
      {doubted !== undefined && (
        <Confirm
          question={`${doubted.why} Read it in all the same?`}
          yes="Read it in"
          no="Leave it"
          busy={false}
          error={null}
          onYes={() => importing.mutate({ file: doubted.file, ofAnotherCase: true })}
          onNo={() => importing.reset()}
        />
      )}
      <Trouble error={exporting.error ?? (doubted === undefined ? importing.error : null)} />
      {done !== undefined && (
        <div className="notice" data-testid="imported">
          {sayImport(done)}
          {done.refused.length > 0 && (
            <ul>
              {done.refused.slice(0, 50).map(({ entry, reason }) => (
                <li key={`${entry} ${reason}`}>
                  {entry}: {reason}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}

/** A file that was chosen, and whether it is to be read in though it is of another case. */
interface Chosen {
  readonly file: File;
  readonly ofAnotherCase: boolean;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This is no JSON file. Choose one that was saved here: notes-and-views-….json.');
  }
}
