import { z } from 'zod';
import { sayWhen } from '#core/date/say-when';
import { answerRowSchema, dateOf } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import { caveat, type Part } from '../../sentence.ts';
import type { AnswerPart } from './answer-part.ts';
import { kindWords, whichWords } from './dated-item.ts';
import { counted, listedBriefly } from './listed-briefly.ts';
import { whenCell } from './stated.ts';

const rowSchema = answerRowSchema.extend({
  itemId: z.string(),
  itemName: z.string(),
  itemLabel: z.string(),
  itemKind: z.string().nullable(),
  which: z.enum(['when', 'published']),
  when: z.string().nullable(),
  /** False where its date only overlaps the time that is asked for: it may have happened outside it. */
  within: z.boolean(),
  places: z.array(z.string()).readonly(),
});
type Row = z.infer<typeof rowSchema>;

const besideSchema = answerRowSchema.extend({
  speakerId: z.string(),
  speakerName: z.string(),
  count: z.number(),
});
type Beside = z.infer<typeof besideSchema>;

/** What happened in a time, and what was written, published and said in it. */
export const happenedAnswer = {
  statement: { name: 'happened', row: rowSchema },
  beside: { name: 'said-then', row: besideSchema },
  answer: (rows, slots, said) => {
    const then = dateOf(slots)?.name ?? '';
    const surely = rows.filter(({ within }) => within);
    const perhaps = rows.filter(({ within }) => !within);
    return {
      sentence:
        surely.length === 0
          ? [
              `Nothing in the papers is dated ${then} for certain; events, and documents written or published, were searched.`,
            ]
          : [
              `${counted(surely.length, 'thing')} ${then}: `,
              ...listedBriefly(surely.map((row) => sayItem(row))),
              '.',
            ],
      remarks: [
        ...(perhaps.length === 0
          ? []
          : [
              [
                'Dated less closely, so that it may have been then: ',
                ...listedBriefly(perhaps.map((row) => sayItem(row, true))),
                '.',
              ],
            ]),
        ...(said.length === 0
          ? []
          : [
              [
                `Quoted as said ${then}: `,
                ...listedBriefly(
                  said.map(({ speakerId, speakerName, count }) => [
                    { id: speakerId, name: speakerName },
                    ` (${counted(count, 'quotation')})`,
                  ]),
                ),
                '.',
              ],
            ]),
      ],
      columns: ['What', 'Kind', 'When', 'Where'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.itemId, row.itemName, row.itemLabel),
          kindWords(row),
          whenCell(row.when),
          row.places.length === 0 ? null : row.places.join(', '),
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row, Beside>;

function sayItem(row: Row, dated = false): readonly Part[] {
  const words = [
    ...(row.itemLabel === 'Document' ? [whichWords(row)] : []),
    ...(dated && row.when !== null ? [sayWhen(row.when)] : []),
  ];
  return [
    { id: row.itemId, name: row.itemName },
    words.length === 0 ? '' : ` (${words.join(', ')})`,
    caveat(row.status),
    { evidence: row.evidence },
  ];
}
