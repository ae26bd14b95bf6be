/** A list of numbers from 0 to 2^32 - 1 that grows, at four bytes each. */
export interface Numbers {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** What was pushed, as it is now. */
  readonly all: () => Uint32Array;
}

export function numbers(): Numbers {
  let held = new Uint32Array(1_024);
  let length = 0;
  return {
    push: (value) => {
      if (length === held.length) {
        const longer = new Uint32Array(2 * length);
        longer.set(held);
        held = longer;
      }
      held[length] = value;
      length += 1;
    },
    length: () => length,
    all: () => held.subarray(0, length),
  };
}
