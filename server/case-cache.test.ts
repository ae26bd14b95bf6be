import { describe, expect, it } from 'vitest';
import type { Properties } from '#core/property-value';
import type { GraphStore } from '#store/graph-store';
import { readCase, readNameRelationships, readNames } from '#store/queries';
import { caseCache } from './case-cache.ts';

const CASE = {
  id: 'case:made',
  title: 'A made-up case',
  calendarFrom: '2018-04-29',
  hash: 'a',
  loadedAt: '2026-01-01T00:00:00Z',
  loadState: 'complete',
};

/** A cache over a case of which nothing but its own node is ever read, with a count of what is worked out. */
function cacheOf(first: Properties) {
  let caseProperties = first;
  const made: string[] = [];
  const store = {
    read: () => Promise.resolve([{ properties: caseProperties }]),
  } as unknown as GraphStore; // nothing else of it is asked
  const cache = caseCache({
    store,
    texts: { read: () => Promise.resolve(undefined), state: () => Promise.resolve('') },
  });
  const make = (what: string) => () => {
    made.push(what);
    return Promise.resolve(what);
  };
  return {
    made,
    cache,
    of: (key: string) => cache.of(key, make(key)),
    each: (kind: string, id: string) => cache.each(kind, id, make(`${kind} ${id}`)),
    change: (properties: Properties) => {
      caseProperties = { ...caseProperties, ...properties };
    },
  };
}

describe('the index of names', () => {
  it('tells the bodies that somebody is of, however long the chain of them', async () => {
    const LONG = 20_000;
    const name = {
      aliases: null,
      kind: null,
      docType: null,
      when: null,
      published: null,
      from: null,
      to: null,
    };
    const belongs = (start: string, type: string, end: string) => ({
      id: `${start}~${type}`,
      type,
      startNodeId: start,
      endNodeId: end,
      whenFrom: null,
      whenTo: null,
    });
    const rows: Readonly<Record<string, readonly object[]>> = {
      [readCase.name]: [{ properties: CASE }],
      [readNames.name]: [{ ...name, id: 'person:ann', name: 'Ann', held: null, posts: [] }],
      [readNameRelationships.name]: [
        belongs('person:ann', 'MEMBER_OF', 'org:0'),
        ...Array.from({ length: LONG }, (_, at) => belongs(`org:${at}`, 'PART_OF', `org:${(at + 1) % LONG}`)),
      ],
    };
    const store = {
      read: ({ name: asked }: { readonly name: string }, { after = '' }: { readonly after?: string }) =>
        Promise.resolve(after === '' ? (rows[asked] ?? []) : []),
    } as unknown as GraphStore; // nothing else of it is asked
    const { names } = caseCache({
      store,
      texts: { read: () => Promise.resolve(undefined), state: () => Promise.resolve('') },
    });
    expect((await names()).entity('person:ann')?.facts?.bodies).toHaveLength(LONG);
  });
});

describe('what is worked out from a case', () => {
  it('is worked out once for all who ask, also at once', async () => {
    const { of, made } = cacheOf(CASE);
    expect(await Promise.all([of('names'), of('names')])).toEqual(['names', 'names']);
    await of('names');
    expect(made).toEqual(['names']);
  });

  it.each<[string, Properties]>([
    ['its hash', { hash: 'b' }],
    ['its title, which its hash does not cover', { title: 'Another title' }],
    ['its calendar', { calendarFrom: '2018-05-06' }],
    ['its time zone', { timeZone: 'Europe/Paris' }],
    ['nothing but which quotations were checked', { loadedAt: '2026-02-02T00:00:00Z' }],
  ])('is worked out anew after a change of %s', async (_, change) => {
    const { cache, of, made, change: changeCase } = cacheOf(CASE);
    const stateNow = () => cache.of('state', (_properties, state) => Promise.resolve(state));
    await of('names');
    const before = await stateNow();
    changeCase(change);
    await of('names');
    expect(made).toEqual(['names', 'names']);
    expect(await stateNow()).not.toBe(before);
  });

  it('is never thrown out by things of which there are many, nor one kind of these by another', async () => {
    const { of, each, made } = cacheOf(CASE);
    await of('overview');
    await each('community', '0');
    for (let id = 0; id < 500; id += 1) await each('near', String(id));
    made.length = 0;
    await of('overview');
    await each('community', '0');
    await each('near', '499');
    expect(made).toEqual([]);
    await each('near', '0');
    expect(made).toEqual(['near 0']); // so few of a kind are kept that memory is bounded
  });

  it('is asked for again where it failed, and what failed throws nothing out', async () => {
    const { cache, each, made } = cacheOf(CASE);
    await each('community', '0');
    for (let id = 0; id < 500; id += 1) {
      const failing = cache.each('community', `unknown ${id}`, () =>
        Promise.reject(new Error('there is none')),
      );
      await expect(failing).rejects.toThrow('there is none');
    }
    await each('community', 'unknown 0');
    await each('community', '0');
    expect(made).toEqual(['community 0', 'community unknown 0']);
  });
});
