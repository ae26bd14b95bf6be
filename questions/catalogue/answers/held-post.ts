import { z } from 'zod';
import { sayWhen } from '#core/date/say-when';
import { answerRowSchema, dateOf, filled } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import { caveat, type Part } from '../../sentence.ts';
import { asNode } from '../delivery.ts';
import type { AnswerPart } from './answer-part.ts';
import { listedBriefly } from './listed-briefly.ts';
import { whenCell } from './stated.ts';

const rowSchema = answerRowSchema.extend({
  personId: z.string(),
  personName: z.string(),
  when: z.string().nullable(),
  reported: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

/** Who held an office. Where a date is asked for, those whose dates nobody gives are named beside, never as an answer. */
export const heldPostAnswer = {
  statement: { name: 'held-post', row: rowSchema },
  beside: { name: 'held-post-undated', row: rowSchema },
  answer: (rows, slots, undated) => {
    const post = asNode(filled(slots, 'post'));
    const date = dateOf(slots);
    const then = date === undefined ? '' : ` ${date.name}`;
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says who held the post of ', post, `${then}.`]
          : ['The post of ', post, ` was held${then} by `, ...listedBriefly(rows.map(sayHolder)), '.'],
      remarks:
        undated.length === 0
          ? []
          : [
              [
                'With no dates given, it is also said to have been held by ',
                ...listedBriefly(undated.map(sayHolder)),
                '.',
              ],
            ],
      columns: ['Who', 'When', 'Reported'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.personId, row.personName, 'Person'),
          whenCell(row.when),
          whenCell(row.reported),
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row, Row>;

function sayHolder(row: Row): readonly Part[] {
  return [
    { id: row.personId, name: row.personName },
    row.when === null
      ? row.reported === null
        ? ''
        : ` (as reported ${sayWhen(row.reported)})`
      : ` (${sayWhen(row.when)})`,
    caveat(row.status),
    { evidence: row.evidence },
  ];
}
