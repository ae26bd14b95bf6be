import { CornerDownLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { SuggestionLine } from './suggestion-line.tsx';
import { keyOf, type Stretch } from './suggest.ts';
import type { Suggested } from './use-suggested.ts';

/** What the field offers, in groups. The field keeps the focus and says which line is active. */
export function SuggestionList({
  id,
  suggested: { suggestions, passagesSaid, nothingSaid },
  typed,
  active,
  goesOn,
  onPoint,
  onChoose,
}: {
  readonly id: string;
  readonly suggested: Suggested;
  /** Whether anything is typed. */
  readonly typed: boolean;
  /** The place of the active line; -1 where none is. */
  readonly active: number;
  /** What Tab would put into the field. */
  readonly goesOn: string | undefined;
  readonly onPoint: (place: number) => void;
  readonly onChoose: (place: number) => void;
}): ReactNode {
  const { all, questions, entities, passages, commands, lately } = suggestions;
  const group = (title: string, { from, to }: Stretch): ReactNode => (
    <Group title={title} listId={id}>
      {all.slice(from, to).map((suggestion, offset) => {
        const place = from + offset;
        return (
          <Option
            key={keyOf(suggestion)}
            id={`${id}-${place}`}
            active={place === active}
            onPoint={() => onPoint(place)}
            onChoose={() => onChoose(place)}
          >
            <SuggestionLine suggestion={suggestion} goesOn={goesOn} />
          </Option>
        );
      })}
    </Group>
  );
  const named = group('In this case', entities);
  return (
    <div
      className="suggestions"
      id={id}
      role="listbox"
      aria-label="Suggestions"
      data-testid="suggestions"
      // The field keeps the focus: a click must not end what is being chosen.
      onPointerDown={(event) => event.preventDefault()}
    >
      {commands.from === 0 && group('Do', commands)}
      {group('Lately looked at', lately)}
      {entities.from < questions.from && named}
      {group(typed ? 'Questions' : 'What can be asked', questions)}
      {entities.from >= questions.from && named}
      {group('In the papers', passages)}
      {passagesSaid !== undefined && <p className="suggestions-note">{passagesSaid}</p>}
      {commands.from > 0 && group('Do', commands)}
      {nothingSaid !== undefined && <p className="suggestions-note">{nothingSaid}</p>}
    </div>
  );
}

function Group({
  title,
  listId,
  children,
}: {
  readonly title: string;
  readonly listId: string;
  readonly children: readonly ReactNode[];
}): ReactNode {
  if (children.length === 0) return null;
  const id = `${listId}-${title.replaceAll(' ', '-')}`;
  return (
    <div role="group" aria-labelledby={id}>
      <p className="suggestions-title" id={id}>
        {title}
      </p>
      {children}
    </div>
  );
}

function Option({
  id,
  active,
  onPoint,
  onChoose,
  children,
}: {
  readonly id: string;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div
      id={id}
      className="suggestion"
      role="option"
      aria-selected={active}
      onPointerMove={onPoint}
      onClick={onChoose}
      data-testid="suggestion"
    >
      {children}
      {active && <CornerDownLeft className="suggestion-enter" aria-hidden="true" />}
    </div>
  );
}
