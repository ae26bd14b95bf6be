import { describe, expect, it } from 'vitest';
import { wireNodeSchema } from '#core/wire/node';
import { cutOnPage, type Contents } from './on-canvas.ts';

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
