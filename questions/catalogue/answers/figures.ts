import { z } from 'zod';
import { sayWhen } from '#core/date/say-when';
import { answerRowSchema, dateOf, filledOrNot } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import { caveat, type Part } from '../../sentence.ts';
import type { AnswerPart } from './answer-part.ts';
import { counted, listedBriefly } from './listed-briefly.ts';
import { aboutParts } from './stated.ts';

const rowSchema = answerRowSchema.extend({
  claimId: z.string(),
  claimName: z.string(),
  measure: z.string(),
  comparator: z.string().nullable(),
  quantity: z.number().nullable(),
  unit: z.string().nullable(),
  periodFrom: z.string().nullable(),
  periodTo: z.string().nullable(),
  periodAsWritten: z.string().nullable(),
  when: z.string().nullable(),
  speakerNames: z.array(z.string()).readonly(),
});
type Row = z.infer<typeof rowSchema>;

/** Figures, with what they measure, for when, and who gives them. */
export const figuresAnswer = {
  statement: { name: 'figures', row: rowSchema },
  answer: (rows, slots) => {
    const about = aboutParts(filledOrNot(slots, 'about'));
    const when = dateOf(slots);
    const then = when === undefined ? '' : ` for ${when.name.replace(/^(?:on|in|from) /, '')}`;
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers gives a figure', ...about, `${then}.`]
          : [
              `${counted(rows.length, 'figure')}`,
              ...about,
              `${then}: `,
              ...listedBriefly(rows.map(sayFigure)),
              '.',
            ],
      remarks:
        rows.length === 0 || when === undefined
          ? []
          : [['Figures whose period the papers do not give are left out.']],
      columns: ['What', 'Measure', 'Figure', 'Period', 'Said by'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.claimId, row.claimName, 'Claim'),
          row.measure,
          figureOf(row),
          periodOf(row),
          row.speakerNames.join(', '),
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row>;

const COMPARED: Readonly<Record<string, string>> = {
  '<': 'under ',
  '≤': 'at most ',
  '>': 'over ',
  '≥': 'at least ',
  '~': 'about ',
};

/** `under 100,000 net migrants a year`. */
function figureOf({ comparator, quantity, unit }: Row): string {
  const number = quantity === null ? '' : quantity.toLocaleString('en-GB', { maximumFractionDigits: 10 });
  return `${COMPARED[comparator ?? '='] ?? ''}${number} ${unit ?? ''}`.trim();
}

/** As it is written (words of a paper in quotation marks), else in words, else when it was so. */
function periodOf({ periodAsWritten, periodFrom, periodTo, when }: Row): string | null {
  if (periodAsWritten !== null)
    return /[a-z]/i.test(periodAsWritten) ? `“${periodAsWritten}”` : periodAsWritten;
  if (periodFrom !== null && periodFrom === periodTo) return sayWhen(periodFrom);
  if (periodFrom !== null || periodTo !== null) return sayWhen(`${periodFrom ?? '..'}/${periodTo ?? '..'}`);
  return when === null ? null : sayWhen(when);
}

function sayFigure(row: Row): readonly Part[] {
  const period = periodOf(row);
  return [
    { id: row.claimId, name: figureOf(row) },
    ` (${row.measure}${period === null ? '' : `, ${period}`})`,
    caveat(row.status),
    { evidence: row.evidence },
  ];
}
