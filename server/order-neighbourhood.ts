import { momentKey } from '#core/date/moment-key';
import { RELATIONSHIP_TYPE_NAMES } from '#core/model/relationship-types';
import type { NeighbourhoodOrder } from '#core/wire/node-detail';
import type { Moments, RowToDate } from './dating-relationships.ts';

export interface RowInOrder extends RowToDate {
  /** The id of the entity at the other end, and how many relationships that has. */
  readonly neighbour: string;
  readonly degree: number;
}

/** The orders in words, behind how many of how many. */
export const ORDER_WORDS: Readonly<Record<NeighbourhoodOrder, string>> = {
  type: 'some of each type',
  'most-connected': 'most connected first',
  'least-connected': 'least connected first',
  latest: 'latest first',
  earliest: 'earliest first',
};

/**
 * The relationships of a node in an order; the same every time. `type` takes the first of each way, the second of each …
 * (the ways in the model's order), so that wherever it is cut, many of one type leave out no other. What has no date
 * comes after what has.
 */
export function inOrder<Row extends RowInOrder>(
  rows: readonly Row[],
  order: NeighbourhoodOrder,
  dated: (row: Row) => Moments | undefined,
): readonly Row[] {
  const byId = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rank = ({ type, startNodeId, neighbour }: Row): number =>
    (RELATIONSHIP_TYPE_NAMES as readonly string[]).indexOf(type) * 2 + (startNodeId === neighbour ? 1 : 0);
  const keys = new Map<Row, number | string>();
  const many = new Map<number, number>();
  for (const row of byId) {
    const place = many.get(rank(row)) ?? 0;
    many.set(rank(row), place + 1);
    keys.set(row, keyOf(row, place, order, dated));
  }
  const sign = order === 'latest' ? -1 : 1;
  const compare = (a: Row, b: Row): number => {
    const [one, other] = [keys.get(a) ?? '', keys.get(b) ?? ''];
    if (one === other) return rank(a) - rank(b);
    if (one === UNDATED || other === UNDATED) return one === UNDATED ? 1 : -1;
    return one < other ? -sign : sign;
  };
  return byId.sort(compare); // stable: what is equal stays in the order of its ids
}

const UNDATED = '';

function keyOf<Row extends RowInOrder>(
  row: Row,
  place: number,
  order: NeighbourhoodOrder,
  dated: (row: Row) => Moments | undefined,
): number | string {
  switch (order) {
    case 'type':
      return place;
    case 'most-connected':
      return -row.degree;
    case 'least-connected':
      return row.degree;
    case 'latest':
    case 'earliest': {
      const { begins, ends } = dated(row) ?? {};
      return momentKey(begins ?? ends ?? UNDATED);
    }
  }
  return order satisfies never;
}
