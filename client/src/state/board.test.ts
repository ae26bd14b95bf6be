import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBoard, arbitraryIds, arbitraryNodeId } from './arbitrary-board.ts';
import {
  addNodes,
  collapseNode,
  isOn,
  keepOnly,
  layOut,
  placeNodes,
  removeNodes,
  showRemoved,
  unfoldOnly,
  WHOLE_CASE,
} from './board.ts';
import { parseBoard, printBoard } from './board-in-address.ts';
import { printQuery } from './address.ts';

const rudd = 'person:amber-rudd';
const memo = 'doc:memo';

describe('a board', () => {
  it('is the same once printed and parsed', () => {
    fc.assert(
      fc.property(arbitraryBoard, (board) => {
        expect(parseBoard(new URLSearchParams(printQuery(printBoard(board))))).toEqual(board);
      }),
    );
  });

  it('is no other where the same pairs are unfolded, in whatever order, and folds all by unfolding none', () => {
    const board = unfoldOnly(WHOLE_CASE, ['a b', 'a c']);
    expect(board.unfolded).toEqual(['a b', 'a c']);
    expect(unfoldOnly(board, ['a c', 'a b', 'a b'])).toBe(board);
    expect(unfoldOnly(board, [])).toEqual(WHOLE_CASE);
  });

  it('has what was added, and nothing of what was removed after', () => {
    fc.assert(
      fc.property(arbitraryBoard, arbitraryIds, fc.boolean(), (board, ids, placed) => {
        const more = addNodes(board, null, ids);
        for (const id of ids) expect(isOn(more, id, placed)).toBe(true);
        const less = removeNodes(more, ids);
        for (const id of ids) expect(isOn(less, id, placed)).toBe(false);
      }),
    );
  });

  it('keeps only what it is told to keep', () => {
    fc.assert(
      fc.property(arbitraryBoard, arbitraryIds, arbitraryNodeId, (board, ids, other) => {
        const kept = keepOnly(board, ids);
        for (const id of ids) expect(isOn(kept, id, true)).toBe(true);
        expect(isOn(kept, other, true)).toBe(ids.includes(other));
      }),
    );
  });

  it('collapsing takes back what the expansion brought, and not what was added otherwise', () => {
    const expanded = addNodes(addNodes(keepOnly(WHOLE_CASE, [rudd]), rudd, [memo, 'org:a']), null, ['org:b']);
    const collapsed = collapseNode(expanded, rudd, () => true);
    expect([memo, 'org:a', 'org:b', rudd].map((id) => isOn(collapsed, id, true))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('collapsing takes off what the board would bring back by itself, and all else comes with its community', () => {
    const expanded = addNodes(removeNodes(WHOLE_CASE, [memo]), rudd, [memo, 'org:a']);
    const collapsed = collapseNode(expanded, rudd, (id) => id === memo);
    expect(collapsed).toEqual(removeNodes(WHOLE_CASE, [memo]));
    const pinned = placeNodes(addNodes(keepOnly(WHOLE_CASE, [rudd]), rudd, [memo]), { [memo]: [1, 2] }, true);
    expect(collapseNode(pinned, rudd, () => true)).toMatchObject({ removed: [], pinned: [] });
  });

  it('collapsing leaves what has come with an open community since', () => {
    const expanded = placeNodes(addNodes(WHOLE_CASE, rudd, [memo, 'org:a']), { [memo]: [1, 2] }, true);
    const isHeld = (id: string): boolean => id === memo;
    expect(collapseNode(expanded, rudd, isHeld, isHeld)).toMatchObject({
      added: [],
      removed: [],
      pinned: [memo],
    });
  });

  it('what was hidden comes back as it came: with an expansion, which takes it along when it is collapsed', () => {
    const hidden = removeNodes(addNodes(WHOLE_CASE, rudd, [memo]), [memo]);
    expect(isOn(hidden, memo, false)).toBe(false);
    const shown = showRemoved(hidden);
    expect(isOn(shown, memo, false)).toBe(true);
    expect(
      isOn(
        collapseNode(shown, rudd, () => false),
        memo,
        false,
      ),
    ).toBe(false);
  });

  it('collapsing what was never expanded changes nothing', () => {
    const board = addNodes(WHOLE_CASE, null, [memo]);
    expect(collapseNode(board, rudd, () => true)).toBe(board);
  });

  it('shows again what was hidden', () => {
    const board = { ...removeNodes(WHOLE_CASE, [rudd]), hidden: ['Topic' as const] };
    expect(showRemoved(board)).toEqual(WHOLE_CASE);
  });

  it('another layout moves what was moved by hand, but not what is pinned', () => {
    const moved = placeNodes(placeNodes(WHOLE_CASE, { [rudd]: [1.4, 2.6] }, true), { [memo]: [3, 4] }, false);
    expect(moved.places).toEqual({ [rudd]: [1, 3], [memo]: [3, 4] });
    expect(layOut(moved, 'circular')).toMatchObject({ places: { [rudd]: [1, 3] }, pinned: [rudd] });
  });
});
