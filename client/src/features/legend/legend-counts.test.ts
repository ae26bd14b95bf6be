import { describe, expect, it } from 'vitest';
import type { DrawnEdge } from '../../graph/drawn-edge.ts';
import { withArrows, type DrawnNode } from '../../graph/drawn-graph.ts';
import { ALL_FOLDED } from '../../graph/fold-parallels.ts';
import { headOf } from '../../graph/head.ts';
import {
  carryingPapers,
  countHeads,
  countNoted,
  countStandings,
  kindRows,
  standingRows,
} from './legend-counts.ts';

const node = (id: string, hidden = false): [string, DrawnNode] => [
  id,
  { id, label: 'Person', name: id, x: 0, y: 0, degree: 1, radius: 12, hidden },
];
const edge = (id: string, type: string, endNodeId: string): DrawnEdge => ({
  id,
  startNodeId: 'doc',
  endNodeId,
  type,
  words: type,
  stroke: type === 'SENT_TO' ? 'dashed' : 'solid',
  contradiction: type === 'CONTRADICTS',
  width: 1.2,
  curvature: 0,
  head: headOf(type),
});
const drawn = withArrows(
  new Map([node('doc'), node('reid'), node('gone', true)]),
  [
    edge('1', 'SENT_TO', 'reid'),
    edge('2', 'COPIED_TO', 'reid'),
    edge('3', 'COPIED_TO', 'reid'),
    edge('4', 'CONTRADICTS', 'reid'),
    edge('5', 'COPIED_TO', 'gone'),
  ],
  ALL_FOLDED,
);

describe('the counts of the legend', () => {
  it('are of relationships and not of arrows, without those of hidden nodes', () => {
    // Four of them are one arrow.
    expect(drawn.edges.size).toBe(2);
    expect(countHeads(drawn)).toEqual(
      new Map([
        ['SENT_TO', 1],
        ['COPIED_TO', 2],
      ]),
    );
    expect(countStandings(drawn)).toEqual({
      strokes: new Map([
        ['dashed', 1],
        ['solid', 2],
      ]),
      contradictions: 1,
    });
  });

  it('count notes on nodes and on relationships, in a fold as well, and none that is hidden', () => {
    const noted = withArrows(
      new Map([['doc', { ...node('doc')[1], noted: true }], node('reid'), node('gone', true)]),
      [
        { ...edge('1', 'SENT_TO', 'reid'), noted: true },
        edge('2', 'COPIED_TO', 'reid'),
        { ...edge('3', 'COPIED_TO', 'reid'), noted: true },
        { ...edge('4', 'COPIED_TO', 'gone'), noted: true },
      ],
      ALL_FOLDED,
    );
    expect([...noted.edges.values()].find(({ folds }) => folds !== undefined)?.noted).toBe(true);
    expect(countNoted(noted)).toBe(3);
  });
});

describe('the rows of the legend', () => {
  it('stay for a standing that is filtered out, of which nothing is drawn any more', () => {
    const rows = (off: Parameters<typeof standingRows>[1]) =>
      standingRows(new Map([['solid', 3]]), off).map(({ stroke }) => stroke);
    expect(rows([])).toEqual(['solid']);
    expect(rows(['disputed'])).toEqual(['solid', 'dash-dot']);
  });

  it('of a large case are the papers that carry what is on the canvas, and those that it is narrowed to', () => {
    const carried = new Map([
      ['doc:diary', 2],
      ['doc:report', 7],
      ['doc:letter', 2],
    ]);
    const rows = (chosen: readonly string[]) =>
      carryingPapers(carried, chosen).map(({ id, count }) => [id, count]);
    expect(rows([])).toEqual([
      ['doc:report', 7],
      ['doc:diary', 2],
      ['doc:letter', 2],
    ]);
    // Of a paper that a link names, nothing may be on the canvas: its row is where that is taken back.
    expect(rows(['doc:elsewhere', 'doc:letter'])).toEqual([
      ['doc:letter', 2],
      ['doc:elsewhere', 0],
      ['doc:report', 7],
      ['doc:diary', 2],
    ]);
  });

  it('stay for a kind that is hidden, of which nothing is drawn any more', () => {
    const rows = (hidden: Parameters<typeof kindRows>[2]) =>
      kindRows(new Map([['Person', 2]]), null, hidden).map(({ name }) => name);
    expect(rows([])).toEqual(['Person']);
    expect(rows(['Claim'])).toEqual(expect.arrayContaining(['Person', 'Claim']));
  });
});
