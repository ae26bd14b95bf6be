/** `1 source`, `3 sources`, `1,340 nodes`. */
export function count(many: number, one: string, more = `${one}s`): string {
  return `${many.toLocaleString('en-GB')} ${many === 1 ? one : more}`;
}
