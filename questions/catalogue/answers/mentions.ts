import { z } from 'zod';
import { answerRowSchema, filled } from '../../catalogue-entry.ts';
import { onlyPapers, papersAsked } from '../../paper-kind.ts';
import { entityCell } from '../../cell.ts';
import { asNode } from '../delivery.ts';
import type { AnswerPart } from './answer-part.ts';
import { counted, inOrderOf, listedBriefly } from './listed-briefly.ts';

const rowSchema = answerRowSchema.extend({
  documentId: z.string(),
  documentName: z.string(),
  dated: z.string().nullable(),
  firstWords: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

/** Which documents mention something: those said to, and those whose words carry it or what it has to do with. */
export const mentionsAnswer = {
  statement: { name: 'mentions', row: rowSchema },
  answer: (rows, slots) => {
    const entity = asNode(filled(slots, 'entity'));
    const papers = papersAsked(slots);
    const documents = onePerDocument(rows);
    return {
      sentence:
        rows.length === 0
          ? [
              `${papers === undefined ? 'No document' : `None of the ${papers}`} here mentions `,
              entity,
              '; the quotations of every paper were searched.',
            ]
          : [
              entity,
              ` is mentioned in ${counted(documents.length, 'document')}: `,
              ...listedBriefly(
                documents.map((row) => [
                  { id: row.documentId, name: row.documentName },
                  { evidence: row.evidence },
                ]),
              ),
              '.',
            ],
      remarks: rows.length === 0 ? [] : onlyPapers(slots),
      columns: ['Document', 'Quotations', 'First words'],
      rows: documents.map((row) => ({
        cells: [
          entityCell(row.documentId, row.documentName, 'Document'),
          row.evidence.length,
          row.firstWords,
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row>;

/** A document is said to mention something, and quoted on it: one row of both, by date. */
function onePerDocument(rows: readonly Row[]): readonly Row[] {
  const ordered = inOrderOf(rows, (row) =>
    [row.dated ?? '9999', row.documentName, row.documentId, row.firstWords === null ? 1 : 0].join('\n'),
  );
  return [...new Set(ordered.map(({ documentId }) => documentId))].flatMap((id) => {
    const of = ordered.filter(({ documentId }) => documentId === id);
    return of.slice(0, 1).map((row) => ({
      ...row,
      relationships: [...new Set(of.flatMap(({ relationships }) => relationships))],
      evidence: [...new Set(of.flatMap(({ evidence }) => evidence))],
    }));
  });
}
