import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { traceLines } from '../graph/export/exported.ts';
import { traceOf } from '../features/export/trace-of.ts';
import { wireNodeSchema } from '#core/wire/node';
import { parseAddress } from '../state/address.ts';
import { currentAddress, go } from '../state/address-bar.ts';
import { placeNodes, WHOLE_CASE } from '../state/board.ts';
import { carry } from '../state/carried.ts';
import { keptAddress } from '../state/kept-address.ts';
import { standInWindow } from '../state/stand-in-window.ts';
import { wayBack } from './link-to-copy.ts';

const all = { shown: 300, total: 300, orderedBy: 'most relationships first' };
const origin = {
  caseSummary: { id: 'case:test', title: 'Test' },
  ...{ hash: 'a1b2c3d4'.repeat(8), cut: { nodes: all, relationships: all }, filters: [] },
};
const lastLines = async () => traceLines(traceOf(origin, [], await wayBack(origin.hash))).slice(4);

beforeEach(() => {
  vi.stubGlobal('window', standInWindow());
});
afterEach(() => {
  carry(null);
  vi.unstubAllGlobals();
});

it('a file gives the address that tells what is shown', async () => {
  go({ board: { ...WHOLE_CASE, hidden: ['Claim'] } });
  expect(await lastLines()).toEqual(['Address in WhoKnew: /?hide=Claim&as=a1b2c3d4a1b2']);
});

const nodes = ['person:one', 'person:two'].map((id) =>
  wireNodeSchema.parse({ id, labels: ['Entity', 'Person'], name: id, status: 'asserted', properties: {} }),
);

it.each([
  [true, { start: 'nothing', added: [{ of: null, ids: ['person:one', 'person:two'] }] }],
  [false, { start: 'case', added: [{ of: null, ids: ['person:one'] }], removed: ['person:two'] }],
])('a link has the nodes of a result whose statement is too long for it, alone: %s', async (alone, board) => {
  const before = { ...WHOLE_CASE, removed: ['person:two'] };
  const cypher = { asked: null, view: 'graph', canvas: alone ? 'alone' : 'added' } as const;
  go({ board: before, cypher });
  carry({ nodes, relationships: [], alone, wish: 'cypher 1' });
  const [link, untold] = await lastLines();
  const address = parseAddress(new URL(link?.replace('Address in WhoKnew: ', '') ?? '', 'http://x').search);
  expect(address.board).toMatchObject(board);
  expect(address.cypher?.canvas).toBe('none');
  expect(untold).toContain('too long');
  // What can be asked again is.
  go({ cypher: { ...cypher, asked: { kind: 'text', text: 'RETURN 1', parameters: '' } } });
  expect((await lastLines())[0]).toContain('cg=');
});

const places = Object.fromEntries(
  Array.from({ length: 300 }, (_, n) => [`person:number-${n}`, [n, -n] as const]),
);

it('a file gives a link to all that is on the canvas, where that is too much for an address', async () => {
  const kept: unknown[] = [];
  vi.stubGlobal('fetch', (_: string, { body }: { readonly body: string }) => {
    kept.push(JSON.parse(body));
    const view = { id: 'view:0123456789', name: null, note: '', address: '', board: {}, thumbnail: null };
    const when = '2018-04-29T20:00:00Z';
    const answer = { ...view, madeOnHash: 'a1b2c3', madeAt: when, changedAt: when };
    return Promise.resolve(Response.json(answer));
  });
  go({ board: { ...placeNodes(WHOLE_CASE, places, false), hidden: ['Claim'] } });
  expect(await lastLines()).toEqual(['Address in WhoKnew: /?view=0123456789']);
  expect(kept[0]).toMatchObject({ madeOnHash: origin.hash });
  expect(keptAddress(kept[0] as Parameters<typeof keptAddress>[0]).board).toEqual(currentAddress().board);
});

it('a file says that its address does not tell all, where no link can be kept', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('away')));
  go({ board: placeNodes(WHOLE_CASE, places, false) });
  const [address, untold] = await lastLines();
  expect(address).not.toContain('view=');
  expect(untold).toContain('too long');
});
