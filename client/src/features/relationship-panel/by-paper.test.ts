import { describe, expect, it } from 'vitest';
import { wireEvidenceSchema } from '#core/wire/evidence';
import { wireNodeSchema } from '#core/wire/node';
import { byPaper } from './by-paper.ts';

const paper = (id: string, properties: Record<string, unknown>) =>
  wireNodeSchema.parse({ id, labels: ['Entity', 'Document'], name: id, status: 'asserted', properties });
const quoted = (tail: string, document: string, start: number) =>
  wireEvidenceSchema.parse({
    id: `ev:${tail.repeat(12)}`,
    document,
    exact: 'words',
    start,
    end: start + 5,
    contextStart: start,
    contextEnd: start + 5,
    stance: 'asserts',
    by: document,
    as: null,
    said: null,
    credits: null,
    check: 'verified',
    supports: 'person:somebody',
    context: null,
  });

describe('the papers behind a relationship', () => {
  it('stand in the order in which they came out, the undated last, each with its words as they follow', () => {
    const papers = byPaper(
      [
        quoted('a', 'doc:late', 90),
        quoted('b', 'doc:undated', 1),
        quoted('c', 'doc:late', 10),
        quoted('d', 'doc:early', 5),
      ],
      [
        paper('doc:late', { publishedFrom: '2018-04-28' }),
        paper('doc:undated', {}),
        paper('doc:early', { whenFrom: '2017-06-21' }),
      ],
    );
    expect(papers.map(({ id, evidence }) => [id, evidence.map(({ start }) => start)])).toEqual([
      ['doc:early', [5]],
      ['doc:late', [10, 90]],
      ['doc:undated', [1]],
    ]);
  });

  it('keeps a paper whose document did not come along', () => {
    expect(byPaper([quoted('a', 'doc:away', 1)], [])).toMatchObject([
      { id: 'doc:away', document: undefined },
    ]);
  });
});
