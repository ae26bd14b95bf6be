import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedCase, whole } from '../../../../test/fixtures/exported-case.ts';
import { evidenceCsv, nodesCsv, relationshipsCsv } from './write-csv.ts';
import { JSON_SCHEMA_VERSION, writeJson } from './write-json.ts';

/** RFC 4180, read by hand: what a spreadsheet makes of it. */
function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n|$)/gy;
  for (
    let match = cell.exec(text);
    match !== null && cell.lastIndex <= text.length;
    match = cell.exec(text)
  ) {
    const [, raw = '', end] = match;
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push([]);
    if (cell.lastIndex === text.length) break;
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])));
}

const RAW = { texts: 'raw', mark: false } as const;
const SAFE = { texts: 'safe', mark: true } as const;

describe('CSV', () => {
  it('has a row for each node, relationship and quotation, with texts as they are in the raw form', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const nodes = readCsv(whole(nodesCsv(exported, RAW)).text);
        expect(nodes.map((row) => [row['id'], row['name']])).toEqual(
          exported.nodes.map(({ id, name }) => [id, name]),
        );
        const relationships = readCsv(whole(relationshipsCsv(exported, RAW)).text);
        expect(relationships.map((row) => [row['id'], row['start id'], row['end id'], row['type']])).toEqual(
          exported.relationships.map((r) => [r.id, r.startNodeId, r.endNodeId, r.type]),
        );
        const evidence = readCsv(whole(evidenceCsv(exported, RAW)).text);
        expect(evidence.map((row) => [row['id'], row['quotation'], row['supports id']])).toEqual(
          (exported.evidence ?? []).map((e) => [e.id, e.exact, e.supports]),
        );
        expect(
          evidence.every((row) => row['check'] === 'word for word' && row['said on'] === '25 April 2018'),
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('has nothing that a spreadsheet takes for a formula in the safe form, and the mark for Excel in front', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        for (const write of [nodesCsv, relationshipsCsv, evidenceCsv]) {
          const { text } = whole(write(exported, SAFE));
          expect(text.startsWith('\uFEFF')).toBe(true);
          for (const row of readCsv(text.slice(1))) {
            for (const [name, value] of Object.entries(row)) {
              if (/^-?[\d.]+(?:e[+-]?\d+)?$/.test(value)) continue;
              expect(value, name).not.toMatch(/^\s*[=+\-@|]/);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('JSON', () => {
  it('has everything as it was, with the case, its hash and the version of its form', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const read: unknown = JSON.parse(whole(writeJson(exported)).text);
        const { nodes, relationships, evidence, documents, drawn, trace } = exported;
        expect(read).toEqual(
          JSON.parse(
            JSON.stringify({
              format: 'whoknew-export',
              schemaVersion: JSON_SCHEMA_VERSION,
              case: { id: 'case:test', title: trace.caseTitle, hash: 'a1b2c3' },
              ...{
                made: trace.made,
                filters: trace.filters,
                cut: null,
                address: trace.address,
                untold: null,
              },
              nodes: nodes.map((node) => ({
                ...node,
                place: { x: drawn.nodes.get(node.id)?.x, y: drawn.nodes.get(node.id)?.y },
              })),
              ...{ relationships, evidence, documents },
            }),
          ),
        );
      }),
      { numRuns: 40 },
    );
  });
});
