import type { StatementLimits } from '../user-statement.ts';
import type { TaggedRow } from './reader-messages.ts';

/** Rows in one message to the parent, so that it can do other things between two of them. */
const SLICE_ROWS = 1_000;
const SLICE_BYTES = 256 * 1024;

/** Takes rows up to the limits and sends them on in slices. */
export interface RowBudget {
  /** False where the row is one too many: it is left out, and the answer is truncated. */
  readonly take: (row: TaggedRow) => boolean;
  /** Sends what is left. */
  readonly end: () => void;
}

export function rowBudget(limits: StatementLimits, send: (rows: readonly TaggedRow[]) => void): RowBudget {
  let slice: TaggedRow[] = [];
  let sliceBytes = 0;
  let rows = 0;
  let bytes = 0;
  const end = (): void => {
    if (slice.length > 0) send(slice);
    slice = [];
    sliceBytes = 0;
  };
  return {
    take: (row) => {
      const weight = weigh(row);
      if (rows + 1 > limits.rows || bytes + weight > limits.bytes) return false;
      rows += 1;
      bytes += weight;
      slice.push(row);
      sliceBytes += weight;
      if (slice.length >= SLICE_ROWS || sliceBytes >= SLICE_BYTES) end();
      return true;
    },
    end,
  };
}

/** About how many bytes a value takes as JSON. */
function weigh(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return Buffer.byteLength(value) + 3;
    case 'object': {
      if (value === null) return 5;
      if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + weigh(item), 2);
      let sum = 2;
      for (const [key, item] of Object.entries(value)) sum += key.length + 4 + weigh(item);
      return sum;
    }
    default:
      return 8;
  }
}
