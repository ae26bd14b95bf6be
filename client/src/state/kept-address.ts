import { z } from 'zod';
import { LONGEST_ADDRESS } from '#core/wire/view';
import { NOWHERE, parseAddress, printAddress, type Address } from './address.ts';
import { printWithin } from './print-within.ts';

/** What a saved view holds of an address. */
export interface KeptAddress {
  /** A query without its question mark: the whole, or where that is too long what of it fits. */
  readonly address: string;
  /** The whole, as JSON. */
  readonly board: Readonly<Record<string, unknown>>;
}

const boardSchema = z.object({ whole: z.string() });

/** An address as a saved view keeps it. */
export function keepAddress(address: Address): KeptAddress {
  const whole = { ...address, view: null, copiedOn: null };
  return {
    address: printWithin(whole, LONGEST_ADDRESS, ''),
    board: { whole: printAddress(whole).slice(1) },
  };
}

/** The address that a saved view keeps; what is not well formed is left out, as from any address. */
export function keptAddress({ address, board }: KeptAddress): Address {
  const whole = boardSchema.safeParse(board);
  return { ...parseAddress(whole.success ? whole.data.whole : address), view: null, copiedOn: null };
}

/** The nodes that an address names, in the order of their ids. */
export function nodesNamedIn(address: Address): readonly string[] {
  const { focus, document, compared, selection, board, path } = address;
  const named = [
    ...[focus, document, path?.from, path?.to, board.middle].filter((id) => typeof id === 'string'),
    ...(compared ?? []),
    ...selection,
    ...board.added.flatMap((addition) => [...(addition.of === null ? [] : [addition.of]), ...addition.ids]),
    ...board.pinned,
    ...Object.keys(board.places),
    ...board.filters.sources,
  ];
  return [...new Set(named)].sort();
}

/** A link that opens a view, without what comes before its question mark. */
export function linkOfView(id: string): string {
  return printAddress({ ...NOWHERE, view: id });
}
