import { z } from 'zod';
import { sayWhenInSentence } from '#core/date/say-when';
import { labelOfId } from '#core/model/labels';
import { verbOf } from '#core/relationship-sentence';
import { shortestPaths, type PathStep, type WalkedStep } from '#core/shortest-paths';
import { STATUSES, type Status } from '#core/stance';
import { withinSentence } from '#core/within-sentence';
import { answerRowSchema, filled } from '../../catalogue-entry.ts';
import { entityCell } from '../../cell.ts';
import { caveat, type Part } from '../../sentence.ts';
import { asNode } from '../delivery.ts';
import type { AnswerPart } from './answer-part.ts';

const rowSchema = answerRowSchema.extend({
  /** Which path, and which step of it, both counted from 0; of a step that is not yet of a path, 0. */
  path: z.number(),
  step: z.number(),
  fromId: z.string(),
  fromName: z.string(),
  fromLabel: z.string(),
  toId: z.string(),
  toName: z.string(),
  toLabel: z.string(),
  /** Whether the relationship leads this way. */
  forwards: z.boolean(),
  relationshipId: z.string(),
  type: z.string(),
  label: z.string().nullable(),
  stances: z.array(z.string()).readonly(),
  when: z.string().nullable(),
  /** The first and the last moment it can have been; a paper's own where it has none. Null where nothing dates it. */
  spanFrom: z.string().nullable(),
  spanTo: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

const LIMITS = { paths: 5, hops: 6 };
/** So many are looked at, of which the best that can be in time are shown. */
const LOOKED_AT = 40;

/** How two things are connected: the shortest paths, a row for each step, a footnote under each. */
export const connectedAnswer = {
  statement: {
    name: 'connected-step',
    row: rowSchema,
    parameters: ['ids'],
    shown: 'connected',
    gather: async (ask, slots) => {
      const paths = await shortestPaths(
        filled(slots, 'from').id,
        filled(slots, 'to').id,
        async (ids) => (await ask({ ids })).map(stepOf),
        { ...LIMITS, paths: LOOKED_AT },
      );
      const all = paths.map((steps) => steps.map(rowOf));
      const inTime = all.filter(canBeInTime);
      return (inTime.length > 0 ? inTime : all)
        .slice(0, LIMITS.paths)
        .flatMap((rows, path) => rows.map((row, step) => ({ ...row, path, step })));
    },
  },
  answer: (rows, slots) => {
    const from = filled(slots, 'from');
    const to = filled(slots, 'to');
    const [first = [], ...others] = pathsIn(rows);
    return {
      sentence:
        from.id === to.id
          ? ['Both are ', asNode(from), '.']
          : rows.length === 0
            ? [
                'Nothing in the papers connects ',
                asNode(from),
                ' and ',
                asNode(to),
                `; paths of up to ${LIMITS.hops} steps were searched.`,
              ]
            : sayPath(first),
      remarks: others.map((path) => ['Also: ', ...sayPath(path)]),
      columns: ['Path', 'From', 'How', 'To'],
      rows: rows.map((row) => ({
        cells: [
          row.path + 1,
          entityCell(row.fromId, row.fromName, row.fromLabel),
          verbIn(row),
          entityCell(row.toId, row.toName, row.toLabel),
        ],
        row,
      })),
    };
  },
} satisfies AnswerPart<Row>;

interface Step extends PathStep {
  readonly row: Row;
}

function stepOf(row: Row): Step {
  return {
    id: row.relationshipId,
    from: row.fromId,
    to: row.toId,
    weakness: STATUSES.indexOf(row.status),
    doubt: NO_PAPER.includes(row.status) ? 1 : 0,
    row,
  };
}

const NO_PAPER: readonly Status[] = ['unsourced', 'background'];

/** The row of a step as it is walked: a search from the other end finds it the wrong way round. */
function rowOf({ step: { row }, backwards }: WalkedStep<Step>): Row {
  if (!backwards) return row;
  return {
    ...row,
    fromId: row.toId,
    fromName: row.toName,
    fromLabel: row.toLabel,
    toId: row.fromId,
    toName: row.fromName,
    toLabel: row.fromLabel,
    forwards: !row.forwards,
  };
}

/** Whether no office on the way was held, by whom the path goes on to, at another time than that of the step to it. */
function canBeInTime(steps: readonly Row[]): boolean {
  return steps.every((step, index) => {
    const next = steps[index + 1];
    if (next === undefined || (step.type !== 'HOLDS_POST' && next.type !== 'HOLDS_POST')) return true;
    if (step.spanFrom === null || step.spanTo === null || next.spanFrom === null || next.spanTo === null)
      return true;
    return step.toLabel !== 'Post' || (step.spanFrom <= next.spanTo && next.spanFrom <= step.spanTo);
  });
}

function pathsIn(rows: readonly Row[]): readonly (readonly Row[])[] {
  return [...new Set(rows.map(({ path }) => path))].map((path) => rows.filter((row) => row.path === path));
}

/** `Hugh Ind wrote Memo of 21 June 2017, which was copied to Home Secretary, a post held by Amber Rudd.` */
function sayPath(steps: readonly Row[]): readonly Part[] {
  return [
    ...steps.flatMap((row, index): readonly Part[] => [
      ...(index === 0 ? [...named(row.fromId, row.fromName), ` ${verbIn(row)} `] : [joinedBy(row)]),
      ...named(row.toId, row.toName),
      row.type === 'HOLDS_POST' && row.when !== null ? ` (${sayWhenInSentence(row.when)})` : '',
      index > 0 && row.type === 'TOOK_PART_IN' && !row.forwards ? ' taking part' : '',
      caveat(row.status),
      { evidence: row.evidence },
    ]),
    '.',
  ];
}

/** A name that is pressed; what a claim says stands in quotation marks, without the full stop that is its own. */
function named(id: string, name: string): readonly Part[] {
  const part = { id, name: withinSentence(id, name) };
  return labelOfId(id) === 'Claim' ? ['“', part, '”'] : [part];
}

function joinedBy(row: Row): string {
  if (row.type === 'HOLDS_POST' && !row.forwards) return ', a post held by ';
  if (row.type === 'TOOK_PART_IN' && !row.forwards) return ', with ';
  return `, ${row.fromLabel === 'Person' || row.fromLabel === 'Group' ? 'who' : 'which'} ${verbIn(row)} `;
}

function verbIn({ type, label, stances, forwards }: Row): string {
  if (type === 'LINKED_TO' && label !== null)
    return `is linked (${forwards ? '' : 'from it: '}“${label}”) to`;
  return verbOf({ type, properties: { stances } }, forwards ? 'start' : 'end');
}
