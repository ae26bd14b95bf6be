import { auth, driver } from 'neo4j-driver';
import { afterAll, describe, expect, test } from 'vitest';
import { neo4jForTests } from '../../test/neo4j-server.ts';
import { userStatementsContract } from '../user-statements.contract.ts';
import { Neo4jStore } from './neo4j-store.ts';

const server = await neo4jForTests();

if (server === undefined) {
  describe.skip('Neo4j, which this machine cannot start', () => test('nothing of it was tested', () => {}));
} else {
  const { uri, user, password } = server;
  const watcher = driver(uri, auth.basic(user, password), { disableLosslessIntegers: true });
  afterAll(() => watcher.close());

  userStatementsContract({
    name: 'Neo4j',
    kind: 'neo4j',
    open: () => new Neo4jStore({ kind: 'neo4j', uri, user, password }),
    running: async () => {
      const { records } = await watcher.executeQuery(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'UNWIND range(1, 100000)' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS count",
      );
      return Number(records[0]?.get('count'));
    },
  });

  test('what Neo4j does not stop at once, inside of an expression, keeps its place and nobody else waiting', async () => {
    const store = new Neo4jStore({ kind: 'neo4j', uri, user, password });
    const limits = { milliseconds: 1_000, rows: 10, bytes: 10_000 };
    const read = (text: string) =>
      store.statements.read({ text, parameters: {} }, limits, new AbortController().signal);
    await expect(
      read('RETURN reduce(s = 0, x IN range(1, 150000000) | s + x % 7) AS x'),
    ).rejects.toMatchObject({
      code: 'timed-out',
    });
    expect(await read('RETURN 1 AS x')).toMatchObject({ rows: [[1]] });
    await store.close();
  });
}
