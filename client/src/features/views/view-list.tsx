import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Check, Link2, Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { ViewSummary } from '#core/wire/view';
import { changeView, deleteView, viewsOptions } from '../../api/views.ts';
import { announce } from '../../state/announcer.ts';
import { linkOfView } from '../../state/kept-address.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { focusBeside } from '../../ui/focus-beside.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { NameForm } from '../../ui/name-form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useCopied } from '../../ui/use-copied.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { sayMoment } from '../../words/say-moment.ts';
import './views.css';

/** The views that were saved, each with its picture; opened, renamed and deleted here. */
export function ViewList({
  hash,
  onOpen,
  onSave,
}: {
  /** Of the case as it is now. */
  readonly hash: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onSave: () => void;
}): ReactNode {
  const { data, error } = useQuery(viewsOptions);
  return (
    <>
      <button type="button" className="button" onClick={onSave} data-testid="save-view">
        Save this view
      </button>
      {error !== null && <Notice role="alert">{error.message}</Notice>}
      {data === undefined && error === null && (
        <Skeleton label="Reading the saved views" lines={[100, 40, 0, 100, 60]} />
      )}
      {data?.views.length === 0 && (
        <Notice>
          No view is saved yet. A view keeps what is on the canvas, to come back to or to send somebody.
        </Notice>
      )}
      <ul className="kept-list">
        {data?.views.map((view) => (
          <ViewItem key={view.id} view={view} hash={hash} onOpen={onOpen} />
        ))}
      </ul>
    </>
  );
}

function ViewItem({
  view,
  hash,
  onOpen,
}: {
  readonly view: ViewSummary;
  readonly hash: string | undefined;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const [unfolded, setUnfolded] = useState<'rename' | 'delete' | null>(null);
  const [rename, remove] = [useFocusBack(unfolded === 'rename'), useFocusBack(unfolded === 'delete')];
  // What passes over the canvas would lie under the dialog.
  const [trouble, setTrouble] = useState<string | null>(null);
  const [copied, copy] = useCopied(setTrouble);
  const client = useQueryClient();
  const name = view.name ?? 'A link';
  const deleting = useMutation({
    mutationFn: () => deleteView(view),
    onSuccess: () => {
      focusBeside(remove.current?.closest('li'));
      announce(`${name} was deleted.`);
    },
    // Where it was changed meanwhile, what it is now is read: deleting it is asked for once more.
    onSettled: () => client.invalidateQueries({ queryKey: ['views'] }),
  });
  return (
    <li className="kept-item view-item" data-testid="saved-view">
      <div className="kept-row">
        <button type="button" className="view-open" onClick={() => onOpen(view.id)} data-testid="open-view">
          {view.thumbnail === null ? (
            <span className="view-picture" />
          ) : (
            <img className="view-picture" src={view.thumbnail} alt="" width={112} height={70} />
          )}
          <span className="view-words">
            <b>{name}</b>
            <small>
              {sayMoment(view.changedAt)}
              {hash !== undefined && hash !== view.madeOnHash && ' · the data changed since'}
            </small>
          </span>
        </button>
        <IconButton
          label={copied ? 'Copied' : `Copy link to ${name}`}
          onClick={() => {
            setTrouble(null);
            copy(
              window.location.origin + window.location.pathname + linkOfView(view.id),
              `The link to ${name} was copied.`,
            );
          }}
        >
          {copied ? <Check /> : <Link2 />}
        </IconButton>
        <IconButton
          ref={rename}
          label={`Rename ${name}`}
          onClick={() => setUnfolded(unfolded === 'rename' ? null : 'rename')}
        >
          <Pencil />
        </IconButton>
        <IconButton
          ref={remove}
          label={`Delete ${name}`}
          onClick={() => setUnfolded(unfolded === 'delete' ? null : 'delete')}
        >
          <Trash2 />
        </IconButton>
      </div>
      {trouble !== null && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      {view.note !== '' && unfolded !== 'rename' && <p className="kept-words">{view.note}</p>}
      {unfolded === 'rename' && <Rename view={view} onDone={() => setUnfolded(null)} />}
      {unfolded === 'delete' && (
        <Confirm
          question={`Delete “${name}” for everybody? Links to it will lead nowhere.`}
          yes="Delete it"
          no="Keep it"
          busy={deleting.isPending}
          error={deleting.error}
          onYes={() => deleting.mutate()}
          onNo={() => setUnfolded(null)}
        />
      )}
    </li>
  );
}

function Rename({ view, onDone }: { readonly view: ViewSummary; readonly onDone: () => void }): ReactNode {
  const client = useQueryClient();
  const changing = useMutation({
    mutationFn: (typed: { readonly name: string; readonly note: string }) =>
      changeView(view.id, { ...typed, changedAt: view.changedAt }),
    onSuccess: onDone,
    // Where it was changed meanwhile, what it is now is read; what was typed stays, to be saved over it or not.
    onSettled: () => client.invalidateQueries({ queryKey: ['views'] }),
  });
  return (
    <NameForm
      name={view.name ?? ''}
      note={view.note}
      yes="Save"
      busy={changing.isPending}
      error={changing.error}
      onSave={(typed) => changing.mutate(typed)}
      onCancel={onDone}
      onType={changing.reset}
    />
  );
}
