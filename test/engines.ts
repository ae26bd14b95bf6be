import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { EngineInfo, GraphStore } from '#store/graph-store';
import { step } from '#store/graph-store';
import { openStore, type StoreSettings } from '#store/open-store';
import type { Query } from '#store/query';
import { neo4jForTests } from './neo4j-server.ts';

/** An engine to run a suite on: each call gives an empty store, and where another process finds the same one. */
export interface TestEngine {
  readonly name: string;
  readonly kind: EngineInfo['kind'];
  readonly fresh: () => Promise<FreshStore>;
}
export interface FreshStore {
  readonly store: GraphStore;
  readonly settings: StoreSettings;
  /** The environment that makes a command of ours open the same store. */
  readonly env: Readonly<Record<string, string>>;
  /** A folder for this store's data, taken away by `end`. */
  readonly folder: string;
  readonly end: () => Promise<void>;
}

/** Takes everything out of a store: the suites of a worker share one Neo4j, and each begins with nothing in it. */
export async function emptied(store: GraphStore): Promise<void> {
  await store.write([step(empty, {})]);
}

const empty: Query<Record<string, never>, object> = {
  name: 'test/empty',
  text: 'MATCH (n) DETACH DELETE n',
  access: 'write',
  parameters: z.strictObject({}) as unknown as z.ZodType<Record<string, never>>, // no parameters at all
  row: z.object({}),
};

/** The engine that needs nothing started: for what measures, and does not compare engines. */
export function embeddedEngine(): TestEngine {
  return {
    name: 'the embedded engine',
    kind: 'embedded',
    fresh: () => freshStore((folder) => [{ kind: 'embedded', dataDir: folder }, {}]),
  };
}

/** The engines of this machine: the embedded one, and a real Neo4j (whose absence is said aloud, and fails CI). */
export async function testEngines(): Promise<readonly TestEngine[]> {
  const server = await neo4jForTests();
  const embedded = embeddedEngine();
  if (server === undefined) return [embedded];
  const { uri, user, password } = server;
  const neo4j: TestEngine = {
    name: 'Neo4j',
    kind: 'neo4j',
    fresh: async () => {
      const made = await freshStore(() => [
        { kind: 'neo4j', uri, user, password },
        { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      ]);
      await emptied(made.store);
      return made;
    },
  };
  return [embedded, neo4j];
}

async function freshStore(
  choose: (folder: string) => readonly [StoreSettings, Readonly<Record<string, string>>],
): Promise<FreshStore> {
  const folder = await mkdtemp(join(tmpdir(), 'whoknew-test-'));
  const [settings, env] = choose(folder);
  const store = await openStore(settings);
  return {
    store,
    settings,
    env: { ...env, WHOKNEW_DATA: folder },
    folder,
    end: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
