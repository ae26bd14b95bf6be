import { z } from 'zod';
import { statusSchema } from '#core/stance';
import { answerRowSchema, type AnswerText } from '../catalogue-entry.ts';
import { entityCell } from '../cell.ts';
import type { FilledEntity } from '../filled.ts';
import { caveat, listed, type Part } from '../sentence.ts';

/** A document on its way to somebody, as the statements about delivery return it. */
export const deliveryRowSchema = answerRowSchema.extend({
  type: z.string(),
  documentId: z.string(),
  documentName: z.string(),
  partyId: z.string(),
  partyName: z.string(),
  partyLabel: z.string(),
  /** The relationship that says so; several rows of one relationship differ in who held the post. */
  relationshipId: z.string(),
  when: z.string().nullable(),
  /** Who held the post on that day, where the document went to a post. */
  holderId: z.string().nullable(),
  holderName: z.string().nullable(),
  /** The standing of their holding it, and what carries that. */
  holderStatus: statusSchema.nullable(),
  holderEvidence: z.array(z.string()).readonly().nullable(),
});
export type DeliveryRow = z.infer<typeof deliveryRowSchema>;

/** The parties of some deliveries, each once, with who held the post then, its caveat and its footnote. */
export function partiesIn(rows: readonly DeliveryRow[]): readonly Part[] {
  const first = [...new Map(rows.map((row) => [row.relationshipId, row])).values()];
  return listed(
    first.map((row) => {
      const holders = rows.filter(
        (other) => other.relationshipId === row.relationshipId && other.holderId !== null,
      );
      const held: readonly Part[] = holders.flatMap((holder, index) => [
        index > 0 ? ' and ' : holders.length === 1 ? ' (then held by ' : ' (held about then by ',
        { id: holder.holderId ?? '', name: holder.holderName ?? '' },
        holder.holderStatus === null ? '' : caveat(holder.holderStatus),
        { evidence: holder.holderEvidence ?? [] },
        index === holders.length - 1 ? ')' : '',
      ]);
      return [
        ...(row.partyLabel === 'Post' ? ['the office of '] : []),
        { id: row.partyId, name: row.partyName },
        caveat(row.status),
        { evidence: row.evidence },
        ...held,
      ];
    }),
  );
}

export function partyCell(row: DeliveryRow) {
  return entityCell(row.partyId, row.partyName, row.partyLabel);
}

/** Who held the post then that a document went to; empty where it went to no post, or nobody is known to have held it. */
export function holderCell(row: DeliveryRow) {
  return row.holderId === null ? null : entityCell(row.holderId, row.holderName ?? '', 'Person');
}

const HOW: Readonly<Record<string, string>> = {
  SENT_TO: 'to',
  COPIED_TO: 'copy',
  BLIND_COPIED_TO: 'blind copy',
};

export function sayHow(type: string): string {
  return HOW[type] ?? type;
}

/** What a row of those who got a document says after their name. */
export const RECIPIENT_COLUMNS: readonly string[] = ['How', 'Held then by', 'When'];

export function recipientRows(rows: readonly DeliveryRow[]): AnswerText['rows'] {
  return rows.map((row) => ({
    cells: [partyCell(row), sayHow(row.type), holderCell(row), row.when],
    row,
  }));
}

/** A remark that other sources say the document was sent, not copied, to somebody; none where no source does. */
export function alsoSent(rows: readonly DeliveryRow[]): readonly (readonly Part[])[] {
  if (rows.length === 0) return [];
  return [['Apart from that, sources say it was sent, not copied, to ', ...partiesIn(rows), '.']];
}

export function asNode(slot: FilledEntity): Part {
  return { id: slot.id, name: slot.name };
}
