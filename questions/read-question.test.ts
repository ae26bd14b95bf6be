import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '#questions/catalogue';
import { nameIndex } from '#questions/name-index';
import { givesWay } from '#questions/narrower';
import { readQuestion } from '#questions/read-question';
import { named } from '../test/fixtures/named-entity.ts';

const names = nameIndex([
  named('person:amber-rudd', 'Person', 'Amber Rudd', 'Ms Rudd'),
  named('person:hugh-ind', 'Person', 'Hugh Ind'),
  named('person:alan-ind', 'Person', 'Alan Ind'),
  named('post:home-secretary', 'Post', 'Home Secretary'),
  named('doc:memo', 'Document', 'Memo of 21 June 2017', 'the memo', 'the leaked document'),
  named('doc:report', 'Document', 'Inspection report of December 2015'),
  named('doc:annual-report', 'Document', 'Annual report of 2016'),
  named('event:question', 'Event', 'Urgent question', 'the urgent question'),
  named('claim:memo', 'Claim', 'The memo was copied to the office of the Home Secretary.'),
]);

const context = { names, today: '2018-04-29' };

test.each([
  ['marks', 'a,'.repeat(249)],
  ['numbers', '1/1/1'.repeat(100)],
  ['words', 'who '.repeat(46)],
  ['words joined by hyphens', 'memo-'.repeat(40)],
])('more %s than a question has are refused, before any of them is looked at', (_, text) => {
  expect(readQuestion(text, context)).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('of more than 45 words'),
  });
});

test('a name and a day ask nothing, unless they are an office and when', () => {
  for (const text of ['Rudd, Wednesday', 'the memo, 25 April', 'Hugh Ind Rudd, Wednesday'])
    expect(readQuestion(text, context)).toMatchObject({ kind: 'refused' });
  expect(readQuestion('Home Secretary, 2015', context)).toMatchObject({
    kind: 'read',
    entry: { id: 'held-post' },
  });
});

