import { z } from 'zod';
import { sayWhen } from '#core/date/say-when';
import { answerRowSchema, DATE_SLOT, dateOf, entry, filled, filledOrNot } from '../catalogue-entry.ts';
import { entityCell } from '../cell.ts';
import { personSlot } from '../common-slots.ts';
import { caveat, listed, type Part } from '../sentence.ts';
import { asNode } from './delivery.ts';
import { CALLED, CALLS, RESIGNATION } from './resignation-forms.ts';

const rowSchema = answerRowSchema.extend({
  callerId: z.string(),
  callerName: z.string(),
  callerLabel: z.string(),
  when: z.string().nullable(),
  /** What must be said with it: a condition, an either-or. */
  note: z.string().nullable(),
  /** The parties that the caller belongs to. */
  parties: z.array(z.string()).readonly(),
});

const OF_PARTY =
  '(mps|mp|politicians|politician|members|member|people|figures|frontbenchers|backbenchers|ministers|peers|lords|leaders|spokespeople|ones|voices|side)';

/** Who called for somebody's resignation, when, and of which party. */
export const calledForResignation = entry({
  id: 'called-for-resignation',
  title: 'Who called for somebody’s resignation?',
  wordings: ['Who called for {person}’s resignation?', 'Who of {party} called for {person}’s resignation?'],
  slots: [
    personSlot('person', 'end', 'CALLED_FOR_RESIGNATION'),
    {
      name: 'party',
      kind: 'political party',
      labels: ['Organisation'],
      orgKind: 'party',
      optional: true,
      sample: { types: ['MEMBER_OF'], end: 'end' },
    },
    DATE_SLOT,
  ],
  forms: [
    ...CALLS.flatMap((call) => [
      `<who> [all|else] [that|who] ${call}`,
      `(which|what|how many) (mps|mp|politicians|politician|parties|party|opposition mps|opposition politicians|opposition parties|figures|ministers|leaders|party leaders|organisations|bodies|groups|opposition figures|colleagues|senior figures|frontbenchers|backbenchers) [have|has] ${call}`,
      `(mps|politicians|parties|those|people) (who|that|which) ${call}`,
      `(which|what|how many|the|any|all|are there any|is there any|did any|have any|has any) {party} ${OF_PARTY} [who|that] ${call}`,
      `{party} ${OF_PARTY} (who|that|which) ${call}`,
      `(any|are any|are there any|which|what|did any|have any|has any|how many|all the|the) {party} ${call}`,
      `(was|is|were|are) (there) (anyone|anybody|somebody|someone|people) (in|from|of|within|among) [the] {party} [party] (who|that) ${call}`,
      `(who|anyone|anybody|which people|people|which mps|everyone|who all|those|any mps|mps|politicians) (in|from|of|within|inside|on the side of|among) [the] {party} [party] ${call}`,
      `(has|have|did) (anyone|anybody|someone) (in|from|of) [the] {party} [party] ${call}`,
    ]),
    `(calls|all calls|demands|the calls|any calls|every call|the demands) for {person} to <resign>`,
    `(calls|all calls|demands|the calls|any calls|every call|the demands) for {person}['s|'|s'] ${RESIGNATION}`,
    `(calls|all calls|demands|the calls|any calls|every call) for the ${RESIGNATION} of {person}`,
    `(who|which people|by whom|which mps|which politicians) (was|were|is|are|has|have) {person} (been|being) (told|asked|urged|called on|called upon|pressed|pressured) [by whom] to <resign> [by]`,
    `(by whom|who) (was|were|is|are) {person} (told|asked|urged|called on|called upon|pressed|pressured) to <resign> [by]`,
    `{person} (has been|was|is) [being] (told|asked|urged|called on) to <resign> by (who|whom)`,
    `whose calls for {person}['s|'|s'] ${RESIGNATION}`,
    `(whose|which people's) (calls|demands) [are there] for {person} to <resign>`,
    `(who|which people) (is|was|are|were) (after|baying for) {person}['s|'|s'] (head|blood|scalp|job)`,
    `(who|which people) (is|was|are|were) (behind|making) [the] (calls|demands) for {person} to <resign>`,
    `(who|which people) (is|was|are|were) (behind|making) [the] (calls|demands) for {person}['s|'|s'] ${RESIGNATION}`,
    `(who|which people) (joined|backed|led|made) [the] (calls|demands|call) for {person}['s|'|s'] ${RESIGNATION}`,
    `(who|which people) (joined|backed|led|made) [the] (calls|demands|call) for {person} to <resign>`,
    `(when|on what date|on which date|on what day) did (people|anyone|mps|they|who) (call for|demand) {person}['s|'|s'] ${RESIGNATION}`,
    `when ${CALLED} {person}['s|'|s'] ${RESIGNATION}`,
    `(how many|what number of) (people|mps|politicians|parties|calls) (are there|were there|have there been) for {person}['s|'|s'] ${RESIGNATION}`,
    `(of which|which) (party|parties) (is|are|was|were) (those|the people|everyone|the ones|the mps) (who|that) ${CALLED} {person}['s|'|s'] ${RESIGNATION}`,
    `{person}['s|'|s'] ${RESIGNATION} (was|has been|is being|is) (called for|demanded|sought) by (who|whom)`,
    `(by whom|who) (was|has been|has|is) {person}['s|'|s'] ${RESIGNATION} [been] [being] (called for|demanded|sought|asked for) [by]`,
    `(who|which people) (said|says|told) {person} to <resign>`,
  ],
  reads: 'who[ of {party}] called for the resignation of {person}[ {date}]',
  statement: { name: 'called-for-resignation', row: rowSchema },
  answer: (rows, slots) => {
    const person = asNode(filled(slots, 'person'));
    const party = filledOrNot(slots, 'party');
    const when = dateOf(slots);
    const then = when === undefined ? '' : ` ${when.name}`;
    const callers = callersIn(rows);
    const people = callers.filter(({ row }) => row.callerLabel === 'Person');
    const bodies = callers.filter(({ row }) => row.callerLabel !== 'Person');
    const ofParty: readonly Part[] = party === undefined ? [] : [' of ', { id: party.id, name: party.name }];
    return {
      sentence:
        rows.length === 0
          ? [
              'Nothing in the papers says that anybody',
              ...ofParty,
              ' called for the resignation of ',
              person,
              `${then}.`,
            ]
          : [
              ...listed([...people, ...bodies].map(sayCaller)),
              ' called for the resignation of ',
              person,
              `${then}.`,
            ],
      remarks: [
        ...rows.flatMap((row) =>
          row.note === null
            ? []
            : [
                [
                  { id: row.callerId, name: row.callerName },
                  ': ',
                  row.note.replace(/\.?$/, '.'),
                  { evidence: row.evidence },
                ],
              ],
        ),
        ...(callers.length < 2 ? [] : [[tally(people.length, bodies.length)]]),
      ],
      columns: ['Who', 'Party', 'When', 'Note'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.callerId, row.callerName, row.callerLabel),
          row.parties.length === 0 ? null : row.parties.join(', '),
          row.when === null ? null : sayWhen(row.when),
          row.note,
        ],
        row,
      })),
    };
  },
});

type Row = z.infer<typeof rowSchema>;

interface Caller {
  readonly row: Row;
  readonly all: readonly Row[];
}

/** Each caller once, with all of their calls: somebody who called twice is one caller. */
function callersIn(rows: readonly Row[]): readonly Caller[] {
  const first = [...new Map(rows.toReversed().map((row) => [row.callerId, row])).values()].toReversed();
  return first.map((row) => ({ row, all: rows.filter((other) => other.callerId === row.callerId) }));
}

function sayCaller({ row, all }: Caller): readonly Part[] {
  return [
    { id: row.callerId, name: row.callerName },
    row.parties.length === 0 ? '' : ` (${row.parties.join(', ')})`,
    ...all.flatMap((call) => [caveat(call.status), { evidence: call.evidence }]),
  ];
}

function tally(people: number, bodies: number): string {
  const say = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
  if (bodies === 0) return `That is ${say(people, 'person', 'people')}.`;
  if (people === 0) return `That is ${say(bodies, 'party or body', 'parties and bodies')}.`;
  return `That is ${say(people, 'person', 'people')} and ${say(bodies, 'party or body', 'parties and bodies')}.`;
}
