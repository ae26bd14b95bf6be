import { z } from 'zod';
import { answerRowSchema, filledOrNot } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import type { Part } from '../../sentence.ts';
import { asNode } from '../delivery.ts';
import type { AnswerPart } from './answer-part.ts';
import { listedApart, NAMED } from './listed-briefly.ts';
import { aboutParts, claimParts, whenCell } from './stated.ts';

const rowSchema = answerRowSchema.extend({
  speakerId: z.string(),
  speakerName: z.string(),
  speakerLabel: z.string(),
  claimId: z.string(),
  claimName: z.string(),
  when: z.string().nullable(),
  note: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

/** Who denied what. `status` is the claim's: denied where only its denial is on record, disputed where others maintain it. */
export const deniedAnswer = {
  statement: { name: 'denied', row: rowSchema },
  answer: (rows, slots) => {
    const speaker = filledOrNot(slots, 'speaker');
    const about = aboutParts(filledOrNot(slots, 'about'));
    const speakers = [...new Map(rows.map((row) => [row.speakerId, row.speakerName]))];
    const most = Math.max(2, Math.floor(NAMED / Math.max(1, speakers.length)));
    return {
      sentence:
        rows.length === 0
          ? [
              'Nothing in the papers says that ',
              speaker === undefined ? 'anybody' : asNode(speaker),
              ' denied anything',
              ...about,
              '.',
            ]
          : [
              ...speakers.flatMap(([id, name], index): readonly Part[] => [
                index === 0 ? '' : ' ',
                { id, name },
                ' denied',
                ...(index === 0 ? about : []),
                ': ',
                ...listedApart(perClaim(rows.filter((row) => row.speakerId === id)), most),
                '.',
              ]),
            ],
      remarks: rows.some(({ status }) => status === 'disputed')
        ? [['Disputed: somebody else maintains it.']]
        : [],
      columns: ['Who', 'Denied', 'When', 'Note'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.speakerId, row.speakerName, row.speakerLabel),
          entityCell(row.claimId, row.claimName, 'Claim'),
          whenCell(row.when),
          row.note,
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row>;

/** Each claim once, though it was denied on several occasions. */
function perClaim(rows: readonly Row[]): readonly (readonly Part[])[] {
  return [...new Map(rows.map((row) => [row.claimId, row])).values()].map((row) =>
    claimParts(
      row,
      rows.filter(({ claimId }) => claimId === row.claimId).flatMap(({ evidence }) => evidence),
      'denied',
    ),
  );
}
