import { z } from 'zod';
import { sayWhen, sayWhenInSentence } from '#core/date/say-when';
import { answerRowSchema, filled } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import { caveat, listed, type Part } from '../../sentence.ts';
import { asNode } from '../delivery.ts';
import type { AnswerPart } from './answer-part.ts';
import { whichWords } from './dated-item.ts';
import { inOrderOf } from './listed-briefly.ts';

const rowSchema = answerRowSchema.extend({
  itemId: z.string(),
  itemName: z.string(),
  itemLabel: z.string(),
  /** Its own date (`when`, `published`, `obtained`), or that of what somebody did with it. */
  which: z.enum(['when', 'published', 'obtained', 'AUTHORED', 'SENT', 'PUBLISHED']),
  when: z.string(),
  basis: z.string().nullable(),
  note: z.string().nullable(),
  byId: z.string().nullable(),
  byName: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

/** When something happened, or was written, published and obtained, kept apart, and how each is known. */
export const whenAnswer = {
  statement: { name: 'when', row: rowSchema },
  answer: (unordered, slots) => {
    const what = asNode(filled(slots, 'what'));
    const rows = inOrderOf(unordered, (row) =>
      [ORDER.indexOf(row.which), row.byName ?? '', row.byId ?? '', row.when].join('\n'),
    );
    const own = rows.filter(({ byId }) => byId === null);
    const others = rows.filter(({ byId }) => byId !== null);
    const by = listed(others.map(sayBy));
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers dates ', what, '.']
          : own.length > 0
            ? [what, ' ', ...listed(own.map(sayOwn)), '.']
            : ['Nothing in the papers dates ', what, ' itself; ', ...by, '.'],
      remarks: own.length > 0 && others.length > 0 ? [['As sources have it, ', ...by, '.']] : [],
      columns: ['What', 'When', 'How it is known'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.itemId, row.itemName, row.itemLabel),
          `${sayWhich(row)}${sayWhen(row.when)}`,
          knownBy(row),
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row>;

const ORDER = ['when', 'published', 'obtained', 'AUTHORED', 'SENT', 'PUBLISHED'];
const DID: Readonly<Record<string, string>> = { AUTHORED: 'written', SENT: 'sent', PUBLISHED: 'published' };

function sayOwn(row: Row): readonly Part[] {
  const dated =
    row.itemLabel === 'Event'
      ? `is dated ${sayWhen(row.when)}`
      : `was ${whichWords(row)} ${sayWhenInSentence(row.when)}`;
  return [`${dated} (${knownBy(row)})`, caveat(row.status), { evidence: row.evidence }];
}

/** `written: `, `written by Hugh Ind: `; nothing for an event, which has one date. An event may be yet to come. */
function sayWhich(row: Row): string {
  if (row.itemLabel === 'Event') return '';
  return `${row.byName === null ? whichWords(row) : `${DID[row.which] ?? ''} by ${row.byName}`}: `;
}

function sayBy(row: Row): readonly Part[] {
  return [
    `it was ${DID[row.which] ?? ''} by `,
    { id: row.byId ?? '', name: row.byName ?? '' },
    ` ${sayWhenInSentence(row.when)} (${knownBy(row)})`,
    caveat(row.status),
    { evidence: row.evidence },
  ];
}

function knownBy({ basis, note }: Row): string {
  switch (basis) {
    case 'inferred':
      return note === null ? 'worked out from the papers' : `worked out: ${note}`;
    case 'background':
      return 'general knowledge';
    default:
      return note === null ? 'as the papers state' : `as the papers state: ${note}`;
  }
}
