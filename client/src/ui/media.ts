const LISTS = new Map<string, MediaQueryList>();

/** A media query, asked for once: to make one anew costs more than all that a frame asks of it. */
export function mediaOf(query: string): MediaQueryList {
  const known = LISTS.get(query);
  if (known !== undefined) return known;
  const made = window.matchMedia(query);
  LISTS.set(query, made);
  return made;
}

/** Whether the user has asked for as little movement as can be. */
export function prefersStillness(): boolean {
  return mediaOf('(prefers-reduced-motion: reduce)').matches;
}
