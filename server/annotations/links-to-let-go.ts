import { MOST_OF_LINKS } from '#core/wire/annotations';

/** How many links are kept. */
export const MOST_LINKS = 2_000;

/**
 * Which links give way to one more of so many characters: as many as it takes, from the first on. Links are listed
 * nowhere, so that nobody could delete one to make room.
 */
export function linksToLetGo<Link extends { readonly size: number | null }>(
  links: readonly Link[],
  more: number,
): readonly Link[] {
  let count = links.length + 1;
  let total = links.reduce((sum, { size }) => sum + (size ?? 0), more);
  return links.filter(({ size }) => {
    if (count <= MOST_LINKS && total <= MOST_OF_LINKS) return false;
    count -= 1;
    total -= size ?? 0;
    return true;
  });
}
