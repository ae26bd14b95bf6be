import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CaseGraph } from '#core/case-graph';
import { fingerprint, graphHash } from '#core/fingerprint';
import { keptBesideAnother } from '#loader/kept-beside';
import { loadCase, type LoadReport } from '#loader/load';
import { readCase } from '#loader/read-case';
import { recordsOf } from '#loader/records';
import { sayLoad } from '#loader/report';
import { planReset, reset, sayReset } from '#loader/reset';
import { step, type GraphStore } from '#store/graph-store';
import { openStore } from '#store/open-store';
import type { Query } from '#store/query';
import {
  countForeign,
  evidenceById,
  nodesById,
  readCase as readCaseNode,
  relationshipsById,
  storedEvidence,
  storedNodes,
  storedRelationships,
} from '#store/queries';
import { readPages } from '#store/read-pages';
import { testEngines, type FreshStore } from '../test/engines.ts';
import { WARD_CASE, wardFolder } from '../test/fixtures/ward-case.ts';

const engines = await testEngines();
const opened: FreshStore[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.end();
});

async function wardGraph(text = WARD_CASE): Promise<{ graph: CaseGraph; scopes: readonly string[] }> {
  const { folder, sources } = await wardFolder({ 'case.yml': text });
  const { graph, problems, seed } = await readCase([folder], sources);
  expect(problems).toEqual([]);
  if (graph === undefined) throw new Error('the case was not read');
  // every folder of these tests stands for the same one, changed
  const origin = (one: string | undefined): string => (one ?? '').replace(/^ward-[^/]*/, 'ward');
  return {
    graph: {
      ...graph,
      nodes: graph.nodes.map((n) => ({ ...n, origin: origin(n.origin) })),
      relationships: graph.relationships.map((r) => ({ ...r, origin: origin(r.origin) })),
      evidence: graph.evidence.map((e) => ({ ...e, origin: origin(e.origin) })),
    },
    scopes: seed.scopes.map(() => 'ward/'),
  };
}

/** The hash of what the store really holds, worked out anew from every property. */
async function hashOfStore(store: GraphStore): Promise<string> {
  const nodeIds = (await readPages(store, storedNodes)).map((row) => row.id);
  const relationshipRows = await readPages(store, storedRelationships);
  const evidenceIds = (await readPages(store, storedEvidence)).map((row) => row.id);
  const nodes = await store.read(nodesById, { ids: nodeIds });
  const relationships = await store.read(relationshipsById, {
    ids: relationshipRows.map((row) => row.id),
    startNodeIds: relationshipRows.map((row) => row.startNodeId),
  });
  const evidence = await store.read(evidenceById, { ids: evidenceIds });
  return graphHash([
    ...nodes.map(({ labels, properties }) => ({
      id: String(properties['id']),
      fingerprint: fingerprint(labels.find((label) => label !== 'Entity') ?? '', properties),
    })),
    ...relationships.map((r) => ({
      id: r.id,
      fingerprint: fingerprint(`${r.type} ${r.startNodeId} ${r.endNodeId}`, r.properties),
    })),
    ...evidence.map(({ properties }) => ({
      id: String(properties['id']),
      fingerprint: fingerprint('Evidence', properties),
    })),
  ]);
}

const journal: Query<Record<string, never>, { kind: string; target: string; before: string }> = {
  name: 'test/journal',
  text: 'MATCH (c:Change) RETURN c.kind AS kind, c.target AS target, c.before AS before ORDER BY c.target',
  access: 'read',
  parameters: z.strictObject({}) as unknown as z.ZodType<Record<string, never>>, // no parameters at all
  row: z.object({ kind: z.string(), target: z.string(), before: z.string() }),
};
const note: Query<Record<string, never>, object> = {
  ...journal,
  name: 'test/note',
  text: "CREATE (n:Note {id: 'note:1', target: 'doc:hale-email', text: 'ask her about this'})",
  access: 'write',
  row: z.object({}),
};
const notes: Query<Record<string, never>, { text: string }> = {
  ...journal,
  name: 'test/notes',
  text: 'MATCH (n:Note) RETURN n.text AS text',
  row: z.object({ text: z.string() }),
};

