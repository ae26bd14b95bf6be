/** Made once: a text of thousands of numbers would else make it as often. */
const digits = new Intl.NumberFormat('en-GB');

/** `1 source`, `3 sources`, `1,340 nodes`. */
export function count(many: number, one: string, more = `${one}s`): string {
  return `${digits.format(many)} ${many === 1 ? one : more}`;
}
