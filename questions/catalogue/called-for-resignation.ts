import { z } from 'zod';
import { sayWhen } from '#core/date/say-when';
import { answerRowSchema, DATE_SLOT, dateOf, entry, filled, filledOrNot } from '../catalogue-entry.ts';
import { entityCell } from '../cell.ts';
import { personSlot } from '../common-slots.ts';
import { caveat, listed, type Part } from '../sentence.ts';
import { asNode } from './delivery.ts';
import { WHETHER_CALLED, WHO_CALLED } from './resignation-forms.ts';

const rowSchema = answerRowSchema.extend({
  callerId: z.string(),
  callerName: z.string(),
  callerLabel: z.string(),
  when: z.string().nullable(),
  /** What must be said with it: a condition, an either-or. */
  note: z.string().nullable(),
  /** Whether it was in the time that is asked about for certain: its date may reach beyond. */
  within: z.boolean(),
  /** The parties that the caller belongs to. */
  parties: z.array(z.string()).readonly(),
});

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
    // parties have a slot of their own
    {
      ...personSlot('caller', 'start', 'CALLED_FOR_RESIGNATION'),
      kind: 'person',
      labels: ['Person', 'Group'],
      optional: true,
    },
    DATE_SLOT,
  ],
  forms: [...WHO_CALLED, ...WHETHER_CALLED],
  reads: 'who[ of {party}] called for the resignation of {person}[ {date}][: whether {caller} did]',
  affirmedBy: (rows) => rows.filter(({ within }) => within),
  statement: { name: 'called-for-resignation', row: rowSchema },
  answer: (rows, slots) => {
    const person = asNode(filled(slots, 'person'));
    const party = filledOrNot(slots, 'party');
    const caller = filledOrNot(slots, 'caller');
    const when = dateOf(slots);
    const then = when === undefined ? '' : ` ${when.name}`;
    const callers = callersIn(rows.filter(({ within }) => within));
    const perhaps = callersIn(rows.filter(({ within }) => !within));
    const people = callers.filter(({ row }) => row.callerLabel === 'Person');
    const bodies = callers.filter(({ row }) => row.callerLabel !== 'Person');
    const ofParty: readonly Part[] = party === undefined ? [] : [' of ', { id: party.id, name: party.name }];
    return {
      sentence:
        callers.length === 0
          ? [
              perhaps.length === 0
                ? 'Nothing in the papers says that '
                : 'Nothing in the papers says for certain that ',
              caller === undefined ? 'anybody' : asNode(caller),
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
        ...(perhaps.length === 0
          ? []
          : [
              [
                'Dated less closely, so that it may have been then: ',
                ...listed(perhaps.map((each) => [...sayCaller(each), whenCalled(each)])),
                '.',
              ],
            ]),
        ...callersIn(rows).flatMap(sayNotes),
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

/** What must be said with the calls of one who called, in one remark; none where nothing must. */
function sayNotes({ row, all }: Caller): readonly (readonly Part[])[] {
  const notes = all.flatMap(({ note, evidence }) =>
    note === null ? [] : [` ${note.replace(/\.?$/, '.')}`, { evidence }],
  );
  return notes.length === 0 ? [] : [[{ id: row.callerId, name: row.callerName }, ':', ...notes]];
}

/** ` (until 26 April 2018)` */
function whenCalled({ all }: Caller): string {
  const dates = all.flatMap(({ when }) => (when === null ? [] : [sayWhen(when)]));
  return dates.length === 0 ? '' : ` (${dates.join('; ')})`;
}

function tally(people: number, bodies: number): string {
  const say = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
  if (bodies === 0) return `That is ${say(people, 'person', 'people')}.`;
  if (people === 0) return `That is ${say(bodies, 'party or body', 'parties and bodies')}.`;
  return `That is ${say(people, 'person', 'people')} and ${say(bodies, 'party or body', 'parties and bodies')}.`;
}
