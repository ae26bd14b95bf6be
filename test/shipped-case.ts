import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cypherFolder } from '#store/cypher-text';
import type { GraphStore } from '#store/graph-store';
import { keepTexts } from '#loader/keep-texts';
import { loadCase } from '#loader/load';
import { readCase, type ReadCase } from '#loader/read-case';

const root = dirname(cypherFolder());

/** The folder of the case that ships. */
export const SHIPPED = join(root, 'seed-data', 'windrush');

/**
 * The folder of the articles, which are their publishers' text and no part of the project: WHOKNEW_SOURCES, else
 * `../shared/sources`. Undefined where they are not at hand (said aloud); with CI=true that is a failure.
 */
export function articles(): string | undefined {
  const folder = process.env['WHOKNEW_SOURCES'] ?? join(root, '..', 'shared', 'sources');
  if (existsSync(folder)) return folder;
  const notice =
    'The articles are not at hand, so no quotation can be checked. Name their folder in WHOKNEW_SOURCES.';
  if (process.env['CI'] === 'true') throw new Error(notice);
  console.warn(`\n!!! SKIPPED: every check of words against their source. ${notice}\n`);
  return undefined;
}

export function readShippedCase(sources = articles()): Promise<ReadCase> {
  return readCase([SHIPPED], sources);
}

/** Loads the shipped case into a store and keeps its texts in a data folder, as `npm start` does. */
export async function loadShipped(store: GraphStore, dataFolder: string): Promise<ReadCase> {
  const read = await readShippedCase();
  if (read.graph === undefined || read.problems.length > 0) throw new Error('the shipped case has problems');
  await loadCase(store, read.graph, { scopes: read.seed.scopes, now: '2026-01-01T00:00:00Z' });
  await keepTexts(read.sources, dataFolder);
  return read;
}
