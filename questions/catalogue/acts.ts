import { z } from 'zod';
import { sayWhen } from '#core/date/say-when';
import {
  answerRowSchema,
  entry,
  filled,
  filledOrNot,
  type AnswerText,
  type CatalogueEntry,
  type Slots,
} from '../catalogue-entry.ts';
import { entityCell } from '../cell.ts';
import { personSlot } from '../common-slots.ts';
import { caveat, listed, type Part } from '../sentence.ts';
import {
  ACCUSING,
  actedOnWhomForms,
  CRITICISING,
  DEFENDING,
  whetherActedForms,
  whoActedForms,
  type ActWords,
} from './act-wordings.ts';
import { asNode } from './delivery.ts';
import { WHOSE_CALLED_FOR } from './resignation-forms.ts';

/** One act of somebody on somebody, as the statements about public acts return it. */
const actRowSchema = answerRowSchema.extend({
  otherId: z.string(),
  otherName: z.string(),
  otherLabel: z.string(),
  when: z.string().nullable(),
  note: z.string().nullable(),
});
type ActRow = z.infer<typeof actRowSchema>;

interface Act {
  readonly words: ActWords;
  readonly past: string;
  readonly base: string;
  readonly type: 'DEFENDED' | 'CRITICISED' | 'ACCUSED';
  readonly ids: { readonly who: string; readonly whom: string };
}

const ACTS: readonly Act[] = [
  {
    words: DEFENDING,
    past: 'defended',
    base: 'defend',
    type: 'DEFENDED',
    ids: { who: 'who-defended', whom: 'defended-whom' },
  },
  {
    words: CRITICISING,
    past: 'criticised',
    base: 'criticise',
    type: 'CRITICISED',
    ids: { who: 'who-criticised', whom: 'criticised-whom' },
  },
  {
    words: ACCUSING,
    past: 'accused',
    base: 'accuse',
    type: 'ACCUSED',
    ids: { who: 'who-accused', whom: 'accused-whom' },
  },
];

function whoActed(act: Act): CatalogueEntry {
  return entry({
    id: act.ids.who,
    title: `Who ${act.past} somebody?`,
    wordings: [`Who ${act.past} {person}?`],
    slots: [
      personSlot('person', 'end', act.type),
      { ...personSlot('actor', 'start', act.type), optional: true },
    ],
    forms: [...whoActedForms(act.words, '{person}'), ...whetherActedForms(act.words, '{actor}', '{person}')],
    reads: `who ${act.past} {person}[: whether {actor} did]`,
    affirmedBy: (rows) => rows,
    statement: { name: act.ids.who, row: actRowSchema },
    answer: (rows, slots) =>
      answerWho(rows, slots, 'person', (person) => {
        const actor = filledOrNot(slots, 'actor');
        return {
          none: [
            'Nothing in the papers says that ',
            actor === undefined ? 'anybody' : asNode(actor),
            ` ${act.past} `,
            person,
            '.',
          ],
          some: (others) => [...others, ` ${act.past} `, person, '.'],
          heading: 'Who',
        };
      }),
  });
}

function actedOnWhom(act: Act): CatalogueEntry {
  return entry({
    id: act.ids.whom,
    title: `Whom did somebody ${act.base}?`,
    wordings: [`Whom did {actor} ${act.base}?`],
    slots: [personSlot('actor', 'start', act.type)],
    forms: actedOnWhomForms(act.words, '{actor}'),
    reads: `whom {actor} ${act.past}`,
    affirmedBy: (rows) => rows,
    statement: { name: act.ids.whom, row: actRowSchema },
    answer: (rows, slots) =>
      answerWho(rows, slots, 'actor', (actor) => ({
        none: ['Nothing in the papers says that ', actor, ` ${act.past} anybody.`],
        some: (others) => [actor, ` ${act.past} `, ...others, '.'],
        heading: 'Whom',
      })),
  });
}

/** Whose resignation somebody called for. */
const resignationsCalledBy: CatalogueEntry = entry({
  id: 'resignations-called-by',
  title: 'Whose resignation did somebody call for?',
  wordings: ['Whose resignation did {caller} call for?'],
  slots: [personSlot('caller', 'start', 'CALLED_FOR_RESIGNATION')],
  forms: WHOSE_CALLED_FOR,
  reads: 'whose resignation {caller} called for',
  affirmedBy: (rows) => rows,
  statement: { name: 'resignations-called-by', row: actRowSchema },
  answer: (rows, slots) =>
    answerWho(rows, slots, 'caller', (caller) => ({
      none: ['Nothing in the papers says that ', caller, ' called for anybody’s resignation.'],
      some: (others) => [caller, ' called for the resignation of ', ...others, '.'],
      heading: 'Whose',
    })),
});

function answerWho(
  rows: readonly ActRow[],
  slots: Slots,
  slot: string,
  wording: (who: Part) => {
    readonly none: readonly Part[];
    readonly some: (others: readonly Part[]) => readonly Part[];
    readonly heading: string;
  },
): AnswerText {
  const { none, some, heading } = wording(asNode(filled(slots, slot)));
  const ids = [...new Set(rows.map(({ otherId }) => otherId))];
  const others = listed(
    ids.map((id) => {
      const all = rows.filter(({ otherId }) => otherId === id);
      return [
        { id, name: all[0]?.otherName ?? '' },
        ...all.flatMap((row) => [caveat(row.status), { evidence: row.evidence }]),
      ];
    }),
  );
  return {
    sentence: rows.length === 0 ? none : some(others),
    remarks: rows.flatMap((row) =>
      row.note === null
        ? []
        : [
            [
              { id: row.otherId, name: row.otherName },
              ': ',
              row.note.replace(/\.?$/, '.'),
              { evidence: row.evidence },
            ],
          ],
    ),
    columns: [heading, 'When', 'Note'],
    rows: rows.map((row) => ({
      cells: [
        entityCell(row.otherId, row.otherName, row.otherLabel),
        row.when === null ? null : sayWhen(row.when),
        row.note,
      ],
      row,
    })),
  };
}

/** Who did it to somebody, and to whom somebody did it, for every public act. */
export const ACT_ENTRIES: readonly CatalogueEntry[] = [
  resignationsCalledBy,
  ...ACTS.flatMap((act) => [whoActed(act), actedOnWhom(act)]),
];
