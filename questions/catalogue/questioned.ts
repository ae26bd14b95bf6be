import { DATE_SLOT, dateOf, entry, filled, filledOrNot, type Slots } from '../catalogue-entry.ts';
import type { SlotDefinition } from '../catalogue-entry.ts';
import { personSlot } from '../common-slots.ts';
import type { Part } from '../sentence.ts';
import { irregular, oneOf, OWN, regular, verbs, whatDid, whoDid, whoIs } from '../verb-forms.ts';
import { questionedCells, questionedParts, questionedRowSchema } from './answers/questioned.ts';
import { asNode } from './delivery.ts';

const QUESTION = verbs(
  regular(
    'question',
    'grill',
    'quiz',
    'interrogate',
    'cross-examine',
    'cross examine',
    'crossexamine',
    'examine',
    'interview',
    'press',
    'probe',
    'tackle',
    'confront',
    'roast',
    'fire questions at',
    'ask (questions|the questions|a question) (of|to)',
    'direct questions (at|to)',
    'conduct the (questioning|examination|interview) of',
  ),
  irregular('give', 'gave', 'given', '(a grilling|a hard time|the third degree) to'),
  irregular('put', 'put', 'put', '(questions|a question|the questions|tough questions|hard questions|it) to'),
);
/** What is done to whoever answers: `given a grilling`. */
const QUESTIONED = verbs(
  QUESTION,
  irregular('give', 'gave', 'given', '(a grilling|the third degree)'),
  irregular(
    'put',
    'put',
    'put',
    'on the spot|under the spotlight|through (his|her|their|its) paces|through the (wringer|mill|mangle)',
  ),
  regular('subject to questioning'),
);
const QUESTIONING = '(questioning|grilling|cross-examination|examination|interrogation|quizzing|interview)';
const GAVE = '(give|gave|given|subject|subjected|put)';

const EVENT: SlotDefinition = {
  name: 'event',
  kind: 'event',
  labels: ['Event'],
  optional: true,
  sample: { types: ['TOOK_PART_IN'], end: 'end' },
};
/** Where it was; whoever asked in a room is asked for alike. */
const AT = '(at|in|during|on|in the course of)';
const ROOM =
  '[at (committee|the dispatch box)|in (committee|parliament|the commons|person)|in detail|hard|closely]';

