import { z } from 'zod';
import { labelOfId } from '#core/model/labels';
import { relationshipTypeDefinition } from '#core/model/relationship-types';
import { answerRowSchema, dateOf, filled, filledOrNot } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import { caveat, type Part } from '../../sentence.ts';
import { asNode } from '../delivery.ts';
import type { AnswerPart } from './answer-part.ts';
import { firstOfEach, inOrderOf, listedApart, listedBriefly } from './listed-briefly.ts';
import { claimParts, statedVerb, whenCell, withoutStop } from './stated.ts';

const rowSchema = answerRowSchema.extend({
  /** `knew`: a source says so; `delivery`: wrote, sent, was sent or copied on it; `claim`: what is said of who knew. */
  kind: z.enum(['knew', 'delivery', 'claim']),
  partyId: z.string(),
  partyName: z.string(),
  partyLabel: z.string(),
  type: z.string(),
  holderId: z.string().nullable(),
  holderName: z.string().nullable(),
  when: z.string().nullable(),
  /** The last moment it can have been; `''` where nothing dates it, `9999` where it is open. */
  spanTo: z.string().nullable(),
  claimId: z.string().nullable(),
  claimName: z.string().nullable(),
  stances: z.array(z.string()).readonly(),
  byId: z.string().nullable(),
  byName: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

/**
 * Who knew of something, or whether somebody did: sources that say so first, then who wrote it or got it, then what is said of who knew. Beside
 * a date stands what nothing dates: it is no answer to "before when".
 */
export const knewAnswer = {
  statement: { name: 'knew', row: rowSchema },
  beside: { name: 'knew-undated', row: rowSchema },
  answer: (unordered, slots, unorderedUndated) => {
    const matter = asNode(filled(slots, 'matter'));
    const date = dateOf(slots);
    const then = date === undefined ? '' : ` ${date.name}`;
    const person = filledOrNot(slots, 'person');
    const rows = inOrderOf(unordered, orderOf);
    const knew = rows.filter(({ kind }) => kind === 'knew');
    const deliveries = rows.filter(({ kind }) => kind === 'delivery');
    const undated = inOrderOf(unorderedUndated, orderOf);
    const undatedKnew = undated.filter(({ kind }) => kind === 'knew');
    const claims = (date === undefined ? rows : undated).filter(({ kind }) => kind === 'claim');
    const certain = (row: Row): boolean => date === undefined || (row.spanTo ?? '') <= date.to;
    return {
      sentence: [
        ...(knew.length === 0
          ? person === undefined
            ? ['Nothing in the papers says outright who knew of ', matter, then]
            : ['Nothing in the papers says outright that ', asNode(person), ' knew of ', matter, then]
          : [
              'Sources say that ',
              ...listedBriefly(
                knew.map((row) => [
                  ...party(row, certain(row)),
                  caveat(row.status),
                  { evidence: row.evidence },
                ]),
              ),
              ' knew of ',
              matter,
              then,
            ]),
        ...(deliveries.length === 0
          ? []
          : [
              date === undefined || date.to === '9999' ? '; it ' : '; by then it ',
              ...sayDeliveries(deliveries, certain),
            ]),
        '.',
      ],
      remarks: [
        ...(deliveries.every(({ type }) => type === 'AUTHORED' || type === 'SENT')
          ? []
          : [['To have received something is not the same as to have known of it.']]),
        ...(undatedKnew.length === 0
          ? []
          : [
              [
                'With no date given, sources say that ',
                ...listedBriefly(
                  undatedKnew.map((row) => [
                    ...party(row, true),
                    caveat(row.status),
                    { evidence: row.evidence },
                  ]),
                ),
                ' knew of it.',
              ],
            ]),
        ...(claims.length === 0
          ? []
          : [
              [
                person === undefined ? 'What is said of who knew: ' : 'What is said of it: ',
                ...listedApart(perClaim(claims).map(sayClaim)),
                '.',
              ],
            ]),
      ],
      columns: ['Who', 'How', 'Since when', 'Says who'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.partyId, row.partyName, row.partyLabel),
          `${howOf(row)}${certain(row) || row.kind === 'claim' ? '' : ' (perhaps only later)'}`,
          row.kind === 'claim' ? null : whenCell(row.when),
          row.byId === null ? null : entityCell(row.byId, row.byName ?? '', labelOfId(row.byId) ?? ''),
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row, Row>;

const KINDS = ['knew', 'delivery', 'claim'];
const TYPES = ['AUTHORED', 'SENT', 'SENT_TO', 'COPIED_TO', 'BLIND_COPIED_TO'];

function orderOf(row: Row): string {
  return [
    KINDS.indexOf(row.kind),
    TYPES.indexOf(row.type) + 1,
    row.claimName ?? '',
    row.when ?? '9999',
    row.partyName,
    row.partyId,
    row.byName ?? '',
    ...row.relationships,
  ].join('\n');
}

/** `was written by Hugh Ind, was sent to Amber Rudd and Brandon Lewis`. */
function sayDeliveries(rows: readonly Row[], certain: (row: Row) => boolean): readonly Part[] {
  return TYPES.map((type) => rows.filter((row) => row.type === type))
    .filter((of) => of.length > 0)
    .flatMap((of, index, all): readonly Part[] => [
      index === 0 ? '' : index === all.length - 1 ? ', and ' : ', ',
      `${wordsOf(of[0]?.type ?? '')} `,
      ...listedBriefly(
        firstOfEach(of, (row) => row.relationships[0] ?? '').map((row) => [
          ...party(row, certain(row)),
          caveat(row.status),
          { evidence: row.evidence },
          ...holdersOf(row, of),
        ]),
      ),
    ]);
}

function holdersOf(row: Row, rows: readonly Row[]): readonly Part[] {
  const holders = rows.filter(
    (other) => other.relationships[0] === row.relationships[0] && other.holderId !== null,
  );
  if (holders.length === 0) return [];
  return [
    ' (then held by ',
    ...listedBriefly(
      holders.map(({ holderId, holderName }) => [{ id: holderId ?? '', name: holderName ?? '' }]),
    ),
    ')',
  ];
}

function party(row: Row, certain: boolean): readonly Part[] {
  return [
    ...(row.partyLabel === 'Post' ? ['the office of '] : []),
    { id: row.partyId, name: row.partyName },
    certain ? '' : ' (perhaps only later)',
  ];
}

/** Of a document: `was written by`, `was sent to`. */
function wordsOf(type: string): string {
  const definition = relationshipTypeDefinition(type);
  if (definition === undefined) return 'reached';
  return type === 'AUTHORED' || type === 'SENT' ? definition.readsBack : definition.reads;
}

/** Of whom it concerns: `wrote it`, `was copied on it`, `denied: Amber Rudd saw the leaked memo`. */
function howOf(row: Row): string {
  if (row.kind === 'claim') return `${statedVerb(row.stances)}: “${withoutStop(row.claimName ?? '')}”`;
  const definition = relationshipTypeDefinition(row.type);
  if (definition === undefined) return 'got it';
  const held = row.holderName === null ? '' : `, then held by ${row.holderName}`;
  const back = row.type === 'SENT_TO' || row.type === 'COPIED_TO' || row.type === 'BLIND_COPIED_TO';
  return row.kind === 'knew' ? 'knew of it' : `${back ? definition.readsBack : definition.reads} it${held}`;
}

/** Each claim once for each who states it in one way, however often they did. */
function perClaim(rows: readonly Row[]): readonly Row[] {
  const key = (row: Row): string => [row.byId, statedVerb(row.stances), row.claimId].join('\n');
  return firstOfEach(rows, key).map((row) => ({
    ...row,
    evidence: rows.filter((other) => key(other) === key(row)).flatMap(({ evidence }) => evidence),
  }));
}

function sayClaim(row: Row): readonly Part[] {
  const verb = statedVerb(row.stances);
  return [
    { id: row.byId ?? '', name: row.byName ?? '' },
    ` ${verb}: `,
    ...claimParts(
      { claimId: row.claimId ?? '', claimName: row.claimName ?? '', status: row.status },
      row.evidence,
      verb,
    ),
  ];
}
