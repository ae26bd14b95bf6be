import type { DrawnGraph } from '../graph/drawn-graph.ts';
import { inTurns } from '../graph/in-turns.ts';
import type { Lit } from '../graph/lighting.ts';
import type { Palette } from '../graph/palette.ts';
import { LONGEST_THUMBNAIL } from '#core/wire/view';

/** Names of more nodes are specks in a picture that is so small, and take long to place. */
const MOST_NAMED = 400;

/** The small picture of a saved view; undefined where this browser cannot draw one, which keeps no view from being saved. */
export async function pictureOf(
  drawn: DrawnGraph,
  palette: Palette,
  lit: Lit | null,
  title: string,
): Promise<string | undefined> {
  try {
    const { makeThumbnail, textMeasure } = await import('../canvas/export-picture.ts');
    const { buildScene } = await import('../graph/export/build-scene.ts');
    const picture = buildScene({
      ...{ drawn, palette, lit, title },
      ...{ trace: [], legend: false, sources: null, width: 480, ratio: 0.625 },
      pluralOf: (label) => label, // kinds are named in a legend alone
      names: drawn.nodes.size <= MOST_NAMED,
      measure: await textMeasure(),
    });
    const thumbnail = await makeThumbnail(await inTurns(picture));
    return thumbnail.length > LONGEST_THUMBNAIL ? undefined : thumbnail;
  } catch {
    return undefined;
  }
}
