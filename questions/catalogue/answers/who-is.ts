import { z } from 'zod';
import { sayWhen } from '#core/date/say-when';
import { verbOf } from '#core/relationship-sentence';
import { statusSchema } from '#core/stance';
import { answerRowSchema, filled } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import { caveat, type Part } from '../../sentence.ts';
import { asNode } from '../delivery.ts';
import type { AnswerPart } from './answer-part.ts';
import { firstOfEach, listedBriefly } from './listed-briefly.ts';
import { whenCell } from './stated.ts';

const rowSchema = answerRowSchema.extend({
  entityId: z.string(),
  entityName: z.string(),
  entityLabel: z.string(),
  summary: z.string().nullable(),
  entityKind: z.string().nullable(),
  entityEvidence: z.array(z.string()).readonly(),
  entityStatus: statusSchema,
  /** What joins it to the other, and whether it leads there; none where nothing of the kind is on record. */
  type: z.string().nullable(),
  forwards: z.boolean().nullable(),
  otherId: z.string().nullable(),
  otherName: z.string().nullable(),
  otherLabel: z.string().nullable(),
  when: z.string().nullable(),
  /** Who holds a post of a body. */
  holderId: z.string().nullable(),
  holderName: z.string().nullable(),
  holderWhen: z.string().nullable(),
  holderStatus: statusSchema.nullable(),
  holderEvidence: z.array(z.string()).readonly(),
});
type Row = z.infer<typeof rowSchema>;

/** Who or what something is: its summary, its posts with dates, what it belongs to and what it is made up of. */
export const whoIsAnswer = {
  statement: { name: 'who-is', row: rowSchema },
  answer: (rows, slots) => {
    const entity = asNode(filled(slots, 'entity'));
    const [self] = rows;
    const related = rows.filter(({ type }) => type !== null);
    const verbs = [...new Set(related.map(verbIn))];
    const summary: readonly Part[] =
      self === undefined || self.summary === null
        ? []
        : [withStop(self.summary), { evidence: self.entityEvidence }];
    const kind = self === undefined || self.entityKind === null ? '' : ` (${self.entityKind})`;
    return {
      sentence:
        self === undefined
          ? ['Nothing in the papers says who or what ', entity, ' is.']
          : related.length > 0
            ? [
                entity,
                kind,
                caveat(self.entityStatus),
                ...verbs.flatMap((verb, index) => [
                  index === 0 ? ` ${verb} ` : `; ${verb} `,
                  ...listedBriefly(saysOf(related.filter((row) => verbIn(row) === verb))),
                ]),
                '.',
              ]
            : summary.length > 0
              ? [entity, kind, caveat(self.entityStatus), ': ', ...summary]
              : [
                  entity,
                  kind,
                  caveat(self.entityStatus),
                  ' is named in the papers',
                  { evidence: self.entityEvidence },
                  '; they do not say more.',
                ],
      remarks: related.length > 0 && summary.length > 0 ? [summary] : [],
      columns: ['What', 'Of', 'When'],
      rows: [
        ...(self === undefined
          ? []
          : [
              {
                cells: [
                  self.entityKind ?? self.entityLabel.toLowerCase(),
                  entityCell(self.entityId, self.entityName, self.entityLabel),
                  null,
                ],
                row: {
                  nodes: [self.entityId],
                  relationships: [],
                  evidence: self.entityEvidence,
                  status: self.entityStatus,
                },
              },
            ]),
        ...related.map((row) => ({
          cells: [
            row.holderName === null ? verbIn(row) : `${verbIn(row)}, held by ${row.holderName}`,
            entityCell(row.otherId ?? '', row.otherName ?? '', row.otherLabel ?? ''),
            whenCell(row.holderId === null ? row.when : row.holderWhen),
          ],
          row:
            row.holderId === null
              ? row
              : {
                  ...row,
                  evidence: [...row.evidence, ...row.holderEvidence],
                  status: row.holderStatus ?? row.status,
                },
        })),
      ],
    };
  },
} satisfies AnswerPart<Row>;

function verbIn({ type, forwards }: Row): string {
  return verbOf({ type: type ?? '', properties: {} }, forwards === true ? 'start' : 'end');
}

/** Each other thing once; a post with who holds it. */
function saysOf(rows: readonly Row[]): readonly (readonly Part[])[] {
  return firstOfEach(rows, (row) => row.relationships[0] ?? '').map((row) => {
    const holders = rows.filter((other) => other.otherId === row.otherId && other.holderId !== null);
    return [
      { id: row.otherId ?? '', name: row.otherName ?? '' },
      row.when === null ? '' : ` (${sayWhen(row.when)})`,
      caveat(row.status),
      { evidence: row.evidence },
      ...(holders.length === 0
        ? []
        : [
            ' (held by ',
            ...listedBriefly(
              holders.map((holder) => [
                { id: holder.holderId ?? '', name: holder.holderName ?? '' },
                holder.holderWhen === null ? '' : `, ${sayWhen(holder.holderWhen)}`,
                holder.holderStatus === null ? '' : caveat(holder.holderStatus),
                { evidence: holder.holderEvidence },
              ]),
            ),
            ')',
          ]),
    ];
  });
}

function withStop(text: string): string {
  return text.replace(/\.?\s*$/, '.');
}
