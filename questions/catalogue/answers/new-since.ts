import { z } from 'zod';
import { answerRowSchema, dateOf } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import { caveat, listed } from '../../sentence.ts';
import { onlyPapers, papersAsked } from '../../paper-kind.ts';
import type { AnswerPart } from './answer-part.ts';
import { kindWords, whichWords } from './dated-item.ts';
import { counted, inOrderOf, listedBriefly } from './listed-briefly.ts';
import { whenCell } from './stated.ts';

const rowSchema = answerRowSchema.extend({
  itemId: z.string(),
  itemName: z.string(),
  itemLabel: z.string(),
  itemKind: z.string().nullable(),
  which: z.enum(['when', 'published', 'obtained']),
  when: z.string().nullable(),
  recordedAt: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

const besideSchema = answerRowSchema.extend({
  /** `recorded`: how many entities of a label were recorded here; `said`: how often somebody is quoted. */
  kind: z.enum(['recorded', 'said']),
  name: z.string(),
  id: z.string().nullable(),
  count: z.number(),
  someNames: z.array(z.string()).readonly(),
  someIds: z.array(z.string()).readonly(),
});
type Beside = z.infer<typeof besideSchema>;

/** What is new since a date, by two clocks: when it happened or came out, and when it was recorded here. */
export const newSinceAnswer = {
  statement: { name: 'new-since', row: rowSchema },
  beside: { name: 'recorded-since', row: besideSchema },
  answer: (rows, slots, unorderedBeside) => {
    const since = dateOf(slots)?.name ?? 'since then';
    const papers = papersAsked(slots);
    const beside = inOrderOf(unorderedBeside, ({ name, id, count }) =>
      [String(1e9 - count), name, id ?? ''].join('\n'),
    );
    const recorded = beside.filter(({ kind }) => kind === 'recorded');
    const said = beside.filter(({ kind }) => kind === 'said');
    const total = recorded.reduce((sum, { count }) => sum + count, 0);
    return {
      sentence:
        rows.length === 0
          ? [
              papers === undefined
                ? `Nothing in the papers happened, or was written, published or obtained, ${since}.`
                : `None of the ${papers} was written, published or obtained ${since}.`,
            ]
          : [
              `Happened or came out ${since}: `,
              ...listedBriefly(
                rows.map((row) => [
                  { id: row.itemId, name: row.itemName },
                  row.itemLabel === 'Document' ? ` (${whichWords(row)})` : '',
                  caveat(row.status),
                  { evidence: row.evidence },
                ]),
              ),
              '.',
            ],
      remarks: [
        ...(said.length === 0
          ? []
          : [
              [
                `Quoted ${since}: `,
                ...listedBriefly(
                  said.map(({ id, name, count }) => [
                    { id: id ?? '', name },
                    ` (${counted(count, 'quotation')})`,
                  ]),
                ),
                '.',
              ],
            ]),
        total === 0
          ? [`Nothing was recorded here ${since}.`]
          : [
              `Recorded here ${since}, whenever it happened: `,
              ...listed(
                total > NAMED_AT_MOST
                  ? recorded.map(({ name, count }) => [
                      counted(count, name.toLowerCase(), PLURALS[name] ?? `${name.toLowerCase()}s`),
                    ])
                  : recorded.flatMap(({ someNames, someIds }) =>
                      someIds.map((id, index) => [{ id, name: someNames[index] ?? id }]),
                    ),
              ),
              '.',
            ],
        ...onlyPapers(slots),
      ],
      columns: ['What', 'Kind', 'When', 'Recorded'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.itemId, row.itemName, row.itemLabel),
          kindWords(row),
          whenCell(row.when),
          row.recordedAt === null ? null : whenCell(row.recordedAt.slice(0, 10)),
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row, Beside>;

/** The statement gives the first four names of a label; beyond that they are counted, not named. */
const NAMED_AT_MOST = 4;
const PLURALS: Readonly<Record<string, string>> = { Person: 'people' };
