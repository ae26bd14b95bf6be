import { afterEach, describe, expect, test } from 'vitest';
import { questionResponseSchema } from '#core/wire/question';
import { loadCase } from '#loader/load';
import { readCase } from '#loader/read-case';
import { testEngines, type FreshStore } from '../../test/engines.ts';
import { WARD_CASE, wardFolder } from '../../test/fixtures/ward-case.ts';
import { caseCache } from '../case-cache.ts';
import { textsIn } from '../texts.ts';
import { answerQuestion } from './answer-question.ts';

/** An office with one holder on the day of the email, one who came later, and one whose dates nobody gives. */
const OFFICE = `people:
  - {id: person:then-holder, name: Then Holder, holds-post: [{what: post:clerk, when: 2010/2013, evidence: [{doc: doc:press-report, quote: Jane Hale}]}]}
  - {id: person:later-holder, name: Later Holder, holds-post: [{what: post:clerk, when: 2014/.., evidence: [{doc: doc:press-report, quote: O. Reid}]}]}
  - {id: person:undated-holder, name: Undated Holder, holds-post: [{what: post:clerk, status: background}]}
posts:
  - {id: post:clerk, name: Clerk, copied-on: [{what: doc:hale-email, evidence: [{doc: doc:press-report, quote: It was copied}]}]}
`;
const engines = await testEngines();
const opened: FreshStore[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.end();
});

describe.each(engines)('what went to an office, on $name', (engine) => {
  test('went to whoever is known to have held it on that day, and to nobody else', async () => {
    const one = await engine.fresh();
    opened.push(one);
    const { folder, sources } = await wardFolder({ 'case.yml': WARD_CASE, 'office.yml': OFFICE });
    const { graph, problems, seed } = await readCase([folder], sources);
    expect(problems).toEqual([]);
    if (graph === undefined) throw new Error('the case was not read');
    await loadCase(one.store, graph, { scopes: seed.scopes, now: '2026-01-01T00:00:00Z' });
    const reading = { store: one.store, texts: textsIn(one.folder) };
    const ask = async (id: string, slots: Record<string, string>) =>
      questionResponseSchema.parse(
        await answerQuestion({ ...reading, cache: caseCache(reading) }, { reading: { id, slots } }),
      );

    const copied = await ask('copied-on', { document: 'doc:hale-email' });
    expect(copied).toMatchObject({
      kind: 'answer',
      sentence: expect.stringContaining('Clerk (then held by Then Holder)'),
    });
    if (copied.kind === 'answer') expect(copied.sentence).not.toMatch(/Later Holder|Undated Holder/);
    expect(await ask('copied-party', { party: 'person:then-holder' })).toMatchObject({ kind: 'answer' });
    for (const party of ['person:later-holder', 'person:undated-holder']) {
      expect(await ask('copied-party', { party })).toMatchObject({ kind: 'empty', rows: [] });
    }
  });
});