describe('a question is read', () => {
  test.each<[string, string, Record<string, string>]>([
    ['Who was copied on the memo?', 'copied-on', { document: 'doc:memo' }],
    ['who got cc’d on the leaked document', 'copied-on', { document: 'doc:memo' }],
    ['Please tell me who was copied in on the memo', 'copied-on', { document: 'doc:memo' }],
    ['list everyone copied in on the memo', 'copied-on', { document: 'doc:memo' }],
    ['to whom was the memo copied?', 'copied-on', { document: 'doc:memo' }],
    ['who is due to be copied into the memo', 'copied-on', { document: 'doc:memo' }],
    ['papers bearing Amber Rudd’s name in the cc field', 'copied-party', { party: 'person:amber-rudd' }],
    ['which papers carry Hugh Ind’s byline', 'written-by', { party: 'person:hugh-ind' }],
    ['which papers contain Amber Rudd’s name', 'mentions', { entity: 'person:amber-rudd' }],
    ['who was responsible for the dispatch of the memo?', 'sent', { document: 'doc:memo' }],
    ['to whom is authorship of the memo attributed?', 'wrote', { document: 'doc:memo' }],
    ['which statements are attributed to Amber Rudd?', 'said', { speaker: 'person:amber-rudd' }],
    ['what additions have there been since 26 April?', 'new-since', { date: '2018-04-26/..' }],
    ['developments on 27 April', 'happened', { date: '2018-04-27' }],
    ['what’s coming up on Monday', 'happened', { date: '2018-04-30' }],
    ['WHO WAS COPEID ON THE MEMO', 'copied-on', { document: 'doc:memo' }],
    ['who wrote the memo', 'wrote', { document: 'doc:memo' }],
    ['Who’s the author of the inspection report?', 'wrote', { document: 'doc:report' }],
    ['by whom was the memo written?', 'wrote', { document: 'doc:memo' }],
    ['what was Amber Rudd copied on', 'copied-party', { party: 'person:amber-rudd' }],
    ['What was Ms Ruud copied on?', 'copied-party', { party: 'person:amber-rudd' }],
    ['which documents were copied to the Home Secretary?', 'copied-party', { party: 'post:home-secretary' }],
    ['who called for Amber Rudd’s resignation?', 'called-for-resignation', { person: 'person:amber-rudd' }],
    ['Who said Rudd should resign?', 'called-for-resignation', { person: 'person:amber-rudd' }],
    ['which people want Rudd out?', 'called-for-resignation', { person: 'person:amber-rudd' }],
    [
      'who has called for the resignation of Amber Rudd',
      'called-for-resignation',
      { person: 'person:amber-rudd' },
    ],
    ['who told Rudd to quit?', 'called-for-resignation', { person: 'person:amber-rudd' }],
    ['I was wondering who wrote the memo', 'wrote', { document: 'doc:memo' }],
    ['who wrote the memo, because I need it for a story', 'wrote', { document: 'doc:memo' }],
    ['Who wrote the memo? I am new to this.', 'wrote', { document: 'doc:memo' }],
    [
      'who told Rudd to quit, and when did they do so?',
      'called-for-resignation',
      { person: 'person:amber-rudd' },
    ],
    ['what did Hugh Ind send?', 'sent-by-party', { party: 'person:hugh-ind' }],
    ['what was sent by Hugh Ind?', 'sent-by-party', { party: 'person:hugh-ind' }],
    ['what was Hugh Ind sent?', 'received-by', { party: 'person:hugh-ind' }],
    [
      'which memos did Hugh Ind send in June 2017?',
      'sent-by-party',
      { party: 'person:hugh-ind', papers: 'memo', date: '2017-06' },
    ],
    ['who grilled Amber Rudd?', 'who-questioned', { person: 'person:amber-rudd' }],
    ['who was cross-examined by Amber Rudd?', 'questioned-whom', { actor: 'person:amber-rudd' }],
    ['whom did Amber Rudd put questions to?', 'questioned-whom', { actor: 'person:amber-rudd' }],
    [
      'did Hugh Ind question Amber Rudd?',
      'who-questioned',
      { person: 'person:amber-rudd', actor: 'person:hugh-ind' },
    ],
    ['did Amber Rudd know of the memo?', 'knew', { matter: 'doc:memo', person: 'person:amber-rudd' }],
    ['was Amber Rudd aware of the memo?', 'knew', { matter: 'doc:memo', person: 'person:amber-rudd' }],
    [
      'was the memo known to Amber Rudd by 25 April 2018?',
      'knew',
      { matter: 'doc:memo', person: 'person:amber-rudd', date: '../2018-04-25' },
    ],
    ['which articles are new since Wednesday?', 'new-since', { date: '2018-04-25/..', papers: 'article' }],
    ['who copied people in on the memo?', 'sent', { document: 'doc:memo' }],
    ['who may be shown to have written the memo?', 'wrote', { document: 'doc:memo' }],
    ['who is Hugh Ind said to have criticised?', 'criticised-whom', { actor: 'person:hugh-ind' }],
    ['who keeps defending Amber Rudd?', 'who-defended', { person: 'person:amber-rudd' }],
    ['it was copied to whom, the leaked document?', 'copied-on', { document: 'doc:memo' }],
    ['there’s this memo - who wrote it?', 'wrote', { document: 'doc:memo' }],
    ['for the bundle: who wrote the memo?', 'wrote', { document: 'doc:memo' }],
    [
      'was Amber Rudd copied on the memo, or wasn’t she?',
      'was-copied',
      { party: 'person:amber-rudd', document: 'doc:memo' },
    ],
    ['Hugh Ind / Amber Rudd: any link?', 'connected', { from: 'person:hugh-ind', to: 'person:amber-rudd' }],
    ['who was copied on the infamous memo?', 'copied-on', { document: 'doc:memo' }],
    ['who says they never saw the memo?', 'denied', { about: 'doc:memo' }],
    ['who has the support of Hugh Ind?', 'defended-whom', { actor: 'person:hugh-ind' }],
    ['by whom was Ms Rudd’s conduct defended?', 'who-defended', { person: 'person:amber-rudd' }],
    ['who wants Rudd to quit as Home Secretary?', 'called-for-resignation', { person: 'person:amber-rudd' }],
    [
      'is there any evidence that contradicts Ms Rudd’s statements?',
      'contradicted',
      { speaker: 'person:amber-rudd' },
    ],
    [
      'what remarks are attributable to Ms Rudd in response to the memo?',
      'said',
      { speaker: 'person:amber-rudd', about: 'doc:memo' },
    ],
    ['do all the papers report the memo in the same way?', 'sources-agree', { what: 'doc:memo' }],
    [
      'who demanded Rudd’s resignation on the twenty-seventh of April?',
      'called-for-resignation',
      { person: 'person:amber-rudd', date: '2018-04-27' },
    ],
    ['which memos have come in since January 2017?', 'new-since', { date: '2017-01-01/..', papers: 'memo' }],
    ['leaving out those in copy, who did the memo go to?', 'sent-to', { document: 'doc:memo' }],
    ['who was sent the memo directly, not by copy?', 'sent-to', { document: 'doc:memo' }],
    [
      'were any papers sent, as opposed to copied, to Amber Rudd?',
      'sent-party',
      { party: 'person:amber-rudd' },
    ],
    ['name the documents sent by Hugh Ind', 'sent-by-party', { party: 'person:hugh-ind' }],
    ['which documents speak of Amber Rudd?', 'mentions', { entity: 'person:amber-rudd' }],
    [
      'is there a record of Hugh Ind defending Amber Rudd?',
      'who-defended',
      { person: 'person:amber-rudd', actor: 'person:hugh-ind' },
    ],
    ['which denials concern the memo?', 'denied', { about: 'doc:memo' }],
    [
      'what did Amber Rudd say in answer to Hugh Ind?',
      'said',
      { speaker: 'person:amber-rudd', about: 'person:hugh-ind' },
    ],
    [
      'what did Amber Rudd say in answer to the urgent question?',
      'said',
      { speaker: 'person:amber-rudd', event: 'event:question' },
    ],
    ['is there anyone named as Home Secretary?', 'held-post', { post: 'post:home-secretary' }],
    ['Hugh Ind Amber Rudd link', 'connected', { from: 'person:hugh-ind', to: 'person:amber-rudd' }],
  ])('%s', (question, id, slots) => {
    const read = readQuestion(question, context);
    expect(read.kind).toBe('read');
    if (read.kind !== 'read') return;
    expect(read.entry.id).toBe(id);
    expect(Object.fromEntries(Object.entries(read.slots).map(([name, filled]) => [name, filled.id]))).toEqual(
      slots,
    );
  });

  test('a name that fits several is a choice, never a guess', () => {
    expect(readQuestion('What was Ind copied on?', context)).toMatchObject({
      kind: 'choice',
      whether: false,
      choices: [
        { slot: 'party', text: 'ind', options: [{ id: 'person:hugh-ind' }, { id: 'person:alan-ind' }] },
      ],
    });
  });
});

