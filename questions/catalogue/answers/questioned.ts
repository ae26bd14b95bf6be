import { z } from 'zod';
import { sayWhen } from '#core/date/say-when';
import { answerRowSchema } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import { caveat, type Part } from '../../sentence.ts';
import { firstOfEach, listedBriefly } from './listed-briefly.ts';

/** Somebody who asked or was asked, and the occasion. */
export const questionedRowSchema = answerRowSchema.extend({
  otherId: z.string(),
  otherName: z.string(),
  otherLabel: z.string(),
  eventId: z.string(),
  eventName: z.string(),
  role: z.string().nullable(),
  when: z.string().nullable(),
});
export type QuestionedRow = z.infer<typeof questionedRowSchema>;

/** `A and B (at the hearing), C (in the interview)`: everybody once for each occasion. */
export function questionedParts(rows: readonly QuestionedRow[]): readonly Part[] {
  const occasions = firstOfEach(rows, ({ eventId }) => eventId);
  return listedBriefly(
    occasions.flatMap(({ eventId, eventName }) => {
      const there = rows.filter((row) => row.eventId === eventId);
      return there.map((row, index): readonly Part[] => [
        { id: row.otherId, name: row.otherName },
        caveat(row.status),
        { evidence: row.evidence },
        ...(index === there.length - 1 ? [' (', { id: eventId, name: eventName }, ')'] : []),
      ]);
    }),
  );
}

export function questionedCells(rows: readonly QuestionedRow[]) {
  return rows.map((row) => ({
    cells: [
      entityCell(row.otherId, row.otherName, row.otherLabel),
      entityCell(row.eventId, row.eventName, 'Event'),
      row.when === null ? null : sayWhen(row.when),
    ],
    row,
  }));
}
