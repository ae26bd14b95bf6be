import { z } from 'zod';
import { sayWhen } from '#core/date/say-when';
import { answerRowSchema, entry, filled } from '../catalogue-entry.ts';
import { entityCell } from '../cell.ts';
import { form } from '../form.ts';
import { caveat, listed } from '../sentence.ts';
import { asNode } from './delivery.ts';

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

/** Who called for somebody's resignation, when, and of which party. */
export const calledForResignation = entry({
  id: 'called-for-resignation',
  title: 'Who called for somebody’s resignation?',
  examples: ['Who called for Amber Rudd’s resignation?', 'Who said Amber Rudd should resign?'],
  slots: [{ name: 'person', kind: 'party', labels: ['Person', 'Group', 'Organisation'] }],
  forms: [
    "(who|which people|everyone who|all who) [all|else] <called> {person}'s? (resignation|departure|head|sacking)",
    '(who|which people|everyone who|all who) [all|else] <called> the (resignation|departure) of {person}',
    '(who|which people|everyone who|all who) [all|else] <called> [for|on] {person} to <resign>',
    '(who|which people|everyone who|all who) (wanted|wants|want) {person} (out|gone)',
    '(who|which people) (said|says|thinks|thought) [that] {person} <ought> <resign>',
    '(calls|all calls) for {person} to <resign>',
    "(calls|all calls) for {person}'s? resignation",
  ].map((notation) => form(notation.replaceAll("{person}'s?", "{person}['s|'|s']"))),
  reads: 'who called for the resignation of {person}',
  statement: { name: 'called-for-resignation', row: rowSchema },
  answer: (rows, slots) => {
    const person = filled(slots, 'person');
    const callers = callersIn(rows);
    const people = callers.filter(({ row }) => row.callerLabel === 'Person').length;
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says that anybody called for the resignation of ', asNode(person), '.']
          : [
              ...listed(
                callersIn(rows).map(({ row, all }) => [
                  { id: row.callerId, name: row.callerName },
                  row.parties.length === 0 ? '' : ` (${row.parties.join(', ')})`,
                  ...all.flatMap((call) => [caveat(call.status), { evidence: call.evidence }]),
                ]),
              ),
              ' called for the resignation of ',
              asNode(person),
              '.',
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
        ...(callers.length < 2 ? [] : [[tally(callers.length, people)]]),
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

/** Each caller once, with all of their calls: somebody who called twice is one caller. */
function callersIn(rows: readonly Row[]): readonly { readonly row: Row; readonly all: readonly Row[] }[] {
  const first = [...new Map(rows.toReversed().map((row) => [row.callerId, row])).values()].toReversed();
  return first.map((row) => ({ row, all: rows.filter((other) => other.callerId === row.callerId) }));
}

function tally(all: number, people: number): string {
  const bodies = all - people;
  const say = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
  if (bodies === 0) return `That is ${say(people, 'person', 'people')}.`;
  if (people === 0) return `That is ${say(bodies, 'party or body', 'parties and bodies')}.`;
  return `That is ${say(people, 'person', 'people')} and ${say(bodies, 'party or body', 'parties and bodies')}.`;
}
