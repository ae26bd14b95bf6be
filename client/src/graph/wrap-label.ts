/** How a text is measured, in CSS px: the canvas's own measure in the page, a count of letters in tests. */
export type Measure = (text: string) => number;

/** Breaks a name into lines of at most `width`, at most `most` of them; what does not fit ends in an ellipsis. */
export function wrapLabel(text: string, width: number, most: number, measure: Measure): readonly string[] {
  const whole = text.replace(/\s+/g, ' ').trim();
  // Most names do, and measuring is what breaking costs.
  if (measure(whole) <= width) return [whole];
  const words = whole.split(' ');
  const lines: string[] = [];
  let line = '';
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1)
      return [...lines, shortened(`${line} ${words.slice(at).join(' ')}`, width, measure)];
    lines.push(line);
    line = word;
  }
  return [...lines, measure(line) <= width * 1.15 ? line : shortened(line, width, measure)];
}

function shortened(text: string, width: number, measure: Measure): string {
  const letters = [...text];
  let low = 1;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${letters.slice(0, middle).join('')}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}