const everything: Query<Record<string, never>, { count: number }> = {
  ...journal,
  name: 'test/everything',
  text: 'MATCH (n) RETURN count(n) AS count',
  row: z.object({ count: z.number() }),
};

const added: Query<Record<string, never>, object> = {
  ...note,
  name: 'test/added',
  text: "CREATE (n:Entity:Person {id: 'person:added', name: 'Added', origin: 'change:0a1b2c3d4e5f', fingerprint: 'f'})",
};

/** The port to a store, to be built upon. */
function port(store: GraphStore): GraphStore {
  return {
    read: (query, parameters) => store.read(query, parameters),
    write: (steps) => store.write(steps),
    seal: (seal) => store.seal(seal),
    sync: () => store.sync(),
    engine: () => store.engine(),
    ping: () => store.ping(),
    statements: store.statements,
    close: () => store.close(),
  };
}

describe.each(engines)('loading into $name', (engine) => {
  const fresh = async (): Promise<FreshStore> => {
    const one = await engine.fresh();
    opened.push(one);
    return one;
  };
  const load = (
    store: GraphStore,
    { graph, scopes }: { graph: CaseGraph; scopes: readonly string[] },
    now = '2026-01-01T00:00:00Z',
  ): Promise<LoadReport> => loadCase(store, graph, { scopes, now });
  const changesOf = (report: LoadReport): number =>
    [report.nodes, report.relationships, report.evidence].reduce(
      (sum, kind) => sum + kind.created + kind.updated + kind.removed,
      0,
    );

  test('what is in the store afterwards is what the files say, to the last property', async () => {
    const { store } = await fresh();
    const ward = await wardGraph();
    const report = await load(store, ward);
    expect(report.nodes).toEqual({ read: 5, created: 5, updated: 0, unchanged: 0, removed: 0 });
    expect(report.relationships.created).toBe(4);
    expect(report.evidence.created).toBe(7);
    expect(report.seal.hash).toBe(recordsOf(ward.graph).hash);
    expect(await hashOfStore(store)).toBe(report.seal.hash);
    const [caseNode] = await store.read(readCaseNode, {});
    expect(caseNode?.properties).toMatchObject({
      id: 'case:ward-4',
      loadState: 'complete',
      hash: report.seal.hash,
    });
  });

  test('loading twice changes nothing, not even the time of recording', async () => {
    const { store } = await fresh();
    const ward = await wardGraph();
    await load(store, ward);
    const before = await readPages(store, storedNodes);
    const again = await load(store, ward, '2027-01-01T00:00:00Z');
    expect(changesOf(again)).toBe(0);
    expect(await readPages(store, storedNodes)).toEqual(before);
    expect(await store.read(journal, {})).toEqual([]);
  });

  test('words that were checked once are, when their text is not at hand any more and they moved to another line; not where its record changed', async () => {
    const { store } = await fresh();
    const { graph, scopes } = await wardGraph();
    await load(store, { graph, scopes });
    const unchecked = graph.evidence.map((one) => ({ ...one, check: 'unavailable' as const }));
    expect(changesOf(await load(store, { graph: { ...graph, evidence: unchecked }, scopes }))).toBe(0);
    const checks = async () => (await readPages(store, storedEvidence)).map(({ check }) => check);
    expect(new Set(await checks())).toEqual(new Set(['verified']));
    const moved = unchecked.map((one) => ({ ...one, origin: `${one.origin ?? ''}0` }));
    const lower = graph.nodes.map((node) => ({ ...node, origin: `${node.origin}0` }));
    const { evidence } = await load(store, { graph: { ...graph, nodes: lower, evidence: moved }, scopes });
    expect(evidence).toMatchObject({ updated: 7, unchanged: 0 });
    expect(new Set(await checks())).toEqual(new Set(['verified']));
    expect((await readPages(store, storedEvidence)).every(({ origin }) => origin?.endsWith('0'))).toBe(true);
    const nodes = graph.nodes.map((node) =>
      node.label === 'Document' ? { ...node, name: `${node.name}, another copy` } : node,
    );
    await load(store, { graph: { ...graph, nodes, evidence: unchecked }, scopes });
    expect(new Set(await checks())).toEqual(new Set(['unavailable']));
  });

  test('words whose sentence no file gives keep it and their check where their text is not at hand, but not that of another text', async () => {
    const { store } = await fresh();
    const { graph, scopes } = await wardGraph();
    const { seal } = await load(store, { graph, scopes });
    const alone = graph.evidence.map((one) => ({
      ...one,
      contextStart: one.start,
      contextEnd: one.end,
      check: 'unavailable' as const,
    }));
    const again = await load(store, { graph: { ...graph, evidence: alone }, scopes });
    expect([changesOf(again), again.seal]).toEqual([0, seal]);
    const widths = async () =>
      (await readPages(store, storedEvidence)).map(
        ({ contextStart, contextEnd }) => (contextEnd ?? 0) - (contextStart ?? 0),
      );
    expect(Math.min(...(await widths()))).toBeGreaterThan(30);
    expect(await hashOfStore(store)).toBe(seal.hash);

    const anew = alone.map((one) => ({ ...one, textSha256: '0'.repeat(64) }));
    await load(store, { graph: { ...graph, evidence: anew }, scopes });
    expect((await widths()).toSorted()).toEqual(graph.evidence.map(({ exact }) => exact.length).toSorted());
  });

  test('what a load puts back in a quotation, or changes there, is kept in the journal', async () => {
    const { store } = await fresh();
    const ward = await wardGraph();
    const { seal } = await load(store, ward);
    const text = "MATCH (e:Evidence) WHERE e.said IS NOT NULL SET e.said = '2012-10-13', e.fingerprint = 'f'";
    await store.write([step({ ...note, text }, {})]);
    expect((await load(store, ward, '2027-01-01T00:00:00Z')).seal).toEqual(seal);
    const later = await wardGraph(WARD_CASE.replace('said: 2012-10-14', 'said: 2012-10-15'));
    await load(store, later, '2028-01-01T00:00:00Z');

    const quotation = ward.graph.evidence.find(({ said }) => said !== undefined);
    const entries = await store.read(journal, {});
    expect(entries.map(({ kind, target }) => [kind, target])).toEqual([
      ['edit', quotation?.id],
      ['edit', quotation?.id],
    ]);
    const before = entries.map((entry): unknown => JSON.parse(entry.before));
    expect(before).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ exact: quotation?.exact, said: '2012-10-13' }),
        expect.objectContaining({ exact: quotation?.exact, said: '2012-10-14' }),
      ]),
    );
  });

  test('what other files said before is counted, by where it is from', async () => {
    const { store } = await fresh();
    await load(store, await wardGraph());
    const shorter = await wardGraph(WARD_CASE.replace(/claims:[\s\S]*$/, ''));
    const renamed = { graph: shorter.graph, scopes: ['ward-b/'] };
    const report = await load(store, renamed, '2027-01-01T00:00:00Z');
    expect(report.nodes.removed).toBe(0);
    expect([...report.elsewhere.keys()]).toEqual(['ward/']);
    expect(report.elsewhere.get('ward/')).toBeGreaterThan(2);
    expect(sayLoad(report)).toContain('came from other files (ward/)');
    expect((await load(store, await wardGraph())).elsewhere).toEqual(new Map());
  });

  test('a changed file updates, what it no longer says goes with a journal entry, and notes stay', async () => {
    const { store } = await fresh();
    await load(store, await wardGraph());
    await store.write([step(note, {})]);
    const changed = WARD_CASE.replace('name: Omar Reid', 'name: Omar A. Reid').replace(/claims:[\s\S]*$/, '');
    const ward = await wardGraph(changed);
    const report = await load(store, ward, '2027-01-01T00:00:00Z');
    expect(report.nodes).toMatchObject({ created: 0, updated: 1, removed: 1 });
    expect(report.relationships.removed).toBe(2);
    expect(report.seal.hash).toBe(recordsOf(ward.graph).hash);
    expect(await hashOfStore(store)).toBe(report.seal.hash);

    const entries = await store.read(journal, {});
    expect(entries.filter((e) => e.kind === 'edit').map((e) => e.target)).toEqual(['person:omar-reid']);
    const retired = entries.find((e) => e.target === 'claim:reid-did-not-know');
    expect(JSON.parse(retired?.before ?? '{}')).toMatchObject({
      name: 'Omar Reid did not know that ward 4 would close.',
      labels: expect.arrayContaining(['Claim']),
    });
    expect(JSON.parse(entries.find((e) => e.kind === 'edit')?.before ?? '{}')).toMatchObject({
      name: 'Omar Reid',
    });
    expect(await store.read(notes, {})).toEqual([{ text: 'ask her about this' }]);
    expect(changesOf(await load(store, ward))).toBe(0);
  });

  test('what was loaded without the days that its date can mean is given them by the next load', async () => {
    const { store } = await fresh();
    const ward = await wardGraph();
    const { seal } = await load(store, ward);
    const days = async () =>
      (await readPages(store, storedEvidence)).flatMap(({ saidFrom }) => saidFrom ?? []);
    expect(await days()).toEqual(['2012-10-14']);
    const text = 'MATCH (e:Evidence) WHERE e.said IS NOT NULL REMOVE e.saidFrom, e.saidTo';
    await store.write([step({ ...note, text }, {})]);
    expect(await days()).toEqual([]);
    const again = await load(store, ward);
    expect(again.evidence).toMatchObject({ updated: 1, unchanged: 6 });
    expect(again.seal).toEqual(seal);
    expect(await days()).toEqual(['2012-10-14']);
  });

  test('what others lean on stays, with its quotations and their papers', async () => {
    const { store } = await fresh();
    const related = WARD_CASE.replace(
      'name: Jane Hale\n',
      (line) => `${line}    related-to: [{who: person:omar-reid, status: background}]\n`,
    );
    const { graph, scopes } = await wardGraph(related);
    const leaning = graph.relationships.filter(({ type }) => type === 'RELATED_TO');
    expect(leaning).toHaveLength(1);
    const relationships = graph.relationships.filter(({ type }) => type !== 'RELATED_TO');
    await load(store, { graph: { ...graph, relationships }, scopes });
    const other = leaning.map((one) => ({ ...one, origin: 'other/case.yml:1' }));
    const nothing = { ...graph, nodes: [], relationships: [], evidence: [] };
    await load(store, { graph: { ...nothing, relationships: other }, scopes: ['other/'] });

    const jane = graph.nodes.filter(({ id }) => id === 'person:jane-hale');
    const shorter = { graph: { ...nothing, nodes: jane.map((one) => ({ ...one, evidence: [] })) }, scopes };
    const report = await load(store, shorter);
    expect((await readPages(store, storedNodes)).map(({ id }) => id)).toEqual([
      'doc:press-report',
      'person:jane-hale',
      'person:omar-reid',
    ]);
    expect((await readPages(store, storedEvidence)).map(({ supports }) => supports)).toEqual([
      'person:omar-reid',
    ]);
    expect(await hashOfStore(store)).toBe(report.seal.hash);
    expect(changesOf(await load(store, shorter))).toBe(0);
  });

  test('a file of another folder is left alone', async () => {
    const { store } = await fresh();
    const ward = await wardGraph();
    await load(store, ward);
    const report = await loadCase(
      store,
      { ...ward.graph, nodes: [], relationships: [], evidence: [] },
      {
        scopes: ['elsewhere/'],
        now: '2027-01-01T00:00:00Z',
      },
    );
    expect(report.nodes.removed).toBe(0);
    expect(report.seal.nodes).toBe(5);
  });

  test('another case, and a database with nodes of other origin, are refused', async () => {
    const { store } = await fresh();
    const ward = await wardGraph();
    await load(store, ward);
    const other = { ...ward, graph: { ...ward.graph, info: { ...ward.graph.info, id: 'case:other' } } };
    await expect(load(store, other)).rejects.toMatchObject({ code: 'conflict' });

    const { store: foreign } = await fresh();
    await foreign.write([step({ ...note, text: "CREATE (n:Stranger {name: 'x'})" }, {})]);
    await expect(load(foreign, ward)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('--beside'),
    });
    const { graph, scopes } = ward;
    await loadCase(foreign, graph, { scopes, beside: true, now: '2026-01-01T00:00:00Z' });

    for (const label of ['Entity', 'Evidence']) {
      const { store: taken } = await fresh();
      await taken.write([step({ ...note, text: `CREATE (n:${label} {id: 'e1'})` }, {})]);
      await expect(
        loadCase(taken, graph, { scopes, beside: true, now: '2026-01-01T00:00:00Z' }),
      ).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringMatching(/^This database holds 1 nodes labelled :Entity or :Evidence/),
      });
      expect(await taken.read(readCaseNode, {}).catch(() => [])).toEqual([]);
    }
  });

  test('a reset deletes what was loaded and nothing else', async () => {
    const { store } = await fresh();
    await load(store, await wardGraph());
    await store.write([step(note, {})]);
    expect(await keptBesideAnother(store, 'case:ward-4')).toBeUndefined();
    const stays = (beside: string) =>
      `What was kept beside ${beside} stays, and comes to lie beside case:other: notes 1; views, lists and saved queries 0; links 0.`;
    expect(await keptBesideAnother(store, 'case:other')).toBe(stays('case:ward-4'));
    const plan = await planReset(store);
    expect(plan.nodes).toHaveLength(5);
    await reset(store, plan);
    expect(await keptBesideAnother(store, 'case:other')).toBe(stays('an earlier case'));
    expect(await readPages(store, storedNodes)).toEqual([]);
    expect(await readPages(store, storedEvidence)).toEqual([]);
    expect(await store.read(notes, {})).toHaveLength(1);
    expect((await load(store, await wardGraph())).nodes.created).toBe(5);
  });

  test('other people’s nodes with labels like ours are foreign, are never taken for the case, and no reset deletes them', async () => {
    const { store } = await fresh();
    await store.write([
      step(
        {
          ...note,
          text: "CREATE (:`Case` {id: 'C-17'})-[:HAS]->(:Note {id: 17}) CREATE (:View {name: 'x'}) CREATE (:Change {id: 'ticket 5'})",
        },
        {},
      ),
    ]);
    const ward = await wardGraph();
    await expect(load(store, ward)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('holds 4 nodes that did not come from here'),
    });
    expect(await store.read(readCaseNode, {})).toEqual([]);
    const { graph, scopes } = ward;
    await loadCase(store, graph, { scopes, beside: true, now: '2026-01-01T00:00:00Z' });
    expect((await store.read(readCaseNode, {}))[0]?.properties['id']).toBe('case:ward-4');
    const plan = await planReset(store);
    expect(sayReset(plan)).toBe('5 nodes, 4 relationships and 7 quotations');
    await reset(store, plan);
    expect(await store.read(countForeign, {})).toEqual([{ count: 4, taken: 0 }]);
    expect(await store.read(everything, {})).toEqual([{ count: 4 }]);
  });

  test('a reset that is cut off leaves a case that says it is not whole, and a load makes it so', async () => {
    const { store } = await fresh();
    const ward = await wardGraph();
    await load(store, ward);
    const begun = new Date().toISOString();
    let writes = 0;
    const cutOff: GraphStore = {
      ...port(store),
      write: async (steps) => {
        writes += 1;
        if (writes > 1) throw new Error('cut off');
        await store.write(steps);
      },
    };
    await expect(reset(cutOff, await planReset(store))).rejects.toThrow('cut off');
    expect(await readPages(store, storedEvidence)).toEqual([]);
    const [caseNode] = await store.read(readCaseNode, {});
    expect(caseNode?.properties).toMatchObject({ id: 'case:ward-4', loadState: 'loading' });
    expect(String(caseNode?.properties['loadWroteAt']) >= begun).toBe(true);
    await load(store, ward);
    expect(await hashOfStore(store)).toBe(recordsOf(ward.graph).hash);
  });

  test('what was added by Cypher is not called another file’s, and a reset names it', async () => {
    const { store } = await fresh();
    const ward = await wardGraph();
    await load(store, ward);
    expect(sayReset(await planReset(store))).toBe('5 nodes, 4 relationships and 7 quotations');
    await store.write([step(added, {})]);
    const report = await load(store, ward);
    expect(report.elsewhere).toEqual(new Map());
    expect(report.seal.nodes).toBe(6);
    expect(sayReset(await planReset(store))).toBe(
      '6 nodes, 4 relationships and 7 quotations (1 of them added by Cypher, which no file brings back)',
    );
  });

  test('a load that is killed again and again ends in the same graph', { timeout: 240_000 }, async () => {
    const one = await fresh();
    const many = manyPeople(6000);
    const { folder, sources } = await wardFolder({ 'case.yml': WARD_CASE, 'many.yml': many });
    const { graph } = await readCase([folder], sources);
    if (graph === undefined) throw new Error('the case was not read');
    await one.store.close(); // the embedded file has one holder at a time

    const program = fileURLToPath(new URL('../dist/loader/load.main.js', import.meta.url));
    const run = (killAfter: number | undefined): Promise<number | null> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [program, folder, '--sources', sources], {
          env: { ...process.env, ...one.env },
          stdio: ['ignore', 'ignore', 'pipe'],
          detached: true,
        });
        const timer =
          killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
        child.on('exit', (code) => {
          clearTimeout(timer);
          resolve(code);
        });
      });
    const killed = [];
    for (const after of [900, 1300, 1700]) killed.push(await run(after));
    expect(killed).toContain(null); // at least one was cut off in the middle
    expect(await run(undefined)).toBe(0);

    const store = await openStore(one.settings);
    try {
      expect(await hashOfStore(store)).toBe(recordsOf(graph).hash);
      expect((await readPages(store, storedNodes)).length).toBe(6005);
    } finally {
      await store.close();
    }
  });
});

