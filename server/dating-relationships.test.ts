import { expect, it } from 'vitest';
import type { GraphStore } from '#store/graph-store';
import { datingRelationships, type RowToDate } from './dating-relationships.ts';

/** A store of one dated event and one quotation whose words were said later; it counts what is asked. */
function storeOf(asked: string[]): GraphStore {
  const read = (query: { readonly name: string }, { ids }: { readonly ids: readonly string[] }) => {
    asked.push(...ids);
    const rows = query.name.includes('evidence')
      ? [{ id: 'ev:1', document: 'doc:a', said: '2018-04-25', saidFrom: '2018-04-25', saidTo: '9999' }]
      : [{ labels: [], properties: { id: 'event:hearing', whenFrom: '2018-04-24' } }];
    return Promise.resolve(rows);
  };
  return { read } as unknown as GraphStore; // dating does nothing but read
}

const row = (id: string, more: Partial<RowToDate>): RowToDate => ({
  ...{ id, type: 'STATED', startNodeId: 'person:a', endNodeId: 'claim:a' },
  ...{ begins: null, ends: null, occasion: 'event:hearing', evidence: [], ...more },
});

it('dates by itself, else by when the words were said, else by the occasion, whatever was read before', async () => {
  const asked: string[] = [];
  const dating = datingRelationships(storeOf(asked));
  const [by, said, own] = [
    row('r1', {}),
    row('r2', { evidence: ['ev:1'] }),
    row('r3', { evidence: ['ev:1'], ends: '2017-01-01' }),
  ];
  expect((await dating([by]))(by)?.begins).toBe('2018-04-24');
  const dated = await dating([said, own]);
  expect(dated(said)).toEqual({ begins: '2018-04-25', ends: undefined });
  expect(dated(own)).toEqual({ begins: undefined, ends: '2017-01-01' });
  await dating([by, said, own]);
  expect(asked).toEqual(['event:hearing', 'ev:1']);
});
