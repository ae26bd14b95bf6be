import { afterEach, describe, expect, test } from 'vitest';
import { relationshipResponseSchema } from '#core/wire/relationship-detail';
import { questionResponseSchema, type QuestionResponse } from '#core/wire/question';
import { loadCase } from '#loader/load';
import { readCase } from '#loader/read-case';
import { testEngines, type FreshStore } from '../../test/engines.ts';
import { WARD_CASE, wardFolder } from '../../test/fixtures/ward-case.ts';
import { createApp } from '../app.ts';
import { caseCache } from '../case-cache.ts';
import { listen } from '../listen.ts';
import { logAt } from '../log.ts';
import type { Reading } from '../read-graph.ts';
import { textsIn } from '../texts.ts';
import { answerQuestion } from './answer-question.ts';

const engines = await testEngines();
const opened: FreshStore[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.end();
});

/** A claim that its one speaker took back, which contradicts another; one that some maintain, one took back, one denies. */
const TAKEN_BACK = `people:
  - {id: person:first, name: First Speaker}
  - {id: person:second, name: Second Speaker}
  - {id: person:third, name: Third Speaker}
claims:
  - id: claim:closed
    says: Ward 4 was closed.
    stated-by:
      - who: person:first
        evidence:
          - {doc: doc:press-report, quote: would close, by: person:first, said: 2012-10-01}
          - {doc: doc:press-report, quote: would close, by: person:first, said: 2012-10-05, stance: withdraws}
    contradicted-by: [{what: claim:open, how: one or the other, evidence: [{doc: doc:press-report, quote: would close}]}]
  - id: claim:open
    says: Ward 4 was open.
    stated-by: [{who: person:second, evidence: [{doc: doc:press-report, quote: did not know, by: person:second}]}]
  - id: claim:known
    says: The board knew of it.
    stated-by:
      - who: person:first
        evidence:
          - {doc: doc:press-report, quote: The board, by: person:first, said: 2012-10-01}
          - {doc: doc:press-report, quote: The board, by: person:first, said: 2012-10-05, stance: withdraws}
      - {who: person:second, evidence: [{doc: doc:press-report, quote: The board, by: person:second}]}
      - {who: person:third, evidence: [{doc: doc:press-report, quote: knew nothing, by: person:third, stance: denies}]}
`;

/** A second paper, whose text is not at hand, and with it a claim and a relationship that one paper carries and the other denies. */
const SECOND_PAPER = WARD_CASE.replace(
  'people:\n',
  `  - {document: doc:second, file: second.txt, textSha256: ${'0'.repeat(64)}}\npeople:\n`,
);
const DENIED_ELSEWHERE = `documents:
  - id: doc:second
    name: Second paper
    type: article
  - id: doc:letter
    name: Letter
    type: letter
    copied-to:
      - who: person:omar-reid
        evidence:
          - {doc: doc:press-report, quote: copied to O. Reid, stance: alleges}
          - {doc: doc:second, quote: never had it, at: 0, stance: denies, by: person:omar-reid}
claims:
  - id: claim:known
    says: The board knew of it.
    stated-by:
      - {what: doc:press-report, evidence: [{doc: doc:press-report, quote: The board}]}
      - {who: person:omar-reid, evidence: [{doc: doc:second, quote: not so, at: 20, stance: denies, by: person:omar-reid}]}
`;

/** What was said about a month, in spans of days, and in a year. */
const ROUGHLY_DATED = `people:
  - {id: person:first, name: First Speaker}
  - {id: person:second, name: Second Speaker}
claims:
  - id: claim:closed
    says: Ward 4 was closed.
    subject: person:omar-reid
    stated-by:
      - {who: person:first, evidence: [{doc: doc:press-report, quote: would close, by: person:first, said: 2012-10~}]}
      - who: person:second
        evidence:
          - {doc: doc:press-report, quote: would close, by: person:second, said: 2012-10-01/2012-10-15}
          - {doc: doc:press-report, quote: ward 4 would close, by: person:second, said: 2012-10-20/2012-10-25}
  - id: claim:known
    says: The board knew of it.
    stated-by:
      - {who: person:first, evidence: [{doc: doc:press-report, quote: The board, by: person:first, said: 2011, stance: denies}]}
      - who: person:second
        evidence:
          - {doc: doc:press-report, quote: The board, by: person:second, said: 2012-10-01/2012-10-15, stance: denies}
          - {doc: doc:press-report, quote: knew nothing, by: person:second, said: 2012-10-20/.., stance: denies}
`;

type Ask = (id: string, slots: Readonly<Record<string, string>>) => Promise<QuestionResponse>;

