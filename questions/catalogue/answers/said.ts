import { z } from 'zod';
import { answerRowSchema, dateOf, filled, filledOrNot } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import type { Part } from '../../sentence.ts';
import { asNode } from '../delivery.ts';
import type { AnswerPart } from './answer-part.ts';
import { firstOfEach, inOrderOf, listedApart, NAMED } from './listed-briefly.ts';
import { aboutParts, claimParts, statedVerb, verbRank, whenCell } from './stated.ts';

const rowSchema = answerRowSchema.extend({
  claimId: z.string(),
  claimName: z.string(),
  /** The paper by the speaker that says so, where it is not said of the speaker. */
  paperId: z.string().nullable(),
  paperName: z.string().nullable(),
  stances: z.array(z.string()).readonly(),
  when: z.string().nullable(),
  eventId: z.string().nullable(),
  eventName: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

/** What somebody said: in their own words, and in papers that they wrote, told apart. `status` is the claim's. */
export const saidAnswer = {
  statement: { name: 'said', row: rowSchema },
  answer: (rows, slots) => {
    const speaker = asNode(filled(slots, 'speaker'));
    const event = filledOrNot(slots, 'event');
    const when = dateOf(slots);
    const narrowed: readonly Part[] = [
      ...aboutParts(filledOrNot(slots, 'about')),
      ...(event === undefined ? [] : [' at ', asNode(event)]),
      when === undefined ? '' : ` ${when.name}`,
    ];
    const ways = inOrderOf(
      firstOfEach(rows, wayOf),
      (row) => `${row.paperName ?? ''}\n${verbRank(row.stances)}`,
    ).map((first) => rows.filter((row) => wayOf(row) === wayOf(first)));
    const most = Math.max(2, Math.floor(NAMED / Math.max(1, ways.length)));
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says that ', speaker, ' said anything', ...narrowed, '.']
          : ways.flatMap((of, index) => [
              index === 0 ? '' : ' ',
              speaker,
              ' ',
              ...howParts(of),
              ...(index === 0 ? narrowed : []),
              ': ',
              ...listedApart(
                of.map((row) => claimParts(row, row.evidence, statedVerb(row.stances))),
                most,
              ),
              '.',
            ]),
      remarks: [],
      columns: ['Claim', 'How', 'When', 'Where'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.claimId, row.claimName, 'Claim'),
          row.paperName === null
            ? statedVerb(row.stances)
            : `${statedVerb(row.stances)}, in ${row.paperName}`,
          whenCell(row.when),
          row.eventId === null ? null : entityCell(row.eventId, row.eventName ?? '', 'Event'),
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row>;

function wayOf(row: Row): string {
  return `${row.paperId ?? ''} ${statedVerb(row.stances)}`;
}

/** `denied`, `denied in Rudd’s Twitter statement`. */
function howParts(rows: readonly Row[]): readonly Part[] {
  const [row] = rows;
  if (row === undefined) return [];
  const paper: readonly Part[] =
    row.paperId === null ? [] : [' in ', { id: row.paperId, name: row.paperName ?? '' }];
  return [statedVerb(row.stances), ...paper];
}
