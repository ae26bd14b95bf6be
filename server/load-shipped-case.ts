import { join } from 'node:path';
import { Failure } from '#core/failure';
import { keepTexts } from '#loader/keep-texts';
import { loadCase, refuseWhileAnotherLoads } from '#loader/load';
import { sayProblem } from '#loader/problem';
import { readCase } from '#loader/read-case';
import type { GraphStore } from '#store/graph-store';
import { countLabels, readCase as readCaseNode } from '#store/queries';

/** The case that ships, beside the program. */
export const SHIPPED_CASE = join('seed-data', 'windrush');

/**
 * Loads the shipped case into an empty store, or finishes a load of it that was cut off; touches no store that holds
 * anything else. Resolves to what it did, in a sentence, or undefined where there was nothing to do. `by` is what this
 * process calls itself where others may use the store too: while one of them loads, it fails with `loading`.
 */
export async function loadShippedCase(
  store: GraphStore,
  root: string,
  sources: string | undefined,
  dataFolder: string,
  by?: string,
): Promise<string | undefined> {
  const [caseNode] = await store.read(readCaseNode, {}).catch(forgiveNoLabel);
  const folder = join(root, SHIPPED_CASE);
  if (caseNode === undefined) {
    const labels = await store.read(countLabels, {});
    if (labels.length > 0) return undefined;
  } else if (
    caseNode.properties['loadState'] === 'complete' ||
    caseNode.properties['id'] !== 'case:windrush'
  ) {
    return undefined;
  }
  if (caseNode !== undefined && by !== undefined) await refuseWhileAnotherLoads(store, by);
  const read = await readCase([folder], sources);
  if (read.graph === undefined || read.problems.length > 0) {
    const [first] = read.problems;
    throw new Failure(
      'bad-input',
      `The shipped case cannot be loaded: ${first === undefined ? 'it is incomplete' : sayProblem(first)}`,
    );
  }
  const report = await loadCase(store, read.graph, {
    scopes: read.seed.scopes,
    now: new Date().toISOString(),
    by,
  });
  await keepTexts(read.sources, dataFolder);
  return `${read.graph.info.title}: ${report.seal.nodes} nodes, ${report.seal.relationships} relationships, ${report.seal.evidence} quotations`;
}

/** A database that has never held a case may not know the label at all; that is an empty answer, no failure. */
function forgiveNoLabel(thrown: unknown): readonly never[] {
  if (thrown instanceof Failure && thrown.code === 'bad-query') return [];
  throw thrown;
}
