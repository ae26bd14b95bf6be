const SMALLEST = 9;
const LARGEST = 28;

/** How large a node of that many relationships is drawn, in pixels at the first zoom (9 + 3·√degree, at most 28). */
export function nodeRadius(degree: number): number {
  return Math.min(LARGEST, SMALLEST + 3 * Math.sqrt(Math.max(0, degree)));
}