/** Who put questions to somebody. */
const whoQuestioned = entry({
  id: 'who-questioned',
  title: 'Who questioned somebody?',
  wordings: ['Who questioned {person}?', 'Who questioned {person} at {event}?'],
  slots: [
    personSlot('person', 'start', 'TOOK_PART_IN'),
    { ...personSlot('actor', 'start', 'TOOK_PART_IN'), optional: true },
    EVENT,
    DATE_SLOT,
  ],
  forms: ['', ` ${AT} {event}`].flatMap((more) => [
    ...whoDid(QUESTION, `{person} ${ROOM}${more}`, { passively: QUESTIONED }),
    ...whoIs(
      'questioner|questioners|interrogator|interrogators|inquisitor|inquisitors|interviewer|interviewers|examiner|examiners|cross-examiner',
      `{person}${more}`,
    ),
    `(was|were|is|are|has|have|had) {person} [been|being] (questioned|grilled|quizzed|interrogated|cross-examined|interviewed)${more} [by <anyone>]`,
    `<doer> (<did>|<have>|) ${GAVE} {person} (a grilling|the third degree|a going-over)${more}`,
    `<doer> [<have>] (asked|asks|put) {person} (questions|the questions|a question|some questions)${more}`,
    `<doer> (<did>|<have>) (ask|put) {person} (questions|the questions|a question)${more}`,
    `<doer> [<have>] (asked|put|puts|ask) [the] questions [to|of] {person}${more}`,
    `<doer> (led|did|conducted|carried out|took part in|joined in) [the] ${QUESTIONING} of {person}${more}`,
    `(by|from) <agent> (was|were|did) {person} (face|facing|take|field|get) [any] (questions|questioning)${more}`,
    `<agent> did {person} (face|take|field|get|answer) [any] (questions|questioning|a grilling) from${more}`,
    `whose questions (did|has|had|was|were) {person} (answer|answered|face|faced|field|fielded|take|answering|facing)${more}`,
    `(to whom|who) (did|was|were|is|had) {person} (answer|answering|answerable|face|up against|up before|in front of) [questions from] ${AT} {event}`,
    `{person}${OWN} ${QUESTIONING} by <agent>${more}`,
    `<doer> (<did>|<have>|) (put|puts) {person} (on the spot|through (his|her|their|its) paces|through the (wringer|mill|mangle))${more}`,
    `(<doer>|(which|what) (interviewer|interviewers|programme|journalist)) (had|has|have|got|put) {person} (in the (hot seat|dock|witness chair|chair)|on the (spot|ropes|rack))${more}`,
    `(to whose|whose) questions (did|has|had|was|is) {person} (respond|responded|reply|replied|answer|answered|responding|submit) [to]${more}`,
    `under whose (questioning|cross-examination|examination) (did|was|has) {person} [come|been]${more}`,
    `(which|what) (interviewers|interviewer|questioners|journalists|journalist|programme|programmes) (has|have|had|did|does) {person} (faced|face|met|meet|come up against|sit down with|sat down with|speak to|spoken to)${more}`,
    `the (interviewing|questioning|grilling|interrogation) of {person} (was|is) (undertaken|done|carried out|conducted) by (whom|who)${more}`,
    `by whom was the (interviewing|questioning|grilling|interrogation) of {person} (undertaken|done|carried out|conducted)${more}`,
    `by whom (was|were|has been|is) {person} (examined|questioned|interviewed|cross-examined)${more}`,
    `<doer> (had|has|have|got) {person} (in|on) for (an interview|interview|questioning|questions|a grilling)${more}`,
    `<doer> (had|has|have|got) [any|some|the] questions (for|to ask) {person}${more}`,
    `<doer> sat down (to interview|for an interview with|with) {person}${more}`,
    `whose questions (did|has|had) {person} (have to|had to|need to) (face|answer|field|take|deal with)${more}`,
    `[the] questions (to|for) {person} (was|were|are|got) (put|asked|posed) by (whom|who)${more}`,
    `<doer> (did|does|does) the (interviewing|questioning|grilling|interrogation|asking) of {person}${more}`,
    `<doer> [<have>|<be>] [been] asking {person} [the|any|some] questions${more}`,
    `(did|does|do) {actor} ${oneOf(QUESTION.base)} {person} ${ROOM}${more}`,
    `(has|have|had) {actor} ${oneOf(QUESTION.participle)} {person} ${ROOM}${more}`,
    `(did|has|have) {actor} (ask|asked|put) {person} (any questions|questions|a question)${more}`,
    `(was|were|is|are|has|have|had) {person} [been|being] ${oneOf(QUESTIONED.participle)} ${ROOM} by {actor}${more}`,
    `did {person} (face|take|answer|get) (questions|questioning|a grilling) from {actor}${more}`,
    `{person} (was|were|is|are|has been|have been|had been) (asked|put) [the|any|some] questions by <agent>${more}`,
    `(was|were|has|have) {person} [been] (asked|put) [the|any|some] questions by [<agent>]${more}`,
  ]),
  reads: 'who questioned {person}[ at {event}][ {date}][: whether {actor} did]',
  affirmedBy: (rows) => rows,
  statement: { name: 'who-questioned', row: questionedRowSchema },
  answer: (rows, slots) => {
    const person = asNode(filled(slots, 'person'));
    const actor = filledOrNot(slots, 'actor');
    return {
      sentence:
        rows.length === 0
          ? [
              'Nothing in the papers says that ',
              actor === undefined ? 'anybody' : asNode(actor),
              ' questioned ',
              person,
              ...where(slots),
              '.',
            ]
          : [...questionedParts(rows), ' put questions to ', person, then(slots), '.'],
      remarks: [],
      columns: ['Who', 'Where', 'When'],
      rows: questionedCells(rows),
    };
  },
});