function manyPeople(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, i) => `  - {id: person:p-${i}, name: Person ${i}, related-to: [{who: person:p-${(i + 1) % count}}]}`,
  );
  return `people:\n${rows.join('\n')}\n`;
}

test('the command says what is wrong and how it ended: 65 for bad input, 69 for a database that is away', async () => {
  const { folder, sources } = await wardFolder({ 'case.yml': WARD_CASE.replace('copied-to:', 'coped-to:') });
  const good = await wardFolder();
  await writeFile(join(good.folder, 'extra.yml'), 'people: [{id: person:extra, name: Extra}]\n');
  const data = await engines[0]?.fresh();
  if (data === undefined) throw new Error('there is no engine');
  opened.push(data);
  await data.store.close();
  const run = (args: readonly string[], env: Readonly<Record<string, string>>) =>
    runLoad(args, { ...data.env, ...env });

  const bad = await run([folder, '--sources', sources], {});
  expect(bad).toMatchObject({ code: 65, err: expect.stringContaining('did you mean "copied-to"?') });
  expect(bad.err).toContain('nothing was written');

  const away = await run([good.folder, '--sources', good.sources], {
    NEO4J_URI: 'bolt://127.0.0.1:1',
    NEO4J_USER: 'neo4j',
    NEO4J_PASSWORD: 'not-this-one',
  });
  expect(away.code).toBe(69);
  expect(away.err).not.toContain('not-this-one');

  const done = await run([good.folder, '--sources', good.sources], {});
  expect(done).toMatchObject({
    code: 0,
    out: expect.stringContaining('6 read = 6 created + 0 updated + 0 unchanged; 0 removed'),
  });
  const checked = await run([good.folder, '--sources', good.sources, '--check'], {});
  expect(checked).toMatchObject({
    code: 0,
    out: expect.stringContaining('Quotations: 7, of which 7 checked word for word'),
  });
});

test('the command finds out that it may not load before a reset deletes anything', async () => {
  const { folder, sources } = await wardFolder();
  const data = await engines[0]?.fresh();
  if (data === undefined) throw new Error('there is no engine');
  opened.push(data);
  await loadCase(data.store, (await wardGraph()).graph, { scopes: ['ward/'], now: '2026-01-01T00:00:00Z' });
  await data.store.write([step({ ...note, text: "CREATE (n:Stranger {name: 'x'})" }, {})]);
  await data.store.close();
  const refused = await runLoad([folder, '--sources', sources, '--reset', '--yes'], data.env);
  expect(refused).toMatchObject({ code: 73, err: expect.stringContaining('--beside') });
  const store = await openStore(data.settings);
  try {
    expect(await readPages(store, storedNodes)).toHaveLength(5);
  } finally {
    await store.close();
  }
});

/** Runs the built command to its end. */
function runLoad(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    const program = fileURLToPath(new URL('../dist/loader/load.main.js', import.meta.url));
    const { NEO4J_URI: _uri, ...rest } = process.env;
    const child = spawn(process.execPath, [program, ...args], { env: { ...rest, ...env } });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.on('exit', (code) => resolve({ code, out, err }));
  });
}
