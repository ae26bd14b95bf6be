import { describe, expect, it } from 'vitest';
import { wireNodeSchema } from '#core/wire/node';
import { contentsOf, cutOnPage, formerWhileSame, onCanvas, type Contents } from './on-canvas.ts';

const node = (id: string): Contents['nodes'][number] =>
  wireNodeSchema.parse({ id, labels: ['Entity', 'Person'], name: id, status: 'asserted', properties: {} });
const counted = (shown: number, total: number) => ({ shown, total, orderedBy: 'most relationships first' });

describe('how much of a case is on the page', () => {
  it('counts nodes that were searched for beside those of open communities, each once', () => {
    const placed = { x: 0, y: 0, degree: 1 };
    const overview = {
      nodes: [
        { ...node('person:ada'), ...placed },
        { ...node('person:bela'), ...placed },
      ],
      relationships: [],
      cut: { nodes: counted(2, 3000), relationships: counted(0, 9000) },
    };
    const contents = { nodes: [node('person:bela'), node('person:dilys')], relationships: [] };
    expect(cutOnPage(overview, contents, 'overview').nodes).toEqual(counted(3, 3000));
    // They are not the most connected ones.
    expect(cutOnPage(overview, contents, 'communities').nodes.orderedBy).toContain('open communities');
  });

  it('counts what was chosen alone, where nothing else is there', () => {
    const placed = { x: 0, y: 0, degree: 1 };
    const overview = {
      nodes: ['person:ada', 'person:bela', 'person:cato'].map((id) => ({ ...node(id), ...placed })),
      relationships: [],
      cut: { nodes: counted(3, 3), relationships: counted(0, 0) },
    };
    const { nodes } = cutOnPage(overview, { nodes: [node('person:bela')], relationships: [] }, 'chosen');
    expect(nodes).toEqual({ shown: 1, total: 3, orderedBy: 'those that were chosen' });
  });
});

describe('what is on the canvas', () => {
  const placed = { x: 0, y: 0, degree: 1 };
  const overview = {
    ...{ case: { id: 'case:test', title: 'Test', timeZone: 'Europe/London', calendarFrom: '2018-04-29' } },
    ...{ hash: 'a1b2c3', engine: 'test' },
    nodes: ['person:ada', 'person:bela'].map((id) => ({ ...node(id), ...placed })),
    relationships: [],
    cut: { nodes: counted(2, 2), relationships: counted(0, 0) },
    counts: { labels: {}, types: {}, statuses: {}, evidence: 0, checked: 0 },
  };
  const whole = { start: 'case' as const, added: [], removed: [] };
  const opened = (...ids: string[]) => {
    const brought = [{ nodes: ids.map((id) => node(id)), relationships: [] }];
    return contentsOf(onCanvas(overview, whole, undefined, brought, new Set()));
  };

  it('is the same still where something of it is opened, and another where something comes or is replaced', () => {
    const settle = formerWhileSame();
    const first = settle(contentsOf(onCanvas(overview, whole, undefined, [], new Set())));
    expect(settle(opened('person:bela'))).toBe(first);
    expect(settle(opened('person:bela', 'person:ada'))).toBe(first);
    const more = settle(opened('person:cato'));
    expect(more.nodes.map(({ id }) => id)).toEqual(['person:ada', 'person:bela', 'person:cato']);
    const renamed = { ...more, nodes: more.nodes.map((each) => ({ ...each, name: 'Anew' })) };
    expect(settle(renamed)).toBe(renamed);
    const fewer = { ...renamed, nodes: renamed.nodes.slice(1) };
    expect(settle(fewer)).toBe(fewer);
  });
});
