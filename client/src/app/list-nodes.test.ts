import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listSchema } from '#core/wire/list';
import type { DrawnEdge } from '../graph/drawn-edge.ts';
import { usePassingWord } from '../state/passing-word.ts';
import { useUnderWay } from '../state/under-way.ts';
import { withNodesOf } from './list-nodes.ts';

const [drawnId, farId, lostId] = [
  'person:ann~authored~00000001',
  'doc:far~copied-to~00000002',
  'doc:old~copied-to~00000003',
];
const moment = '2026-01-01T00:00:00.000Z';
const list = listSchema.parse({
  ...{ id: 'list:0000000000', name: 'Told', note: '', madeAt: moment, changedAt: moment },
  members: ['person:zoe', drawnId, farId, lostId],
  lost: [lostId],
});
// Of an arrow its ends alone are looked at.
const drawn = {
  relationships: new Map([[drawnId, { startNodeId: 'person:ann', endNodeId: 'doc:letter' } as DrawnEdge]]),
};
const then = vi.fn<(ids: readonly string[]) => void>();

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  then.mockReset();
  usePassingWord.setState({ words: '', turn: 0 });
});
afterEach(() => vi.unstubAllGlobals());

it('the nodes of a list are both ends of its relationships, on the canvas or not', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (_: string, { body }: { readonly body: string }) => {
    asked.push(JSON.parse(body));
    const far = { id: farId, type: 'COPIED_TO', startNodeId: 'doc:far', endNodeId: 'person:bob' };
    const relationships = [{ ...far, status: 'asserted', properties: {}, evidence: [] }];
    return Promise.resolve(
      Response.json({ hash: '', nodes: [], relationships, evidence: [], documents: [] }),
    );
  });
  await withNodesOf(list, drawn, then);
  expect(asked).toEqual([{ relationships: [farId] }]);
  expect(then).toHaveBeenCalledWith(['doc:far', 'doc:letter', 'person:ann', 'person:bob', 'person:zoe']);
  expect(useUnderWay.getState().works).toEqual([]);
});

it('nothing is done with half a list', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('away')));
  await withNodesOf(list, drawn, then);
  expect(then).not.toHaveBeenCalled();
  expect(usePassingWord.getState().words).toBe('The WhoKnew server does not answer.');
});