test.each([
  'Was Ind copied on the memo?',
  'I am new to all this, so can you tell me whether Ind was copied on the memo?',
])('%s: a question for yes or no stays one where a name is chosen first', (question) => {
  expect(readQuestion(question, context)).toMatchObject({ kind: 'choice', whether: true });
});

test.each(['Who wrote the leaked?', 'Who wrote the report of 2015 inspection?'])(
  '%s: words that do not make up a name are a choice, even of one',
  (question) => {
    expect(readQuestion(question, context).kind).toBe('choice');
  },
);

describe('a question is refused', () => {
  test.each([
    'Is Amber Rudd guilty?',
    'Will Rudd resign?',
    'Who should be copied on the memo?',
    'Who was not copied on the memo?',
    'What is the weather in London?',
    'Who wrote?',
    'Who said Amber Rudd shouldn’t resign?',
    'Who said Amber Rudd shouldnt resign?',
    'Who blocked calls for Amber Rudd to resign?',
    'Who mocked calls for Amber Rudd to resign?',
    'Who defended Amber Rudd’s resignation?',
    'Who asked Amber Rudd to design?',
    'Who says they saw the memo?',
    'Who said Rudd should stay in office?',
    'Who attributed the memo to Rudd?',
    'Who opposed the memo?',
    'Who compared the memo?',
    'Who rewrote the memo?',
    'What was uncopied to Amber Rudd?',
    'Who wrote the memo of 21 June 2016?',
    'Who was copied on the 2018 memo?',
    'Who wrote the December 2014 report?',
    'Who wrote to Amber Rudd?',
    'Who wrote about the memo?',
    'Who called for her resignation?',
    'the memo',
    'DROP TABLE people',
    // half of these words are a question of the catalogue; the other half makes it another
    'Who failed to call for Amber Rudd’s resignation?',
    'Who has yet to call for Amber Rudd’s resignation?',
    'Who rejected calls for Amber Rudd to resign?',
    'Who first called for Amber Rudd’s resignation?',
    'Who apart from Hugh Ind wrote the memo?',
    'Who had the memo sent?',
    'Who got the memo written?',
    'Who asked for the memo?',
    'Who reported that the memo was leaked?',
    'Who was said not to have written the memo?',
    'Who keeps the memo?',
    'Who replied to the memo?',
    'Who destroyed the memo?',
    'Who wrote the memo and when did Rudd resign?',
    'Who wrote the memo because Rudd asked for it?',
    'Who might have written the memo?',
    'What did Amber Rudd not say?',
    'Which documents fail to mention Amber Rudd?',
    '',
    '?'.repeat(400),
  ])('%s', (question) => {
    expect(readQuestion(question, context).kind).toBe('refused');
  });

  test('with what is not known by that name', () => {
    expect(readQuestion('Who wrote the Magna Carta?', context)).toMatchObject({
      kind: 'refused',
      reason: 'I read this as “who wrote …”, but no document here is called “the magna carta”.',
    });
  });
});

