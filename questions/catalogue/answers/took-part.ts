import { z } from 'zod';
import { answerRowSchema, filled } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import { caveat, type Part } from '../../sentence.ts';
import { asNode } from '../delivery.ts';
import type { AnswerPart } from './answer-part.ts';
import { listedBriefly } from './listed-briefly.ts';

const rowSchema = answerRowSchema.extend({
  partyId: z.string(),
  partyName: z.string(),
  partyLabel: z.string(),
  type: z.enum(['TOOK_PART_IN', 'ORGANISED']),
  role: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

/** Who took part in an event, in which role, and who held it. */
export const tookPartAnswer = {
  statement: { name: 'took-part', row: rowSchema },
  answer: (rows, slots) => {
    const event = asNode(filled(slots, 'event'));
    const participants = rows.filter(({ type }) => type === 'TOOK_PART_IN');
    const organisers = rows.filter(({ type }) => type === 'ORGANISED');
    const heldBy: readonly Part[] = ['It was held by ', ...listedBriefly(organisers.map(sayParty)), '.'];
    return {
      sentence:
        participants.length > 0
          ? [...listedBriefly(participants.map(sayParty)), ' took part in ', event, '.']
          : organisers.length > 0
            ? [
                event,
                ' was held by ',
                ...listedBriefly(organisers.map(sayParty)),
                '; who took part is not said.',
              ]
            : ['Nothing in the papers says who took part in ', event, '.'],
      remarks: participants.length > 0 && organisers.length > 0 ? [heldBy] : [],
      columns: ['Who', 'Role'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.partyId, row.partyName, row.partyLabel),
          row.role ?? (row.type === 'ORGANISED' ? 'held it' : null),
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row>;

function sayParty(row: Row): readonly Part[] {
  return [
    { id: row.partyId, name: row.partyName },
    row.role === null ? '' : ` (${row.role})`,
    caveat(row.status),
    { evidence: row.evidence },
  ];
}
