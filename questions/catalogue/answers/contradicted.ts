import { z } from 'zod';
import { answerRowSchema, filled, filledOrNot } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import { caveat, type Part } from '../../sentence.ts';
import { asNode } from '../delivery.ts';
import type { AnswerPart } from './answer-part.ts';
import { counted, firstOfEach, inOrderOf, listedApart, listedBriefly } from './listed-briefly.ts';
import { aboutParts, withoutStop } from './stated.ts';

const rowSchema = answerRowSchema.extend({
  /** `contradicts`: a recorded contradiction of what was said; `denied`: what was denied and others maintain. */
  kind: z.enum(['contradicts', 'denied']),
  otherId: z.string(),
  otherName: z.string(),
  otherLabel: z.string(),
  claimId: z.string(),
  claimName: z.string(),
  how: z.string().nullable(),
  maintainerIds: z.array(z.string()).readonly(),
  maintainerNames: z.array(z.string()).readonly(),
});
type Row = z.infer<typeof rowSchema>;

/** What contradicts what somebody said, and what they denied though others maintain it. */
export const contradictedAnswer = {
  statement: { name: 'contradicted', row: rowSchema },
  answer: (unordered, slots) => {
    const rows = inOrderOf(unordered, orderOf);
    const speaker = filled(slots, 'speaker');
    const about = aboutParts(filledOrNot(slots, 'about'));
    const contradictions = rows.filter(({ kind }) => kind === 'contradicts');
    const denials = rows.filter(({ kind }) => kind === 'denied');
    const said = firstOfEach(contradictions, ({ claimId }) => claimId);
    const deniedParts: readonly Part[] = denials.flatMap((row, index) => [
      index === 0 ? '' : ' ',
      asNode(speaker),
      ' denied: ',
      { id: row.claimId, name: withoutStop(row.claimName) },
      caveat(row.status),
      '; it is maintained by ',
      ...maintainers(row),
      { evidence: row.evidence },
      '.',
    ]);
    return {
      sentence:
        rows.length === 0
          ? [
              'Nothing in the papers contradicts what ',
              asNode(speaker),
              ' said',
              ...about,
              '; contradictions of what was said, and denials of what others maintain, were searched.',
            ]
          : contradictions.length === 0
            ? deniedParts
            : [
                `${counted(said.length, 'thing')} that `,
                asNode(speaker),
                ' said',
                ...about,
                said.length === 1 ? ' is contradicted.' : ' are contradicted.',
                ...said
                  .slice(0, MOST)
                  .flatMap(({ claimId }) =>
                    sayContradicted(contradictions.filter((row) => row.claimId === claimId)),
                  ),
                said.length > MOST ? ` The other ${said.length - MOST} are in the table.` : '',
              ],
      remarks: [
        ...(contradictions.length === 0 || denials.length === 0 ? [] : [deniedParts]),
        ...(rows.length === 0
          ? []
          : [['A contradiction says that two things do not agree, not which of them is so.']]),
      ],
      columns: ['What contradicts it', 'What was said', 'Who maintains it', 'How'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.otherId, row.otherName, row.otherLabel),
          row.kind === 'denied'
            ? `denied: ${row.claimName}`
            : entityCell(row.claimId, row.claimName, 'Claim'),
          row.maintainerNames.join(', '),
          row.how,
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row>;

/** What was said, then what contradicts it; the denials last. */
function orderOf(row: Row): string {
  return [row.kind, row.claimName, row.claimId, row.otherName, row.otherId, row.relationships.join(' ')].join(
    '\n',
  );
}

/** How many things that were said are told in full. */
const MOST = 4;

/** ` The Home Office does not have targets for removals: contradicted by Memo of 21 June 2017.` */
function sayContradicted(rows: readonly Row[]): readonly Part[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [
    ' ',
    { id: first.claimId, name: withoutStop(first.claimName) },
    ': contradicted by ',
    ...listedApart(
      rows.map((row) => [
        { id: row.otherId, name: withoutStop(row.otherName) },
        caveat(row.status),
        { evidence: row.evidence },
      ]),
    ),
    '.',
  ];
}

function maintainers(row: Row): readonly Part[] {
  return listedBriefly(
    row.maintainerIds.map((id, index) => [{ id, name: row.maintainerNames[index] ?? id }]),
    4,
  );
}