describe.each(engines)('what was claimed, on $name', (engine) => {
  async function loaded(more: string, main = WARD_CASE) {
    const one = await engine.fresh();
    opened.push(one);
    const { folder, sources } = await wardFolder({ 'case.yml': main, 'more.yml': more });
    const { graph, problems, seed } = await readCase([folder], sources);
    expect(problems).toEqual([]);
    if (graph === undefined) throw new Error('the case was not read');
    await loadCase(one.store, graph, { scopes: seed.scopes, now: '2026-01-01T00:00:00Z' });
    return { graph, reading: { store: one.store, texts: textsIn(one.folder) } };
  }
  function asker(reading: Reading): Ask {
    const cache = caseCache(reading);
    return async (id, slots) =>
      questionResponseSchema.parse(await answerQuestion({ ...reading, cache }, { reading: { id, slots } }));
  }
  async function asking(more: string): Promise<Ask> {
    return asker((await loaded(more)).reading);
  }

  test('is not maintained by whoever took it back', async () => {
    const ask = await asking(TAKEN_BACK);
    expect(await ask('sources-agree', { what: 'claim:closed' })).toMatchObject({
      sentence: expect.stringContaining('“Ward 4 was open” (Second Speaker) against “Ward 4 was closed”.'),
    });
    expect(await ask('sources-agree', { what: 'claim:known' })).toMatchObject({
      sentence: expect.stringContaining('is maintained by Second Speaker, and denied by Third Speaker.'),
    });
  });

  test('has no source in whoever denies it, be it a claim or what is said to have been done', async () => {
    const { graph, reading } = await loaded(DENIED_ELSEWHERE, SECOND_PAPER);
    const copied = graph.relationships.find(({ startNodeId }) => startNodeId === 'doc:letter');
    expect(copied).toMatchObject({ status: 'disputed', sources: 1 });
    const app = createApp(reading.store, { texts: reading.texts, log: logAt('silent') });
    const { server, port } = await listen(app, '127.0.0.1', 0);
    const response = await fetch(`http://127.0.0.1:${port}/api/relationships/${copied?.id}`);
    const { corroboration } = relationshipResponseSchema.parse(await response.json());
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(corroboration).toEqual({ independent: 1, folds: [] });

    const claim = graph.nodes.find(({ id }) => id === 'claim:known');
    expect(claim).toMatchObject({ status: 'disputed', properties: { sources: 1 } });
    const ask = asker(reading);
    const letter = await ask('sources-agree', { what: 'doc:letter' });
    expect(letter.sentence).toContain(
      'Letter is carried by 1 paper: Press report, 14 October 2012 (1 quotation).',
    );
    expect(letter.sentence).toContain(
      'What others maintain of it is denied or taken back in 1 paper: Second paper (1 quotation).',
    );
    expect(letter.sentence).not.toMatch(/independent|contradict/);
    const { sentence } = await ask('sources-agree', { what: 'claim:known' });
    expect(sentence).toContain('was said by Press report, 14 October 2012; and was denied by Omar Reid.');
    expect(sentence).not.toContain('independent');
  });

  test('is found on any day that its date can mean, and its dates are said in words', async () => {
    const ask = await asking(ROUGHLY_DATED);
    const cellsOf = async (id: string, slots: Readonly<Record<string, string>>) => {
      const response = await ask(id, slots);
      return 'rows' in response
        ? response.rows.map(({ cells }) => cells.filter((cell) => WHEN.test(String(cell))))
        : [];
    };
    const [first, second] = ['person:first', 'person:second'];
    expect(await cellsOf('said', { speaker: first, date: '2012-10-14' })).toEqual([['about October 2012']]);
    expect(await cellsOf('said', { speaker: first, date: '2012-09-14' })).toEqual([]);
    expect(await cellsOf('said', { speaker: second, date: '2012-10-14' })).toEqual([
      ['since 1 October 2012'],
      ['1 October 2012 to 25 October 2012'],
    ]);
    expect(await cellsOf('denied', {})).toEqual([['2011'], ['since 1 October 2012']]);
    const about = await cellsOf('sources-say', { topic: 'person:omar-reid' });
    expect(about).toEqual(expect.arrayContaining([['1 October 2012 to 25 October 2012']]));
    const quoted = 'Second Speaker (2 quotations), First Speaker (1 quotation) and Omar Reid (1 quotation)';
    for (const id of ['happened', 'new-since']) {
      const response = await ask(id, { date: '2012-10-14' });
      expect(response.sentence).toMatch(/Quoted (?:as said )?on 14 October 2012: /);
      expect(response.sentence).toContain(quoted);
    }
  });
});

/** A date in words, and no more than one. */
const WHEN = /^(?!Press)[\w ]*\b20\d\d$/;