describe('whose act it was is never guessed', () => {
  const refused = (question: string): boolean => readQuestion(question, context).kind === 'refused';
  const readAs = (question: string): string | undefined => {
    const read = readQuestion(question, context);
    return read.kind === 'read' ? read.entry.id : undefined;
  };

  test('of two questions one alone gives way to the other', () => {
    for (const { id } of CATALOGUE)
      for (const { id: other } of CATALOGUE) expect(givesWay(id, other) && givesWay(other, id)).toBe(false);
  });

  test.each([
    [
      'did Hugh Ind defend Amber Rudd?',
      'who-defended',
      { person: 'person:amber-rudd', actor: 'person:hugh-ind' },
    ],
    [
      'was Amber Rudd defended by Hugh Ind?',
      'who-defended',
      { person: 'person:amber-rudd', actor: 'person:hugh-ind' },
    ],
    [
      'did Amber Rudd criticise Hugh Ind?',
      'who-criticised',
      { person: 'person:hugh-ind', actor: 'person:amber-rudd' },
    ],
    [
      'has Hugh Ind come to Rudd’s defence?',
      'who-defended',
      { person: 'person:amber-rudd', actor: 'person:hugh-ind' },
    ],
    [
      'has Hugh Ind called for Rudd to go?',
      'called-for-resignation',
      { person: 'person:amber-rudd', caller: 'person:hugh-ind' },
    ],
    [
      'was Rudd told to resign by Hugh Ind?',
      'called-for-resignation',
      { person: 'person:amber-rudd', caller: 'person:hugh-ind' },
    ],
    ['did anyone defend Amber Rudd?', 'who-defended', { person: 'person:amber-rudd' }],
  ])('%s has each of them in their place', (question, id, slots) => {
    const read = readQuestion(question, context);
    if (read.kind !== 'read') throw new Error(`${question} is ${read.kind}`);
    expect(read.entry.id).toBe(id);
    expect(Object.fromEntries(Object.entries(read.slots).map(([name, slot]) => [name, slot.id]))).toEqual(
      slots,
    );
  });

  test('who copied a paper is refused with both that it can mean', () => {
    const read = readQuestion('Who copied the memo?', context);
    expect(read).toMatchObject({ kind: 'refused', meant: ['copied-on', 'sent'] });
  });

  test('what is somebody’s is not that somebody', () => {
    expect(readAs('Who has Amber Rudd’s back?')).toBe('who-defended');
  });

  const SENDING = ['sent', 'emailed', 'circulated', 'dispatched', 'forwarded', 'mailed'];
  test('who sent a paper is never who received it, whatever the order of the words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SENDING),
        fc.constantFrom(
          (verb: string) => `who ${verb} the memo`,
          (verb: string) => `who's ${verb} the memo`,
          (verb: string) => `who was it that ${verb} the memo`,
          (verb: string) => `the person who ${verb} the memo`,
          (verb: string) => `who was the memo ${verb} by`,
          (verb: string) => `by whom was the memo ${verb}`,
          (verb: string) => `the memo was ${verb} by whom`,
          (verb: string) => `the memo: who ${verb} it?`,
          (verb: string) => `who ${verb} it, the memo`,
          (verb: string) => `I'm new here - who ${verb} the memo`,
        ),
        (verb, ask) => {
          expect([undefined, 'sent']).toContain(readAs(ask(verb)));
        },
      ),
      { numRuns: 40 },
    );
  });

  const ACTS = [
    ['defended', 'who-defended', 'defended-whom'],
    ['criticised', 'who-criticised', 'criticised-whom'],
    ['accused', 'who-accused', 'accused-whom'],
  ] as const;
  test.each(ACTS)('who %s somebody and whom somebody did are told apart', (verb, who, whom) => {
    expect(readAs(`who ${verb} Amber Rudd`)).toBe(who);
    expect(readAs(`who was it that ${verb} Amber Rudd`)).toBe(who);
    expect(readAs(`the people who ${verb} Amber Rudd`)).toBe(who);
    expect(readAs(`who was Amber Rudd ${verb} by`)).toBe(who);
    expect(readAs(`who was ${verb} by Amber Rudd`)).toBe(whom);
    expect(readAs(`Amber Rudd ${verb} whom`)).toBe(whom);
    expect(readAs(`who has Amber Rudd ${verb}`)).toBe(whom);
  });

  test('a question turned round by a word in it is refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('never', 'hardly', 'almost', 'nearly', 'barely', 'rarely', 'wrongly', 'only'),
        fc.constantFrom(
          'wrote the memo',
          'received the memo',
          'defended Amber Rudd',
          'criticised Amber Rudd',
        ),
        (turning, rest) => {
          expect(refused(`who ${turning} ${rest}`)).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('dates and offices', () => {
  const hearing = {
    ...named('event:hearing', 'Event', 'Committee hearing', 'the hearing'),
    facts: { kind: 'hearing', from: '2018-04-25', to: '2018-04-25', makers: [], recipients: [], holders: [] },
  };
  const holders = [
    { holder: 'person:theresa-may', from: null, to: '2016-07-12' },
    { holder: 'person:amber-rudd', from: '2016-07-13', to: null },
  ];
  const office = {
    ...named('post:home-secretary', 'Post', 'Home Secretary'),
    facts: { kind: null, from: null, to: null, makers: [], recipients: [], holders },
  };
  const paper = {
    ...named('doc:memo', 'Document', 'Memo of 21 June 2017'),
    facts: {
      kind: 'memo',
      from: '2017-06-21',
      to: '2017-06-21',
      makers: ['person:hugh-ind'],
      recipients: [],
      holders: [],
    },
  };
  const all = nameIndex([
    hearing,
    office,
    paper,
    named('person:amber-rudd', 'Person', 'Amber Rudd'),
    named('person:theresa-may', 'Person', 'Theresa May'),
    named('person:hugh-ind', 'Person', 'Hugh Ind'),
  ]);

  test.each<[string, string, Record<string, string>]>([
    ['who knew of the memo before Wednesday?', 'knew', { matter: 'doc:memo', date: '../2018-04-24' }],
    ['who knew of the memo before the hearing?', 'knew', { matter: 'doc:memo', date: '../2018-04-24' }],
    ['how did Amber Rudd respond to the memo', 'said', { speaker: 'person:amber-rudd', about: 'doc:memo' }],
    [
      'what do Amber Rudd and Hugh Ind have in common',
      'connected',
      { from: 'person:amber-rudd', to: 'person:hugh-ind' },
    ],
    ['when did Ind write his memo', 'when', { what: 'doc:memo' }],
    ['who defended the embattled Home Secretary?', 'who-defended', { person: 'person:amber-rudd' }],
    ['who wrote the June 2017 briefing?', 'wrote', { document: 'doc:memo' }],
    ['who is Rudd’s predecessor?', 'who-is', { entity: 'person:theresa-may' }],
    ['who took over from Theresa May as Home Secretary?', 'who-is', { entity: 'person:amber-rudd' }],
    ['who did Amber Rudd replace?', 'who-is', { entity: 'person:theresa-may' }],
    ['what did the former Home Secretary say?', 'said', { speaker: 'person:theresa-may' }],
    ['who did Ind send the memo to', 'received', { document: 'doc:memo' }],
    ['Before Wednesday, who knew of the memo?', 'knew', { matter: 'doc:memo', date: '../2018-04-24' }],
    ['who wrote the memo of 21 June 2017?', 'wrote', { document: 'doc:memo' }],
    ["who was copied on Hugh Ind's memo?", 'copied-on', { document: 'doc:memo' }],
    ['who took part in the hearing on 25 April?', 'took-part', { event: 'event:hearing' }],
    ['what did Theresa May say?', 'said', { speaker: 'person:theresa-may' }],
    ['who defended the Home Secretary?', 'who-defended', { person: 'person:amber-rudd' }],
    [
      'who called for the Home Secretary to resign in 2015',
      'called-for-resignation',
      { person: 'person:theresa-may', date: '2015' },
    ],
    ['what was the Home Secretary copied on?', 'copied-party', { party: 'post:home-secretary' }],
  ])('%s', (question, id, slots) => {
    const read = readQuestion(question, { names: all, today: '2018-04-29' });
    expect(read.kind).toBe('read');
    if (read.kind !== 'read') return;
    expect(read.entry.id).toBe(id);
    expect(Object.fromEntries(Object.entries(read.slots).map(([name, slot]) => [name, slot.id]))).toEqual(
      slots,
    );
  });
});

test.each(['the Treasury', 'the council', 'the Home Office', 'her post'])(
  'who called for somebody to resign from %s is who called for it',
  (from) => {
    expect(readQuestion(`Who called for Amber Rudd to resign from ${from}?`, context)).toMatchObject({
      kind: 'read',
      entry: { id: 'called-for-resignation' },
    });
  },
);
