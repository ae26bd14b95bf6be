import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ChevronDown, ChevronRight, Pencil, Trash2 } from 'lucide-react';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { List } from '#core/wire/list';
import { changeList, deleteList } from '../../api/lists.ts';
import { announce } from '../../state/announcer.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { focusBeside } from '../../ui/focus-beside.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { NameForm } from '../../ui/name-form.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { ListMembers } from './list-members.tsx';
import { withMembers } from './members.ts';
import { sayChosen } from './say-chosen.ts';

export interface ListItemProps {
  readonly list: List;
  /** What can be added: what is selected now, or a relationship. */
  readonly chosen: readonly string[];
  /** A node or a relationship by its name, to be opened. */
  readonly showTarget: (id: string) => ReactNode;
  /** Selects what is in a list. */
  readonly onSelect: (list: List) => void;
  /** Leaves on the canvas only what is in a list. */
  readonly onShowAlone: (list: List) => void;
}

/** One list: what can be done with it, and once it is unfolded what is in it. */
export function ListItem({ list, chosen, showTarget, onSelect, onShowAlone }: ListItemProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [unfolded, setUnfolded] = useState<'rename' | 'delete' | null>(null);
  const [rename, remove] = [useFocusBack(unfolded === 'rename'), useFocusBack(unfolded === 'delete')];
  const heading = useRef<HTMLButtonElement>(null);
  const focusName = useCallback(() => heading.current?.focus(), []);
  const client = useQueryClient();
  const reread = (): Promise<void> => client.invalidateQueries({ queryKey: ['lists'] });
  const deleting = useMutation({
    mutationFn: () => deleteList(list),
    onSuccess: () => {
      focusBeside(heading.current?.closest('li'));
      announce(`${list.name} was deleted.`);
    },
    onSettled: reread,
  });
  const changing = useMutation({
    mutationFn: (change: {
      readonly name?: string;
      readonly note?: string;
      readonly members?: readonly string[];
    }) => {
      const { name, note, members, changedAt } = list;
      return changeList(list.id, { name, note, members, changedAt, ...change });
    },
    onSuccess: () => announce('The list was changed.'),
    onSettled: reread,
  });
  const more = withMembers(list.members, chosen);
  const lost = new Set(list.lost);
  const empty = list.members.every((id) => lost.has(id));
  return (
    <li className="kept-item" data-testid="list">
      <div className="kept-row">
        <button
          ref={heading}
          type="button"
          className="quiet-button list-name"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          data-testid="open-list"
        >
          {open ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
          <b>{list.name}</b> <span className="group-count">{list.members.length}</span>
        </button>
        <IconButton
          ref={rename}
          label={`Rename ${list.name}`}
          onClick={() => setUnfolded(unfolded === 'rename' ? null : 'rename')}
        >
          <Pencil />
        </IconButton>
        <IconButton
          ref={remove}
          label={`Delete ${list.name}`}
          onClick={() => setUnfolded(unfolded === 'delete' ? null : 'delete')}
        >
          <Trash2 />
        </IconButton>
      </div>
      {list.note !== '' && unfolded !== 'rename' && <p className="kept-words">{list.note}</p>}
      {unfolded === 'rename' ? (
        <NameForm
          name={list.name}
          note={list.note}
          yes="Save"
          busy={changing.isPending}
          error={changing.error}
          onSave={(typed) => changing.mutate(typed, { onSuccess: () => setUnfolded(null) })}
          onCancel={() => setUnfolded(null)}
          onType={changing.reset}
        />
      ) : (
        <Trouble error={changing.error} />
      )}
      {unfolded === 'delete' && (
        <Confirm
          question={`Delete the list “${list.name}” for everybody? What is in it stays in the case.`}
          yes="Delete it"
          no="Keep it"
          busy={deleting.isPending}
          error={deleting.error}
          onYes={() => deleting.mutate()}
          onNo={() => setUnfolded(null)}
        />
      )}
      {unfolded === null && (
        <div className="confirm-actions">
          <button
            type="button"
            className="button"
            disabled={empty}
            onClick={() => onSelect(list)}
            data-testid="select-list"
          >
            Select them
          </button>
          <button
            type="button"
            className="button"
            disabled={empty}
            onClick={() => onShowAlone(list)}
            data-testid="show-list-alone"
          >
            Show them alone
          </button>
          {chosen.length > 0 && (
            <button
              type="button"
              className="button"
              disabled={more === list.members || changing.isPending}
              onClick={() => changing.mutate({ members: more })}
              data-testid="add-to-list"
            >
              {more === list.members ? 'In it already' : `Add ${sayChosen(chosen)}`}
            </button>
          )}
        </div>
      )}
      {open && (
        <ListMembers
          list={list}
          busy={changing.isPending}
          showTarget={showTarget}
          onChange={(members) => changing.mutate({ members })}
          onNoneLeft={focusName}
        />
      )}
    </li>
  );
}
