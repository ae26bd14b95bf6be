import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionResponseSchema, type Answer } from '#core/wire/question';
import { CATALOGUE, catalogueEntry } from '#questions/catalogue';
import { shortestPaths } from '#core/shortest-paths';
import { testEngines, type FreshStore } from '../../test/engines.ts';
import { loadShipped } from '../../test/shipped-case.ts';
import { caseCache } from '../case-cache.ts';
import type { RouteSetting } from '../route.ts';
import { textsIn } from '../texts.ts';
import { answerQuestion } from './answer-question.ts';
import { questionQuery, shownQuery } from './question-statements.ts';

type Slots = Readonly<Record<string, string>>;

/** What a user of the shipped case relies on: the sentence's words, and the first column where all of it is meant. */
interface Expected {
  readonly slots: Slots;
  readonly says?: readonly (string | RegExp)[];
  readonly never?: RegExp;
  /** Exactly the entities of the first column. */
  readonly rows?: readonly string[];
  readonly empty?: true;
}

const RUDD = 'person:amber-rudd';
const MEMO = 'doc:memo';

const EXPECTED: Readonly<Record<string, readonly Expected[]>> = {
  'copied-on': [
    {
      slots: { document: MEMO },
      rows: [RUDD, 'post:home-secretary'],
      says: ['Home Secretary (then held by Amber Rudd)', 'sent, not copied, to', 'Brandon Lewis (alleged)'],
      never: /Theresa May/,
    },
    { slots: { document: 'doc:rudd-tweets' }, empty: true, says: ['Nothing in the papers says'] },
  ],
  'copied-party': [
    { slots: { party: RUDD, date: '2017' }, rows: [MEMO], says: ['through the office of Home Secretary'] },
    { slots: { party: RUDD, date: '../2018-04-24' }, rows: [MEMO] },
    { slots: { party: RUDD, date: '2018' }, empty: true },
    { slots: { party: 'person:theresa-may' }, empty: true },
  ],
  'was-copied': [
    { slots: { party: RUDD, document: MEMO }, says: ['then held by Amber Rudd', 'sent, not copied'] },
    { slots: { party: 'post:home-secretary', document: MEMO }, rows: ['post:home-secretary'] },
    { slots: { party: 'person:brandon-lewis', document: MEMO }, says: ['(alleged)'] },
    { slots: { party: 'person:diane-abbott', document: MEMO }, empty: true },
  ],
  received: [
    {
      slots: { document: MEMO },
      rows: [RUDD, 'person:brandon-lewis', 'group:senior-officials', 'post:home-secretary'],
      says: [/sent to .*; and copied to/],
    },
  ],
  'received-by': [
    { slots: { party: RUDD, date: '2017-06-01/..' }, rows: [MEMO] },
    { slots: { party: RUDD, date: '2017-07-01/..' }, empty: true },
  ],
  'sent-to': [
    {
      slots: { document: MEMO },
      rows: [RUDD, 'person:brandon-lewis', 'group:senior-officials'],
      says: ['Who was merely copied on it is left out.'],
      never: /Home Secretary/,
    },
    { slots: { document: 'doc:rudd-tweets' }, empty: true, says: ['Nothing in the papers says to whom'] },
  ],
  'sent-party': [
    { slots: { party: 'person:brandon-lewis' }, rows: [MEMO], says: ['(alleged)'] },
    // copied to the office alone
    { slots: { party: 'post:home-secretary' }, empty: true },
    { slots: { party: RUDD, date: '2016' }, empty: true },
  ],
  sent: [{ slots: { document: MEMO }, rows: ['person:hugh-ind'], says: ['(alleged)'] }],
  wrote: [
    { slots: { document: MEMO }, rows: ['person:hugh-ind'] },
    { slots: { document: 'doc:posters' }, empty: true },
  ],
  'written-by': [
    { slots: { party: 'person:hugh-ind', date: '2017-06' }, rows: [MEMO] },
    { slots: { party: 'person:hugh-ind', date: '2016' }, empty: true },
  ],
  'sent-by-party': [
    { slots: { party: 'person:hugh-ind' }, rows: [MEMO], says: ['Hugh Ind sent', '(alleged)'] },
    { slots: { party: 'person:hugh-ind', papers: 'memo', date: '2017-06' }, rows: [MEMO] },
    { slots: { party: 'person:hugh-ind', papers: 'letter' }, empty: true, says: ['any of the letters'] },
    { slots: { party: 'person:hugh-ind', date: '2016' }, empty: true },
  ],
  published: [
    { slots: { document: 'doc:guardian-report' }, rows: ['org:guardian'] },
    { slots: { document: 'doc:misled-parliament' }, empty: true },
  ],
  'called-for-resignation': [
    {
      slots: { person: RUDD, party: 'org:labour-party', date: '2018-04-27' },
      rows: ['person:diane-abbott', 'org:labour-party'],
      says: ['Diane Abbott (Labour Party)'],
    },
    { slots: { person: RUDD, party: 'org:green-party' }, rows: ['org:green-party'] },
    { slots: { person: RUDD, party: 'org:liberal-democrats' }, empty: true },
    {
      slots: { person: RUDD, caller: 'person:diane-abbott' },
      rows: ['person:diane-abbott'],
      says: [/^Yes: Diane Abbott/],
    },
    {
      slots: { person: RUDD, caller: 'person:michael-gove' },
      empty: true,
      says: ['Nothing in the papers says that Michael Gove called for the resignation of Amber Rudd.'],
    },
  ],
  'resignations-called-by': [{ slots: { caller: 'person:diane-abbott' }, rows: [RUDD] }],
  'who-defended': [
    { slots: { person: 'person:theresa-may' }, empty: true },
    {
      slots: { person: RUDD, actor: 'person:michael-gove' },
      rows: ['person:michael-gove'],
      says: [/^Yes: Michael Gove.* defended Amber Rudd/],
    },
    {
      slots: { person: RUDD, actor: 'person:hugh-ind' },
      empty: true,
      says: ['Nothing in the papers says that Hugh Ind defended Amber Rudd.'],
    },
  ],
  'defended-whom': [{ slots: { actor: 'person:michael-gove' }, rows: [RUDD] }],
  'who-criticised': [
    {
      slots: { person: 'org:no-10' },
      rows: ['group:rudd-allies', 'person:rudd-ally', 'person:sympathetic-colleague'],
    },
    { slots: { person: 'org:no-10', actor: 'person:rudd-ally' }, rows: ['person:rudd-ally'] },
  ],
  'criticised-whom': [
    { slots: { actor: 'person:dawn-butler' }, rows: ['person:theresa-may', 'org:government'] },
  ],
  'who-accused': [
    { slots: { person: RUDD }, rows: ['person:diane-abbott', 'person:alison-thewliss'] },
    { slots: { person: RUDD, actor: 'person:alison-thewliss' }, rows: ['person:alison-thewliss'] },
  ],
  'accused-whom': [{ slots: { actor: 'person:philip-davies' }, rows: ['org:labour-party', 'org:snp'] }],
  connected: [
    {
      slots: { from: 'person:hugh-ind', to: RUDD },
      says: [
        'Hugh Ind wrote Memo of 21 June 2017, which was copied to Amber Rudd.',
        'Hugh Ind sent Memo of 21 June 2017 (alleged), which was sent to Amber Rudd.',
      ],
    },
    { slots: { from: 'org:guardian', to: 'org:guardian' }, empty: true, says: ['Both are The Guardian.'] },
  ],
  said: [
    {
      slots: { speaker: RUDD, date: '2018-04-25' },
      says: [
        'The Home Office does not have targets for removals',
        /denied: .*The Home Office had targets for removals \(disputed\)/,
      ],
      never: /local targets/,
    },
    { slots: { speaker: RUDD, about: 'topic:removal-targets' }, says: ['in the table'] },
    {
      slots: { speaker: RUDD, about: 'topic:local-targets', event: 'event:urgent-question' },
      says: [/admitted: The Home Office’s immigration arm has used local targets/],
    },
    { slots: { speaker: 'person:brandon-lewis' }, empty: true, says: ['Nothing in the papers says'] },
  ],
  contradicted: [
    {
      slots: { speaker: RUDD, about: 'topic:removal-targets' },
      says: [
        /does not have targets for removals: contradicted by .*Memo of 21 June 2017/,
        'Amber Rudd denied: The Home Office had targets for removals (disputed); it is maintained by',
      ],
    },
    { slots: { speaker: 'person:vince-cable' }, empty: true },
  ],
  denied: [
    {
      slots: {},
      says: [/Amber Rudd denied: .*; and \d+ more/, /Michael Gove denied: .* \(disputed\)/],
      rows: [RUDD, 'person:michael-gove'],
    },
    {
      slots: { about: MEMO },
      says: [/Amber Rudd denied about .*Amber Rudd saw the leaked memo(?! \(denied)/],
      rows: [RUDD],
    },
    { slots: { speaker: 'person:brandon-lewis' }, empty: true },
  ],
  'sources-say': [
    {
      slots: { topic: 'topic:local-targets' },
      says: [
        /claims about Local targets by 3 speakers, in \d papers/,
        'Amber Rudd knew of the local targets (denied)',
      ],
    },
  ],
  'sources-agree': [
    {
      slots: { what: 'claim:memo-sent-to-rudd' },
      rows: ['doc:refusing-to-resign', 'doc:mail-on-sunday-29-april'],
      says: [/They do not agree: .*against “The memo was copied to Amber Rudd’s office”/],
    },
    {
      slots: { what: 'claim:home-office-had-removal-targets' },
      says: [
        'was denied by Amber Rudd',
        'It stands in 4 papers, and comes from 4 independent sources.',
        /They do not agree: .*, and denied by Amber Rudd/,
      ],
    },
    { slots: { what: 'event:memo-leak' }, says: ['No contradiction is recorded between them.'] },
  ],
  figures: [
    {
      slots: { about: 'topic:assisted-returns', date: '2016' },
      says: ['1,581 assisted returns (outcome, 2016-17)'],
      rows: ['claim:outcome-1581-assisted-returns', 'claim:memo-target-1250-assisted-returns'],
    },
    { slots: { about: 'topic:net-migration-target' }, says: ['under 100,000 net migrants a year'] },
    { slots: { about: 'topic:brexit' }, empty: true },
  ],
  mentions: [
    { slots: { entity: 'person:hugh-ind' }, rows: ['doc:misled-parliament', 'doc:refusing-to-resign'] },
  ],
  'who-is': [
    { slots: { entity: RUDD }, says: ['held the post of Home Secretary (since July 2016)'] },
    { slots: { entity: 'org:home-office' }, says: [/held by Amber Rudd, since July 2016/] },
  ],
  'held-post': [
    { slots: { post: 'post:home-secretary', date: '2015' }, rows: ['person:theresa-may'] },
    { slots: { post: 'post:home-secretary', date: '2018-04-25' }, rows: [RUDD] },
    { slots: { post: 'post:home-secretary' }, rows: ['person:theresa-may', RUDD] },
    {
      slots: { post: 'post:defence-secretary', date: '2015' },
      empty: true,
      says: ['With no dates given', 'Gavin Williamson'],
    },
  ],
  'took-part': [
    {
      slots: { event: 'event:committee-hearing' },
      rows: [RUDD, 'org:home-affairs-committee', 'group:mps'],
      says: ['Amber Rudd (witness)'],
    },
    { slots: { event: 'event:memo-leak' }, empty: true },
  ],
  'who-questioned': [
    {
      slots: { person: RUDD },
      rows: ['org:home-affairs-committee', 'group:mps'],
      says: [/put questions to Amber Rudd/],
    },
    { slots: { person: 'org:home-office' }, rows: ['person:yvette-cooper'] },
    {
      slots: { person: 'org:home-office', actor: 'person:yvette-cooper' },
      rows: ['person:yvette-cooper'],
      says: [/^Yes: Yvette Cooper/],
    },
    {
      slots: { person: RUDD, actor: 'person:diane-abbott' },
      empty: true,
      says: ['Nothing in the papers says that Diane Abbott questioned Amber Rudd.'],
    },
    { slots: { person: RUDD, event: 'event:urgent-question' }, empty: true },
    { slots: { person: RUDD, date: '2017' }, empty: true },
  ],
  'questioned-whom': [
    {
      slots: { actor: 'group:mps' },
      rows: [RUDD, 'person:lucy-moreton'],
      says: ['Members of Parliament put questions to'],
    },
    { slots: { actor: 'group:mps', event: 'event:moreton-evidence' }, rows: ['person:lucy-moreton'] },
    { slots: { actor: RUDD }, rows: ['group:home-office-officials'] },
    { slots: { actor: 'person:hugh-ind' }, empty: true },
  ],
  happened: [
    {
      slots: { date: '2018-04-25' },
      says: [
        '2 things on 25 April 2018',
        'it may have been then: ',
        'Quoted as said on 25 April 2018: Amber Rudd',
      ],
      never: /Urgent question/,
    },
    { slots: { date: '1999' }, says: ['Nothing in the papers is dated in 1999 for certain'] },
  ],
  when: [
    { slots: { what: MEMO }, rows: [MEMO], says: ['was written on 21 June 2017 (as the papers state)'] },
    { slots: { what: 'event:memo-leak' }, says: ['is dated 27 April 2018 (worked out: '] },
  ],
  knew: [
    {
      slots: { matter: MEMO, date: '../2018-04-24' },
      rows: [
        'person:hugh-ind',
        RUDD,
        'person:brandon-lewis',
        'group:senior-officials',
        'post:home-secretary',
      ],
      says: [
        'Nothing in the papers says outright who knew',
        'not the same as to have known',
        /Amber Rudd denied: Amber Rudd saw the leaked memo(?! \(denied)/,
      ],
      never: /perhaps only later/,
    },
    { slots: { matter: MEMO, date: '../2017-06-10' }, says: ['(perhaps only later)'] },
    { slots: { matter: MEMO, date: '../2017-05-31' }, empty: true },
    {
      slots: { matter: 'doc:critical-articles' },
      says: ['Sources say that Unnamed friend of Amber Rudd knew of'],
    },
    {
      slots: { matter: 'topic:local-targets' },
      rows: [RUDD],
      says: [/Amber Rudd denied: Amber Rudd knew of the local targets(?! \(denied)/],
    },
    {
      slots: { matter: MEMO, person: RUDD },
      rows: [RUDD, 'post:home-secretary'],
      says: [
        /^Nothing in the papers says outright that Amber Rudd knew of/,
        /Amber Rudd denied: Amber Rudd saw the leaked memo(?! \(denied)/,
      ],
      never: /Brandon Lewis|Hugh Ind/,
    },
    { slots: { matter: MEMO, person: 'person:diane-abbott' }, empty: true },
    {
      slots: { matter: 'doc:critical-articles', person: 'person:rudd-friend' },
      rows: ['person:rudd-friend'],
      says: [/^Yes: /],
    },
  ],
  belongs: [
    {
      slots: { organisation: 'org:home-affairs-committee' },
      rows: ['person:yvette-cooper'],
      says: ['Chair of the Home Affairs Committee'],
    },
    {
      slots: { organisation: 'org:bbc' },
      rows: ['person:laura-kuenssberg'],
      says: ['part of it: ', 'BBC News (general knowledge)'],
    },
    { slots: { organisation: 'org:windrush-task-force' }, empty: true },
  ],
  'new-since': [
    {
      slots: { date: '2018-04-28/..' },
      says: [
        'Gove defends Rudd',
        'Quoted since 28 April 2018: Michael Gove',
        /Recorded here since .*\d+ claims/,
      ],
      never: /Urgent question/,
    },
    {
      slots: { date: '2018-04-26/..', papers: 'social-post' },
      rows: ['doc:rudd-tweets'],
      says: ['Only tweets were looked at'],
      never: /Quoted|Gove defends Rudd/,
    },
    { slots: { date: '2018-04-26/..', papers: 'letter' }, empty: true, says: ['None of the letters'] },
    {
      slots: { date: '2027-01-01/..' },
      empty: true,
      says: ['Nothing was recorded here since 1 January 2027.'],
    },
  ],
};

const engines = await testEngines();
const cases = CATALOGUE.flatMap(({ id }) =>
  (EXPECTED[id] ?? []).map((expected) => [id, JSON.stringify(expected.slots), expected] as const),
);

test('every question of the catalogue is asked', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
});

/** What each engine answered, to be compared: statements that join lists leave their order to the answer. */
const answered = new Map<string, Map<string, unknown>>();

describe.each(engines)('the catalogue, on $name', (engine) => {
  let opened: FreshStore;
  let setting: RouteSetting;
  beforeAll(async () => {
    opened = await engine.fresh();
    await loadShipped(opened.store, opened.folder);
    const reading = { store: opened.store, texts: textsIn(opened.folder) };
    setting = { ...reading, cache: caseCache(reading) };
  });
  afterAll(() => opened.end());

  async function ask(id: string, slots: Slots): Promise<Answer> {
    const response = questionResponseSchema.parse(await answerQuestion(setting, { reading: { id, slots } }));
    if (response.kind !== 'answer' && response.kind !== 'empty')
      throw new Error(`${id} was ${response.kind}`);
    return response;
  }

  test.each(cases)('%s %s', async (id, key, { slots, says = [], never, rows, empty }) => {
    const answer = await ask(id, slots);
    for (const words of says) {
      expect(answer.sentence).toEqual(
        typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words),
      );
    }
    if (never !== undefined) expect(answer.sentence).not.toMatch(never);
    if (rows !== undefined) expect(firstColumn(answer)).toEqual([...rows].sort());
    if (empty === true) expect(answer).toMatchObject({ kind: 'empty', rows: [] });
    else expect(answer).toMatchObject({ kind: 'answer' });
    expect(answer.sentence).not.toMatch(/undefined|null|\[object|\.\.|\s\s|“”/);
    for (const row of answer.rows) {
      expect(row.cells).toHaveLength(answer.columns.length);
      const fetched = new Set(answer.evidence.map((one) => String(one.id)));
      expect(row.evidence.filter((one) => !fetched.has(one))).toEqual([]);
    }

    const said = { sentence: answer.sentence, rows: answer.rows, remarks: answer.remarks };
    const others = answered.get(`${id} ${key}`) ?? new Map<string, unknown>();
    answered.set(`${id} ${key}`, others.set(engine.name, said));
    for (const other of others.values()) expect(said).toEqual(other);
  });

  test.each([
    ['person:hugh-ind', 'person:michael-gove'],
    ['person:lucy-moreton', 'org:home-affairs-committee'],
    ['org:guardian', 'person:jonathan-bartley'],
    ['person:brandon-lewis', 'doc:memo'],
  ])('the statement that is shown for %s and %s finds paths of the same length', async (from, to) => {
    const entry = catalogueEntry('connected');
    if (entry === undefined) throw new Error('no such question');
    const step = questionQuery(entry, entry.statement);
    const searched = await shortestPaths(
      from,
      to,
      async (ids) =>
        (await opened.store.read(step, { ids })).map((row) => ({
          id: row.relationships[0] ?? '',
          from: row.nodes[0] ?? '',
          to: row.nodes[1] ?? '',
          weakness: 0,
          doubt: 0,
        })),
      { paths: 5, hops: 6 },
    );
    const rows = await opened.store.read(shownQuery(entry), { from, to });
    const numbers = rows.map((row) => ('path' in row ? row.path : undefined));
    expect(searched.length).toBeGreaterThan(0);
    expect(rows.filter((_, index) => numbers[index] === 0)).toHaveLength(searched[0]?.length ?? 0);
    expect(new Set(numbers).size).toBe(searched.length);
  });

  test('in a chronology, what is only known to have happened by a day stands there, and says so', async () => {
    const { rows } = await ask('happened', { date: '../2018-04-27' });
    const place = (id: string): number => rows.findIndex(({ cells }) => idOf(cells[0]) === id);
    expect(rows[place('event:inspection')]?.cells).toContain('up to December 2015');
    expect(place('event:full-picture-request')).toBeGreaterThan(place('event:inspection') + 1);
  });

  test('a question for yes or no that led to a choice is answered as one, and stays one in its reading', async () => {
    const { reading, ...choice } = questionResponseSchema.options[2].parse(
      await answerQuestion(setting, { question: 'Did the party call for Rudd to resign?' }),
    );
    const slots = { person: RUDD, [choice.choices[0]?.slot ?? '']: 'org:snp' };
    const chosen = await answerQuestion(setting, {
      reading: { id: reading.id, slots, whether: reading.whether },
    });
    expect(chosen).toMatchObject({ sentence: expect.stringMatching(/^Yes: /), reading: { whether: true } });
    expect((await ask(reading.id, slots)).sentence).not.toMatch(/^Yes: /);

    const which = await answerQuestion(setting, { question: 'Who wrote the article?' });
    expect(which).toMatchObject({ kind: 'choice', reading: { whether: false } });
  });

  test('what is disputed or denied stands so in the table, and what contradicts has both quotations', async () => {
    const denials = await ask('denied', { speaker: RUDD });
    const standing = denials.columns.indexOf('Standing');
    expect(new Set(denials.rows.map((row) => row.cells[standing]))).toEqual(new Set(['denied', 'disputed']));

    const contradictions = await ask('contradicted', { speaker: RUDD });
    const row = contradictions.rows.find(
      ({ cells }) => idOf(cells[0]) === MEMO && idOf(cells[1]) === 'claim:rudd-no-removal-targets',
    );
    const quoted = contradictions.evidence.filter(({ id }) => row?.evidence.includes(String(id)));
    expect(quoted.map(({ exact }) => exact)).toEqual(
      expect.arrayContaining(["we don't have targets for removals", 'set targets for immigration removals']),
    );
  });
});

function firstColumn({ rows }: Answer): readonly string[] {
  return [...new Set(rows.map(({ cells }) => idOf(cells[0])))].sort();
}

function idOf(cell: unknown): string {
  return typeof cell === 'object' && cell !== null && 'id' in cell ? String(cell.id) : String(cell);
}
