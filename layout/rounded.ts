/** A thousandth of a pixel is enough, and short on the wire. Adding 0 turns -0 into 0. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;
