import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detailsResponseSchema, MOST_DETAILED } from '#core/wire/details';
import { graphResponseSchema } from '#core/wire/graph';
import { relationshipResponseSchema } from '#core/wire/relationship-detail';
import { testEngines, type FreshStore } from '../../test/engines.ts';
import { loadShipped } from '../../test/shipped-case.ts';
import { createApp } from '../app.ts';
import { listen } from '../listen.ts';
import { logAt } from '../log.ts';
import { textsIn } from '../texts.ts';

describe.each(await testEngines())('the details of many things, on $name', (engine) => {
  let one: FreshStore;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    one = await engine.fresh();
    await loadShipped(one.store, one.folder);
    const app = createApp(one.store, { texts: textsIn(one.folder), log: logAt('silent') });
    const listening = await listen(app, '127.0.0.1', 0);
    server = listening.server;
    address = `http://127.0.0.1:${listening.port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await one.end();
  });

  const post = (body: unknown) =>
    fetch(`${address}/api/details`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const details = async (body: unknown) => {
    const response = await post(body);
    expect(response.status).toBe(200);
    return detailsResponseSchema.parse(await response.json());
  };

  test('say of each relationship what its own address says', async () => {
    const graph = graphResponseSchema.parse(await (await fetch(`${address}/api/graph`)).json());
    const asked = graph.relationships.slice(0, 200).map(({ id }) => id);
    const { relationships, evidence, documents } = await details({ relationships: asked });
    expect(new Set(relationships.map(({ id }) => id))).toEqual(new Set(asked));
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
    const known = new Set(evidence.map(({ id }) => id));
    for (const relationship of relationships)
      expect(relationship.evidence.every((id) => known.has(id))).toBe(true);
    const named = new Set(documents.map(({ id }) => id));
    for (const { document, by } of evidence) expect(named.has(document) && named.has(by)).toBe(true);

    const alone = relationshipResponseSchema.parse(
      await (await fetch(`${address}/api/relationships/${asked[0]}`)).json(),
    );
    expect(relationships.find(({ id }) => id === asked[0])).toEqual(alone.relationship);
    for (const quotation of alone.evidence) expect(evidence).toContainEqual(quotation);
  });

  test('have the nodes with what an overview leaves out, and the nodes’ own evidence', async () => {
    const { nodes, evidence } = await details({ nodes: ['person:amber-rudd', 'doc:memo', 'doc:memo'] });
    expect(nodes.map(({ id }) => id).sort()).toEqual(['doc:memo', 'person:amber-rudd']);
    expect(evidence.some(({ supports }) => supports === 'doc:memo')).toBe(true);
    expect(nodes.some(({ properties }) => properties['aliases'] !== undefined)).toBe(true);
    const graph = graphResponseSchema.parse(await (await fetch(`${address}/api/graph`)).json());
    for (const { id, degree } of nodes)
      expect(degree).toBe(graph.nodes.find((each) => each.id === id)?.degree);
  });

  test('leave out what the case does not have, and answer an empty question with nothing', async () => {
    const { nodes, relationships } = await details({
      nodes: ['person:nobody'],
      relationships: ['doc:memo~copied-to~00000000'],
    });
    expect([nodes, relationships]).toEqual([[], []]);
    const nothing = { nodes: [], relationships: [], evidence: [], documents: [] };
    const { hash } = graphResponseSchema.parse(await (await fetch(`${address}/api/graph`)).json());
    expect(await details({})).toEqual({ hash, ...nothing });
  });

  test.each<[string, unknown]>([
    ['an id that is none', { nodes: ['x'] }],
    ['a field that is not asked for', { edges: [] }],
    ['more than is read at once', { nodes: Array.from({ length: MOST_DETAILED + 1 }, () => 'doc:a') }],
  ])('refuse %s', async (_, body) => {
    expect((await post(body)).status).toBe(400);
  });
});
