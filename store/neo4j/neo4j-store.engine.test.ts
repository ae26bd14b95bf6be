import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { emptied } from '../../test/engines.ts';
import { neo4jForTests } from '../../test/neo4j-server.ts';
import { startTcpProxy, type ProxyState, type TcpProxy } from '../../test/tcp-proxy.ts';
import { failure, graphStoreContract } from '../graph-store.contract.ts';
import { step } from '../graph-store.ts';
import * as probes from '../probe-statements.contract.ts';
import { Neo4jStore, type Neo4jSettings } from './neo4j-store.ts';

const server = await neo4jForTests();

if (server === undefined) {
  describe.skip('Neo4j, which this machine cannot start', () => test('nothing of it was tested', () => {}));
} else {
  const settings: Neo4jSettings = {
    kind: 'neo4j',
    uri: server.uri,
    user: server.user,
    password: server.password,
  };
  beforeAll(async () => {
    const store = new Neo4jStore(settings);
    await emptied(store);
    await store.close();
  });
  graphStoreContract({ name: 'Neo4j', kind: 'neo4j', open: () => new Neo4jStore(settings) });

  describe('Neo4j on a bad line', () => {
    let proxy: TcpProxy;
    let store: Neo4jStore;

    beforeAll(async () => {
      const { hostname, port } = new URL(server.uri);
      proxy = await startTcpProxy({ host: hostname, port: Number(port) });
      const limits = { readMs: 1_000, writeMs: 1_000 };
      store = new Neo4jStore({ ...settings, uri: `bolt://127.0.0.1:${proxy.port}`, limits });
    });
    afterEach(() => proxy.set('up'));
    afterAll(async () => {
      await store.close();
      await proxy.close();
    });

    const within = async (seconds: number, work: () => Promise<unknown>): Promise<void> => {
      const started = Date.now();
      await work();
      expect(Date.now() - started).toBeLessThan(seconds * 1_000);
    };

    test.each(['down', 'silent'] satisfies ProxyState[])(
      'fails within 5 seconds while the server is %s, and works again when it is back',
      async (state) => {
        await store.write([step(probes.clearProbes, {})]);
        await proxy.set(state);
        // A connection that rests in the pool looks alive until the statement's own time has passed.
        const seconds = state === 'down' ? 5 : 9;
        const away = { name: 'Failure', code: expect.stringMatching(/^(?:store-unavailable|timed-out)$/) };
        await Promise.all([
          within(5, () => expect(store.ping()).rejects.toMatchObject(failure('store-unavailable'))),
          within(seconds, () => expect(store.read(probes.readIds, {})).rejects.toMatchObject(away)),
          within(seconds, () =>
            expect(store.write([step(probes.increment, { id: 'a' })])).rejects.toMatchObject(away),
          ),
        ]);
        await within(5, () => expect(store.ping()).rejects.toMatchObject(failure('store-unavailable')));
        await proxy.set('up');
        await store.ping();
        await store.write([step(probes.createProbe, { id: 'back', properties: {} })]);
        expect(await store.read(probes.readIds, {})).toEqual([{ id: 'back' }]);
      },
    );

    test('a write that was given up is not done later behind our back', async () => {
      await store.write([step(probes.clearProbes, {})]);
      await proxy.set('down');
      const writing = store.write([step(probes.createProbe, { id: 'late', properties: {} })]);
      await expect(writing).rejects.toMatchObject(failure('store-unavailable'));
      await proxy.set('up');
      await new Promise((resolve) => setTimeout(resolve, 4_000));
      expect(await store.read(probes.readIds, {})).toEqual([]);
    });

    test('stops a statement at its time', async () => {
      await within(4, () => expect(store.read(probes.slow, {})).rejects.toMatchObject(failure('timed-out')));
      await store.ping();
    });
  });

  describe('settings that Neo4j refuses', () => {
    test.each([
      // A name of its own: after three wrong passwords Neo4j refuses that user the right one too, for 5 seconds.
      ['a wrong password', { user: 'somebody', password: 'not-the-word' }, /NEO4J_USER and NEO4J_PASSWORD/],
      ['a database that is not there', { database: 'nowhere' }, /NEO4J_DATABASE/],
      ['a port where nobody is', { uri: 'bolt://127.0.0.1:1' }, /NEO4J_URI/],
    ])('name the setting to mend, and not its value: %s', async (_, wrong, expected) => {
      const store = new Neo4jStore({ ...settings, ...wrong });
      const refused = { ...failure('store-unavailable'), message: expect.stringMatching(expected) };
      const calls = [() => store.ping(), () => store.read(probes.readIds, {}), () => store.engine()];
      for (const call of calls) {
        const thrown: unknown = await call().catch((reason: unknown) => reason);
        expect(thrown).toMatchObject(refused);
        for (const value of Object.values(wrong)) expect(String(thrown)).not.toContain(value);
      }
      await store.close();
    });

    test('an address that is none is bad input at once', () => {
      expect(() => new Neo4jStore({ ...settings, uri: 'http://localhost' })).toThrow(/NEO4J_URI/);
    });
  });
}
