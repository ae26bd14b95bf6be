import { z } from 'zod';
import type { Status } from '#core/stance';
import { answerRowSchema, filled } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import type { Part } from '../../sentence.ts';
import { asNode } from '../delivery.ts';
import type { AnswerPart } from './answer-part.ts';
import { counted, firstOfEach, listedApart } from './listed-briefly.ts';
import { claimParts, statedVerb, whenCell } from './stated.ts';

const rowSchema = answerRowSchema.extend({
  claimId: z.string(),
  claimName: z.string(),
  speakerId: z.string(),
  speakerName: z.string(),
  speakerLabel: z.string(),
  stances: z.array(z.string()).readonly(),
  when: z.string().nullable(),
  /** The papers that the words stand in. */
  papers: z.array(z.string()).readonly(),
});
type Row = z.infer<typeof rowSchema>;

/** What the sources say about something: who says what, with the standing of each claim. */
export const sourcesSayAnswer = {
  statement: { name: 'sources-say', row: rowSchema },
  answer: (rows, slots) => {
    const topic = asNode(filled(slots, 'topic'));
    const claims = firstOfEach(rows, ({ claimId }) => claimId);
    const speakers = new Set(rows.map(({ speakerId }) => speakerId));
    const papers = new Set(rows.flatMap((row) => row.papers));
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers makes a claim about ', topic, ', or about a part of it.']
          : [
              `${counted(claims.length, 'claim')} about `,
              topic,
              ` by ${counted(speakers.size, 'speaker')}, in ${counted(papers.size, 'paper')}`,
              ...STANDINGS.flatMap(([says, standings]) => {
                const of = claims.filter(({ status }) => standings.includes(status));
                return of.length === 0 ? [] : ['. ', says, ': ', ...briefly(of, rows)];
              }),
              '.',
            ],
      remarks: [],
      columns: ['Claim', 'Said by', 'How', 'When'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.claimId, row.claimName, 'Claim'),
          entityCell(row.speakerId, row.speakerName, row.speakerLabel),
          statedVerb(row.stances),
          whenCell(row.when),
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row>;

const STANDINGS: readonly (readonly [says: string, standings: readonly Status[]])[] = [
  ['On record or admitted', ['documented', 'admitted']],
  ['Asserted', ['asserted']],
  ['Disputed, denied or taken back', ['disputed', 'denied', 'withdrawn']],
  ['Only alleged, or without a source', ['alleged', 'unsourced', 'background']],
];

function briefly(claims: readonly Row[], rows: readonly Row[]): readonly Part[] {
  return listedApart(
    claims.map((claim) =>
      claimParts(
        claim,
        rows.filter(({ claimId }) => claimId === claim.claimId).flatMap(({ evidence }) => evidence),
      ),
    ),
    3,
  );
}
