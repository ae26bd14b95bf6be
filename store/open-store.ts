import { z } from 'zod';
import { Failure } from '#core/failure';
import { readLiveHolder } from './embedded/case-lock.ts';
import type { EmbeddedSettings } from './embedded/embedded-store.ts';
import { wasSealed } from './embedded/seal-file.ts';
import type { GraphStore } from './graph-store.ts';
import type { Neo4jSettings } from './neo4j/neo4j-store.ts';

export type StoreSettings = Neo4jSettings | EmbeddedSettings;

/**
 * The store that the settings name; only its own adapter is brought in. Resolves at once, whatever state the engine is in: a database that is away, a case
 * that is held or damaged shows at the first call, and is gone from the calls after it has been put right.
 */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  switch (settings.kind) {
    case 'neo4j': {
      const { Neo4jStore } = await import('./neo4j/neo4j-store.ts');
      return new Neo4jStore(settings);
    }
    case 'embedded': {
      const { EmbeddedStore } = await import('./embedded/embedded-store.ts');
      return new EmbeddedStore(settings);
    }
    default:
      return settings satisfies never;
  }
}

/** Settings from an environment: Neo4j where NEO4J_URI is set, else the embedded engine under WHOKNEW_DATA. */
export function storeSettings(env: Readonly<Record<string, string | undefined>>): StoreSettings {
  const parsed = environmentSchema.safeParse(env);
  if (!parsed.success) {
    throw new Failure('bad-input', parsed.error.issues.map((issue) => issue.message).join(' '));
  }
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data;
  if (NEO4J_URI === undefined) return { kind: 'embedded', dataDir: dataFolder(env) };
  if (NEO4J_PASSWORD === undefined) {
    throw new Failure('bad-input', 'NEO4J_URI is set but NEO4J_PASSWORD is not. Set both, or neither.');
  }
  return {
    kind: 'neo4j',
    uri: NEO4J_URI,
    user: NEO4J_USER ?? 'neo4j',
    password: NEO4J_PASSWORD,
    database: NEO4J_DATABASE,
  };
}

/** The folder for what is kept on this machine: the embedded case, and the texts of documents. */
export function dataFolder(env: Readonly<Record<string, string | undefined>>): string {
  return variable.parse(env['WHOKNEW_DATA']) ?? '.whoknew';
}

/** Notes where this process serves the case, so that other programs ask it instead of being refused. */
export async function noteServerAddress(store: GraphStore, address: string): Promise<void> {
  const { EmbeddedStore } = await import('./embedded/embedded-store.ts');
  if (store instanceof EmbeddedStore) await store.noteAddress(address);
}

/** The address of the server that holds the case of these settings, where one does and has noted it. */
export async function findServer(settings: StoreSettings): Promise<string | undefined> {
  if (settings.kind !== 'embedded') return undefined;
  const holder = await readLiveHolder(settings.dataDir);
  return holder?.holder === 'server' ? holder.address : undefined;
}

/** Whether a case was ever loaded to its end where these settings keep an embedded one. */
export function wasEverWhole({ dataDir }: EmbeddedSettings): boolean {
  return wasSealed(dataDir);
}

/** An empty variable counts as one that is not set: compose files and shells leave such behind. */
const variable = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text.trim() === '' ? undefined : text));

// No message repeats a value: an address may carry a password.
const uri = variable
  .refine((text) => text === undefined || /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^/]/.test(text), {
    message: 'NEO4J_URI is no address that Neo4j knows, such as neo4j://localhost:7687.',
  })
  .refine((text) => text === undefined || !text.includes('@'), {
    message: 'NEO4J_URI holds a user or password. Put them into NEO4J_USER and NEO4J_PASSWORD.',
  });

const environmentSchema = z.object({
  NEO4J_URI: uri,
  NEO4J_USER: variable,
  NEO4J_PASSWORD: variable,
  NEO4J_DATABASE: variable,
});
