import { z } from 'zod';
import { corroborate, type SourcedSpan } from '#core/corroboration';
import { verbOf } from '#core/relationship-sentence';
import { answerRowSchema, filled } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import { caveat, listed, type Part } from '../../sentence.ts';
import { asNode } from '../delivery.ts';
import type { AnswerPart } from './answer-part.ts';
import { counted, inOrderOf, listedApart, listedBriefly } from './listed-briefly.ts';
import { statedVerb, verbRank, withoutStop } from './stated.ts';

const rowSchema = answerRowSchema.extend({
  /** Who states a claim; the paper that carries anything else. */
  sourceId: z.string(),
  sourceName: z.string(),
  sourceLabel: z.string(),
  /** How somebody stated a claim; how a paper's quotations deny what others maintain, empty where they carry it. */
  stances: z.array(z.string()).readonly(),
  quotations: z.number(),
  /** The papers that the words stand in; of a claim, only those in which it is neither denied nor taken back. */
  papers: z.array(z.string()).readonly(),
  /** How many sources of a claim are independent, as the loader counted them. */
  independent: z.number().nullable(),
  /** Whom a paper's quotations credit; an empty text for those that credit nobody. */
  credits: z.array(z.string()).readonly(),
  /** The documents that the paper rests on or forwards. */
  basis: z.array(z.string()).readonly(),
  textSha256: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

const besideSchema = answerRowSchema.extend({
  /** `contradicts`: one contradicts the other; `disputed`: one claim that some maintain and others deny. */
  kind: z.enum(['contradicts', 'disputed']),
  oneId: z.string(),
  oneName: z.string(),
  oneLabel: z.string(),
  oneBy: z.array(z.string()).readonly(),
  otherId: z.string(),
  otherName: z.string(),
  otherLabel: z.string(),
  otherBy: z.array(z.string()).readonly(),
  how: z.string().nullable(),
});
type Beside = z.infer<typeof besideSchema>;

/** Which sources carry something, how many of them are independent, and where they do not agree. */
export const sourcesAgreeAnswer = {
  statement: { name: 'sources-agree', row: rowSchema },
  beside: { name: 'sources-disagree', row: besideSchema },
  answer: (unordered, slots, unorderedBeside) => {
    const what = filled(slots, 'what');
    const isClaim = what.label === 'Claim';
    const rows = inOrderOf(unordered, (row) =>
      [verbRank(row.stances), row.sourceName, row.sourceId, ...row.relationships].join('\n'),
    );
    const apart = inOrderOf(unorderedBeside, (row) =>
      [row.kind, row.oneName, row.otherName, row.oneId, row.otherId].join('\n'),
    );
    const carrying = isClaim ? rows : rows.filter(({ stances }) => stances.length === 0);
    const denying = rows.filter((row) => !carrying.includes(row));
    const independent = isClaim ? (rows[0]?.independent ?? undefined) : independentOf(carrying);
    return {
      sentence:
        rows.length === 0
          ? ['No paper here carries ', asNode(what), '.']
          : [
              ...(isClaim ? sayWho(rows, asNode(what)) : sayPapers(carrying, asNode(what))),
              ...sayIndependent(independent, carrying, isClaim),
              ...sayDenying(denying),
            ],
      remarks:
        apart.length > 0
          ? [['They do not agree: ', ...listedApart(apart.map(sayApart), 6), '.']]
          : rows.length === 0 || denying.length > 0
            ? []
            : [
                [
                  rows.length === 1
                    ? 'Nothing is recorded that contradicts it.'
                    : 'No contradiction is recorded between them.',
                ],
              ],
      columns: ['Source', 'How', 'Quotations'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.sourceId, row.sourceName, row.sourceLabel),
          isClaim ? statedVerb(row.stances) : howOf(row),
          row.quotations,
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row, Beside>;

/** `“The memo was sent to Amber Rudd” was said by A and B; was denied by C`. */
function sayWho(rows: readonly Row[], claim: Part): readonly Part[] {
  const ways = [...new Set(rows.map(({ stances }) => verbRank(stances)))].map((rank) =>
    rows.filter(({ stances }) => verbRank(stances) === rank),
  );
  return [
    '“',
    typeof claim === 'object' && 'name' in claim ? { ...claim, name: withoutStop(claim.name) } : claim,
    `”${caveat(rows[0]?.status ?? 'unsourced')} `,
    ...ways.flatMap((of, index) => [
      index === 0 ? '' : '; and ',
      verbOf({ type: 'STATED', properties: { stances: of[0]?.stances ?? [] } }, 'end'),
      ' ',
      ...listedBriefly(
        of.map((row) => [{ id: row.sourceId, name: row.sourceName }, { evidence: row.evidence }]),
      ),
    ]),
    '.',
  ];
}

function sayPapers(rows: readonly Row[], what: Part): readonly Part[] {
  return [what, ` is carried by ${counted(rows.length, 'paper')}: `, ...listedPapers(rows), '.'];
}

function listedPapers(rows: readonly Row[]): readonly Part[] {
  return listedBriefly(
    rows.map((row) => [
      { id: row.sourceId, name: row.sourceName },
      ` (${counted(row.quotations, 'quotation')})`,
      { evidence: row.evidence },
    ]),
  );
}

/** ` What others maintain of it is denied or taken back in 1 paper: Second paper (1 quotation).` */
function sayDenying(rows: readonly Row[]): readonly Part[] {
  if (rows.length === 0) return [];
  const papers = counted(new Set(rows.map(({ sourceId }) => sourceId)).size, 'paper');
  return [` What others maintain of it is denied or taken back in ${papers}: `, ...listedPapers(rows), '.'];
}

function howOf({ stances }: Row): string {
  if (stances.length === 0) return 'carries it';
  return stances.includes('denies') ? 'denies it' : 'takes it back';
}

function sayIndependent(
  independent: number | undefined,
  rows: readonly Row[],
  isClaim: boolean,
): readonly Part[] {
  const papers = new Set(rows.flatMap((row) => row.papers)).size;
  if (independent === undefined || papers < 2) return [];
  const sources = counted(independent, 'independent source');
  return [
    isClaim ? ` It stands in ${papers} papers, and comes from ${sources}.` : ` They count as ${sources}.`,
  ];
}

function independentOf(rows: readonly Row[]): number {
  const spans = rows.flatMap((row): readonly SourcedSpan[] =>
    row.credits.map((credits) => ({
      document: row.sourceId,
      credits: credits === '' ? undefined : credits,
    })),
  );
  const byId = new Map(rows.map((row) => [row.sourceId, row]));
  return corroborate(spans, {
    restsOn: (document) => byId.get(document)?.basis ?? [],
    textHash: (document) => byId.get(document)?.textSha256 ?? undefined,
  }).independent;
}

function sayApart(row: Beside): readonly Part[] {
  if (row.kind === 'disputed') {
    return [
      ...quoted(row.oneId, row.oneName, row.oneLabel),
      ' is maintained by ',
      ...listed(row.oneBy.map((name) => [name])),
      ', and denied by ',
      ...listed(row.otherBy.map((name) => [name])),
      { evidence: row.evidence },
    ];
  }
  return [
    ...quoted(row.oneId, row.oneName, row.oneLabel),
    ...saidBy(row.oneBy),
    ' against ',
    ...quoted(row.otherId, row.otherName, row.otherLabel),
    ...saidBy(row.otherBy),
    { evidence: row.evidence },
  ];
}

function quoted(id: string, name: string, label: string): readonly Part[] {
  return label === 'Claim' ? ['“', { id, name: withoutStop(name) }, '”'] : [{ id, name }];
}

function saidBy(names: readonly string[]): readonly Part[] {
  return names.length === 0 ? [] : [' (', ...listed(names.map((name) => [name])), ')'];
}
