import { inject } from 'vitest';
import type { StarterAnswer } from './neo4j.global-setup.ts';

/** A Neo4j whose content tests may overwrite. */
export interface Neo4jTestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * The Neo4j of this test run, for files named `*.engine.test.ts`: the one that NEO4J_TEST_URI, NEO4J_TEST_USER and
 * NEO4J_TEST_PASSWORD name, else one that no other running file has, until this file's process ends. Undefined where this machine
 * cannot start one (said aloud); with CI=true that is a failure instead.
 */
export async function neo4jForTests(): Promise<Neo4jTestServer | undefined> {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, CI } = process.env;
  if (NEO4J_TEST_URI !== undefined && NEO4J_TEST_URI !== '') {
    return { uri: NEO4J_TEST_URI, user: NEO4J_TEST_USER ?? 'neo4j', password: NEO4J_TEST_PASSWORD ?? '' };
  }
  const response = await fetch(`${inject('neo4jStarter')}?${process.pid}`);
  // It comes from our own global set-up, which builds it from this very type.
  const answer = (await response.json()) as StarterAnswer;
  if ('server' in answer) return answer.server;
  const notice = `No Neo4j to test against. ${answer.missing}`;
  if (CI === 'true') throw new Error(notice);
  console.warn(`\n!!! SKIPPED: every test on Neo4j. ${notice}\n`);
  return undefined;
}
