import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { listsOptions } from '../../api/lists.ts';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ListItem, type ListItemProps } from './list-item.tsx';
import { sayChosen } from './say-chosen.ts';
import './lists.css';

/** The lists of things that belong together: made, changed and opened here. */
export function ListShelf({
  onMake,
  ...props
}: Omit<ListItemProps, 'list'> & { readonly onMake: () => void }): ReactNode {
  const { data, error } = useQuery(listsOptions);
  const { chosen } = props;
  return (
    <>
      <button type="button" className="button" onClick={onMake} data-testid="make-list">
        {chosen.length === 0 ? 'Make a list' : `Make a list of ${sayChosen(chosen)}`}
      </button>
      {error !== null && <Notice role="alert">{error.message}</Notice>}
      {data === undefined && error === null && (
        <Skeleton label="Reading the lists" lines={[60, 40, 0, 70, 30]} />
      )}
      {data?.lists.length === 0 && (
        <Notice>
          There is no list yet. Select what belongs together and make one, to find it again with one press.
        </Notice>
      )}
      <ul className="kept-list">
        {data?.lists.map((list) => (
          <ListItem key={list.id} list={list} {...props} />
        ))}
      </ul>
    </>
  );
}
