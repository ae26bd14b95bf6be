import { beforeAll, describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseGraph } from '#core/case-graph';
import { plainText } from '#core/plain-text';
import { textOf } from '#core/property-value';
import type { ReadCase } from '#loader/read-case';
import { seedJsonSchema } from '#loader/read/seed-json-schema';
import { sharesOf } from '#loader/report';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { articles, readShippedCase, SHIPPED } from './shipped-case.ts';

const sources = articles();
let read: ReadCase;
let graph: CaseGraph;

beforeAll(async () => {
  read = await readShippedCase(sources);
  if (read.graph === undefined) throw new Error('the shipped case says nothing');
  graph = read.graph;
});

const idsOf = (type: string, startNodeId?: string): readonly string[] =>
  graph.relationships
    .filter((r) => r.type === type && (startNodeId === undefined || r.startNodeId === startNodeId))
    .map((r) => r.endNodeId)
    .sort();

describe('the case that ships', () => {
  test('has no problem, and reads the same without its texts', async () => {
    expect(read.problems).toEqual([]);
    const without = await readShippedCase('/nowhere');
    expect(without.problems).toEqual([]);
    const withoutCheck = (g: CaseGraph | undefined) => g?.evidence.map(({ check: _, ...rest }) => rest);
    expect(withoutCheck(without.graph)).toEqual(withoutCheck(graph));
  });

  test('every relationship and claim stands on a quotation, or is marked as general knowledge', () => {
    const claims = graph.nodes.filter((n) => n.label === 'Claim');
    for (const x of [...graph.relationships, ...claims]) {
      expect(x.evidence.length > 0 || x.status === 'background', x.id).toBe(true);
    }
    expect(graph.nodes.filter((n) => n.status === 'unsourced')).toEqual([]);
  });

  test.runIf(sources !== undefined)('every quotation was compared with its article, word for word', () => {
    expect(graph.evidence.length).toBeGreaterThan(1000);
    for (const e of graph.evidence) {
      expect(e.check, e.exact).toBe('verified');
      expect(read.sources.texts.get(e.document)?.text.slice(e.start, e.end)).toBe(e.exact);
      expect(e.exact.length).toBeLessThanOrEqual(120);
    }
    for (const { document, covered, length } of sharesOf(read)) {
      expect(covered / length, document).toBeLessThanOrEqual(0.5);
    }
  });

  test.each(
    `Amber Rudd, Hugh Ind, Diane Abbott, Yvette Cooper, Brandon Lewis, Theresa May, Joanna Cherry, Alison Thewliss, Alison Thewlis,
     Jeremy Corbyn, Nicholas Soames, Philip Davies, Dawn Butler, Laura Kuenssberg, Lucy Moreton, Jonathan Bartley, Vince Cable,
     Albert Thompson, Gavin Williamson, Michael Gove, Home Office, Immigration Enforcement, Home Affairs Select Committee, Labour,
     SNP, Conservative Party, Green Party, Lib Dems, Immigration Services Union, Immigration Service Union, The Guardian, BBC,
     Daily Politics, Mail on Sunday, Migration Observatory, House of Commons, No 10, Downing Street, Cabinet, Home Secretary,
     Shadow home secretary, Prime Minister, Defence Secretary, Operation Perceptor, Operation Gopik, Brexit, Caribbean, NHS,
     Windrush generation, Windrush scandal, Independent Chief Inspector of Borders and Immigration`
      .split(',')
      .map((name) => name.trim().replace(/\s+/g, ' ')),
  )('knows %s', (name) => {
    const names = graph.nodes.flatMap((n) => [
      n.name,
      ...((n.properties['aliases'] as readonly string[]) ?? []),
    ]);
    expect(names.map(plainText).some((known) => known.includes(plainText(name)))).toBe(true);
  });

  test.each<[number, string]>([
    [12800, 'target'],
    [12503, 'outcome'],
    [1250, 'target'],
    [1581, 'outcome'],
    [7200, 'target'],
    [12000, 'target'],
    [120, 'target'],
    [160, 'target'],
    [100000, 'target'],
    [3800, 'count'],
    [1364, 'count'],
    [19, 'count'],
  ])('has the figure %i, with its unit', (quantity) => {
    const claims = graph.nodes.filter((n) => n.label === 'Claim' && n.properties['quantity'] === quantity);
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(textOf(claim.properties, 'unit')).toBeDefined();
  });

  test('the articles’ disagreement on who received the memo is kept, each with its own words', () => {
    expect(idsOf('AUTHORED').includes('doc:memo')).toBe(true);
    expect(idsOf('COPIED_TO', 'doc:memo')).toEqual(['person:amber-rudd', 'post:home-secretary']);
    expect(idsOf('SENT_TO', 'doc:memo')).toContain('person:brandon-lewis');
    const lewis = graph.relationships.find(
      (r) => r.type === 'SENT_TO' && r.endNodeId === 'person:brandon-lewis',
    );
    expect(lewis?.status).toBe('alleged');
    const office = graph.relationships.find(
      (r) => r.type === 'COPIED_TO' && r.endNodeId === 'post:home-secretary',
    );
    expect(office?.status).toBe('admitted');
  });

  test('what is denied stays denied, and what is disputed disputed', () => {
    const status = (id: string): string | undefined => graph.nodes.find((n) => n.id === id)?.status;
    expect(status('claim:rudd-saw-memo')).toBe('denied');
    expect(status('claim:home-office-had-removal-targets')).toBe('disputed');
    expect(status('claim:local-targets-used')).toBe('admitted');
  });

  test('whoever reports a denial is no source of what is denied', () => {
    const claim = graph.nodes.find(({ id }) => id === 'claim:home-office-had-removal-targets');
    expect(claim?.properties['sources']).toBe(4);
    const denial = graph.relationships.find(
      ({ type, startNodeId, endNodeId }) =>
        type === 'STATED' && startNodeId === 'person:amber-rudd' && endNodeId === claim?.id,
    );
    expect(denial).toMatchObject({ sources: 4, properties: { stances: ['denies'] } });
  });

  test('those who called for her resignation did, and those who only raised concerns did not', () => {
    const callers = graph.relationships
      .filter((r) => r.type === 'CALLED_FOR_RESIGNATION' && r.endNodeId === 'person:amber-rudd')
      .map((r) => r.startNodeId);
    expect([...new Set(callers)].sort()).toEqual([
      'org:green-party',
      'org:labour-party',
      'org:snp',
      'person:alison-thewliss',
      'person:diane-abbott',
      'person:jeremy-corbyn',
      'person:joanna-cherry',
    ]);
  });

  test('dates that follow from a weekday say so and from what', () => {
    const dated = [...graph.nodes, ...graph.relationships].filter(
      (x) => x.properties['whenBasis'] === 'inferred',
    );
    expect(dated.length).toBeGreaterThan(10);
    for (const x of dated) expect(textOf(x.properties, 'whenNote'), x.id).toBeDefined();
  });

  test('nothing of the articles is in the project but the phrases', () => {
    const texts = [...read.sources.texts.values()].map(({ text }) => text);
    const files = readdirSync(SHIPPED).filter((name) => /\.(yml|md)$/.test(name));
    for (const name of files) {
      const written = readFileSync(join(SHIPPED, name), 'utf8');
      for (const text of texts) {
        for (let at = 0; at + 140 < text.length; at += 20) {
          expect(written.includes(text.slice(at, at + 140)), `${name} holds running text`).toBe(false);
        }
      }
    }
  });

  test('its files fit the JSON Schema that editors use, which is the one the loader’s schemas give', () => {
    const schema = seedJsonSchema();
    const committed: unknown = JSON.parse(readFileSync(join(SHIPPED, '..', 'case.schema.json'), 'utf8'));
    expect(committed).toEqual(JSON.parse(JSON.stringify(schema)));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    for (const name of readdirSync(SHIPPED).filter((file) => file.endsWith('.yml'))) {
      const value: unknown = parse(readFileSync(join(SHIPPED, name), 'utf8'), { schema: 'core' });
      expect(validate(value), `${name}: ${JSON.stringify(validate.errors?.slice(0, 2))}`).toBe(true);
    }
  });
});