/** To whom somebody put questions. */
const questionedWhom = entry({
  id: 'questioned-whom',
  title: 'Whom did somebody question?',
  wordings: ['Whom did {actor} question?'],
  slots: [personSlot('actor', 'start', 'TOOK_PART_IN'), EVENT, DATE_SLOT],
  forms: ['', ` ${AT} {event}`].flatMap((more) => [
    ...whatDid({ things: '<who>', after: '<agent>', any: '<anyone>' }, '{actor}', QUESTIONED, more),
    `<who> (<did>|<have>|) {actor} [been] (put|putting|puts|ask|asking|asked|direct|fire|directing) [any|the|his|her|their|its] questions (to|of|at)${more}`,
    `(to|of|at) <agent> (<did>|<have>|was|were) {actor} (put|putting|address|addressing|direct|directing|ask|asking|fire|firing) [any|the|his|her|their|its] (question|questions)${more}`,
    `<who> (<did>|<have>|was|were) {actor} [been] (give|given|giving) (a grilling|the third degree) [to]${more}`,
    `<who> [<be>|<have>] (answered|answer|faced|face|took|take|fielded|field) [the|any] (questions|questioning|a grilling) (from|by) {actor}${more}`,
    `[who|whom] [<be>] (the|a) (subject|target|object) of {actor}${OWN} (questions|questioning|${QUESTIONING})${more}`,
    `{actor}${OWN} (witnesses|interviewees)`,
    `(interviewees|witnesses) of {actor}`,
    `(to|of|at) <agent> (<did>|<have>|) {actor} (put|ask|address|direct) [a|the|any] question${more}`,
    `to <agent> (was|were|are|is) {actor}${OWN} questions (addressed|put|directed)${more}`,
    `(which|what) (witnesses|witness|people|ministers|interviewees) (has|have|had|did) {actor} ${oneOf(QUESTION.participle, QUESTION.base)}${more}`,
    `<who> (was|is|were|are|<have> been|has been) (up before|up in front of|in front of|before) {actor} for (questioning|questions|a grilling)${more}`,
    `{actor} (put|puts|addressed|directed|asked) (his|her|their|its|the) questions (to|of) (whom|who)${more}`,
    `<who> [<be>|<have> been] in the (hot seat|dock|chair|witness chair) (before|in front of|at) {actor}${more}`,
    `with <agent> (did|has|have) {actor} (sit|sat) down [for (an interview|interviews|a talk)]${more}`,
    `<who> (has|have|had|<have> had) to (face|answer|take|field|face up to) [the|any] questions (from|of|by) {actor}${more}`,
    `<who> [is|was|are|were] (to|due to|set to|going to|made to|forced to|obliged to) (face|answer|take|field) [the] {actor}${OWN} questions${more}`,
    `<who> [is|was|are|were] (to|due to|set to|going to|made to|forced to|obliged to) (face|answer|take|field) [the] questions from {actor}${more}`,
    `<who> (did|does|has|have) {actor} (haul|hauled|drag|dragged|call|called|bring|brought|summon|summoned) (in|up|before (it|them)|in front of (it|them)) for (questioning|questions|a grilling)${more}`,
    `<who> (did|does|has|have) {actor} (put|address|direct|aim|addressed) (her|his|their|its|the|a) (question|questions) (to|at)${more}`,
    `<who> (got|gets|had|has had|received|<have> had|took) (a grilling|the third degree|questions) (from|by|off) {actor}${more}`,
    `<who> (<did>|<have>|) {actor} [have|had] (in front of|before) (it|them|her|him) for (questioning|questions|a grilling)${more}`,
    `in whose direction (<did>|<have>) {actor} [been] (fire|fired|firing) [off] [his|her|their|its] questions${more}`,
    `{actor} (<have>|) [been] (fired|firing) [off] [his|her|their|its] questions in whose direction${more}`,
  ]),
  reads: 'whom {actor} questioned[ at {event}][ {date}]',
  affirmedBy: (rows) => rows,
  statement: { name: 'questioned-whom', row: questionedRowSchema },
  answer: (rows, slots) => {
    const actor = asNode(filled(slots, 'actor'));
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says that ', actor, ' questioned anybody', ...where(slots), '.']
          : [actor, ' put questions to ', ...questionedParts(rows), then(slots), '.'],
      remarks: [],
      columns: ['Whom', 'Where', 'When'],
      rows: questionedCells(rows),
    };
  },
});

function where(slots: Slots): readonly Part[] {
  const event = filledOrNot(slots, 'event');
  return [...(event === undefined ? [] : [' at ', asNode(event)]), then(slots)];
}

function then(slots: Slots): string {
  const date = dateOf(slots);
  return date === undefined ? '' : ` ${date.name}`;
}

/** Who asked somebody, and whom somebody asked. */
export const QUESTIONED_ENTRIES = [whoQuestioned, questionedWhom] as const;
