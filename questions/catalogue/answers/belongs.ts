import { z } from 'zod';
import { sayWhen } from '#core/date/say-when';
import { answerRowSchema, filled } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import { caveat, type Part } from '../../sentence.ts';
import { asNode } from '../delivery.ts';
import type { AnswerPart } from './answer-part.ts';
import { inOrderOf, listedBriefly } from './listed-briefly.ts';
import { whenCell } from './stated.ts';

const rowSchema = answerRowSchema.extend({
  partyId: z.string(),
  partyName: z.string(),
  partyLabel: z.string(),
  type: z.enum(['MEMBER_OF', 'EMPLOYED_BY', 'HOLDS_POST']),
  postId: z.string().nullable(),
  postName: z.string().nullable(),
  when: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

const besideSchema = answerRowSchema.extend({ partId: z.string(), partName: z.string() });
type Beside = z.infer<typeof besideSchema>;

/** Who belongs to a body: members, those who work for it, holders of its posts. What it is made up of is said beside. */
export const belongsAnswer = {
  statement: { name: 'belongs', row: rowSchema },
  beside: { name: 'parts-of', row: besideSchema },
  answer: (unordered, slots, parts) => {
    const organisation = asNode(filled(slots, 'organisation'));
    const rows = inOrderOf(unordered, (row) =>
      [TYPES.indexOf(row.type), row.partyName, row.partyId, ...row.relationships].join('\n'),
    );
    const ways = TYPES.map((type) => rows.filter((row) => row.type === type)).filter(
      ({ length }) => length > 0,
    );
    return {
      sentence:
        rows.length === 0
          ? [
              'Nothing in the papers says that anybody belongs to ',
              organisation,
              ', works for it or holds a post in it.',
            ]
          : [
              organisation,
              ': ',
              ...ways.flatMap((of, index): readonly Part[] => [
                index === 0 ? '' : '; ',
                WORDS[of[0]?.type ?? 'MEMBER_OF'],
                ...listedBriefly(of.map(sayParty)),
              ]),
              '.',
            ],
      remarks:
        parts.length === 0
          ? []
          : [
              [
                'Bodies and groups that are part of it: ',
                ...listedBriefly(
                  parts.map((row) => [
                    { id: row.partId, name: row.partName },
                    caveat(row.status),
                    { evidence: row.evidence },
                  ]),
                ),
                '.',
              ],
            ],
      columns: ['Who', 'How', 'Since'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.partyId, row.partyName, row.partyLabel),
          row.postName === null ? HOW[row.type] : `${HOW[row.type]} ${row.postName}`,
          whenCell(row.when),
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row, Beside>;

const TYPES = ['MEMBER_OF', 'EMPLOYED_BY', 'HOLDS_POST'] as const;
const WORDS: Readonly<Record<Row['type'], string>> = {
  MEMBER_OF: 'members are ',
  EMPLOYED_BY: 'for it work ',
  HOLDS_POST: 'posts in it are held, or were, by ',
};
const HOW: Readonly<Record<Row['type'], string>> = {
  MEMBER_OF: 'member',
  EMPLOYED_BY: 'works for it',
  HOLDS_POST: 'holder of the post of',
};

function sayParty(row: Row): readonly Part[] {
  const said = [row.postName, row.when === null ? null : sayWhen(row.when)].filter((word) => word !== null);
  return [
    { id: row.partyId, name: row.partyName },
    said.length === 0 ? '' : ` (${said.join(', ')})`,
    caveat(row.status),
    { evidence: row.evidence },
  ];
}
