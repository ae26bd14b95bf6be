import { join } from 'node:path';
import { stat } from 'node:fs/promises';
import type { CaseGraph } from '#core/case-graph';
import { graphOfSeed } from './map/seed-to-graph.ts';
import { inOrder, type Problem } from './problem.ts';
import { readSeed, type SeedCase } from './read/read-seed.ts';
import { readSources, type Sources } from './read/read-sources.ts';

/** A case as its files describe it, checked as a whole. */
export interface ReadCase {
  /** Undefined where the files do not even say which case it is. */
  readonly graph: CaseGraph | undefined;
  readonly problems: readonly Problem[];
  readonly seed: SeedCase;
  readonly sources: Sources;
  /** The folder whose texts the quotations were compared with; undefined where there is none. */
  readonly sourcesFolder: string | undefined;
}

/**
 * Reads and checks seed files. Texts come from `sourcesFolder`, or from `sources/` in the first folder of the case.
 * Nothing is thrown for bad input but a path that does not exist; everything else is a problem with its place.
 */
export async function readCase(
  paths: readonly string[],
  sourcesFolder: string | undefined,
): Promise<ReadCase> {
  const seed = await readSeed(paths);
  const folder = sourcesFolder ?? (await ownSources(paths));
  const sources = await readSources(seed.texts, folder);
  const problems = [...seed.problems, ...sources.problems];
  if (seed.info === undefined) {
    if (problems.length === 0) {
      const message =
        'no file says which case this is: one of them, as a rule case.yml, has id, title, timeZone and calendarFrom';
      problems.push({ file: seed.files[0] ?? 'case.yml', line: 1, column: 1, message });
    }
    return { graph: undefined, problems: inOrder(problems), seed, sources, sourcesFolder: folder };
  }
  const mapped = graphOfSeed(seed, seed.info, sources);
  return {
    graph: mapped.graph,
    problems: inOrder([...problems, ...mapped.problems]),
    seed,
    sources,
    sourcesFolder: folder,
  };
}

async function ownSources(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const folder = join(path, 'sources');
    const info = await stat(folder).catch(() => undefined);
    if (info?.isDirectory()) return folder;
  }
  return undefined;
}
