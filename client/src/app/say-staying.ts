/** What is said of nodes that stay because an answer, paths or a result names them; `''` of none. */
export function sayStaying(many: number, noun: 'more' | 'node' = 'more'): string {
  if (many === 0) return '';
  return many === 1
    ? ` 1 ${noun} stays as long as what names it is open.`
    : ` ${many.toLocaleString('en-GB')} ${noun}${noun === 'more' ? '' : 's'} stay as long as what names them is open.`;
}
