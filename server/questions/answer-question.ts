import { Failure } from '#core/failure';
import { nodeIdSchema } from '#core/identity';
import { labelOfId } from '#core/model/labels';
import { plainText } from '#core/plain-text';
import type {
  QuestionRequest,
  QuestionResponse,
  Reading as WireReading,
  Slot as WireSlot,
  SentencePiece,
} from '#core/wire/question';
import { askedKind } from '#questions/asked-kind';
import { CATALOGUE, catalogueEntry } from '#questions/catalogue';
import {
  parametersOf,
  type AnswerRow,
  type CatalogueEntry,
  type SlotDefinition,
  type Slots,
} from '#questions/catalogue-entry';
import { readDate } from '#questions/date-phrase';
import { withDayNumbers } from '#questions/day-numbers';
import { filledDate, type Filled, type FilledDate } from '#questions/filled';
import { nearestQuestions } from '#questions/nearest-questions';
import { isPaperKindSlot, PAPER_KINDS, paperKind } from '#questions/paper-kind';
import { readQuestion } from '#questions/read-question';
import { readsWith } from '#questions/reads-with';
import { sayWhether } from '#questions/say-whether';
import { footnoted, plainSentence, type Part } from '#questions/sentence';
import { readDocumentsOf, readEvidence, readNode, readNodes, readRelationships } from '../read-graph.ts';
import type { RouteSetting } from '../route.ts';
import { completionHelp, questionContext } from './question-context.ts';
import { questionQuery, shownQuery } from './question-statements.ts';

/** Answers a question in words, or a reading whose slots were chosen. Never guesses; refuses with what could be asked. */
export async function answerQuestion(
  setting: RouteSetting,
  request: QuestionRequest,
): Promise<QuestionResponse> {
  if ('reading' in request) {
    const { entry, slots } = await chosenReading(setting, request.reading);
    return answer(setting, entry, slots, { whether: request.reading.whether === true, asked: undefined });
  }
  const read = readQuestion(request.question, await questionContext(setting));
  switch (read.kind) {
    case 'refused':
      return {
        kind: 'refused',
        sentence: read.reason,
        suggestions: await suggestionsFor(setting, request.question, read.meant),
      };
    case 'choice':
      return {
        kind: 'choice',
        sentence: `Which ${read.choices.map(({ text }) => `“${text}”`).join(' and which ')} do you mean?`,
        reading: readingOf(
          read.entry,
          read.slots,
          Object.fromEntries(read.choices.map(({ slot, text }) => [slot, text])),
          read.whether && askedKind(request.question, read.entry) === undefined,
        ),
        choices: read.choices.map(({ slot, text, options }) => ({
          slot,
          text,
          options: options.map(({ id, name, label, hint }) => ({
            id: nodeIdSchema.parse(id),
            name,
            label,
            hint,
          })),
        })),
      };
    case 'read':
      return answer(setting, read.entry, read.slots, {
        whether: read.whether,
        asked: askedKind(request.question, read.entry),
      });
    default:
      return read satisfies never;
  }
}

/** What can be asked instead, with the names of the question where they fit, else with good ones of the case. */
async function suggestionsFor(
  setting: RouteSetting,
  question: string,
  meant: readonly string[],
): Promise<readonly string[]> {
  const [help, context] = await Promise.all([completionHelp(setting), questionContext(setting)]);
  return nearestQuestions(question, meant, help, context);
}

/** A reading with its slots checked: the entry exists, every slot names an entity of a label that fits, or a date. */
async function chosenReading(
  setting: RouteSetting,
  reading: { readonly id: string; readonly slots: Readonly<Record<string, string>> },
): Promise<{ readonly entry: CatalogueEntry; readonly slots: Slots }> {
  const entry = catalogueEntry(reading.id);
  if (entry === undefined) {
    const known = CATALOGUE.map(({ id }) => id).join(', ');
    throw new Failure('bad-input', `There is no question "${reading.id}". There are: ${known}.`);
  }
  const unknown = Object.keys(reading.slots).find((name) => !entry.slots.some((slot) => slot.name === name));
  if (unknown !== undefined)
    throw new Failure('bad-input', `The question ${entry.id} has no slot "${unknown}".`);
  const slots: Record<string, Filled> = {};
  for (const slot of entry.slots) {
    const value = reading.slots[slot.name];
    if (slot.optional === true && (value === undefined || value === '')) continue;
    slots[slot.name] = await chosenSlot(setting, slot, value);
  }
  return { entry, slots };
}

async function chosenSlot(
  setting: RouteSetting,
  slot: SlotDefinition,
  value: string | undefined,
): Promise<Filled> {
  const { name, kind, labels } = slot;
  if (isPaperKindSlot(slot)) {
    const papers = value === undefined ? undefined : paperKind(value);
    if (papers !== undefined) return papers;
    const known = PAPER_KINDS.map(({ name: kindName }) => kindName).join(', ');
    throw new Failure('bad-input', `The slot "${name}" needs a kind of paper: ${known}.`);
  }
  if (kind === 'date') {
    const date = value === undefined ? undefined : (filledDate(value) ?? (await wordedDate(setting, value)));
    if (date !== undefined) return date;
    throw new Failure(
      'bad-input',
      `The slot "${name}" needs a date such as 25 April 2018, before Wednesday, 2018-04-25 or 2018-04-25/2018-04-27.`,
    );
  }
  const id = nodeIdSchema.safeParse(value);
  if (!id.success) throw new Failure('bad-input', `The slot "${name}" needs the id of a ${kind}.`);
  const label = labelOfId(id.data);
  if (label === undefined || !labels.includes(label)) {
    throw new Failure(
      'bad-input',
      `The slot "${name}" takes ${labels.join(', ')}; ${id.data} is none of them.`,
    );
  }
  const node = await readNode(setting, id.data);
  return { kind: 'entity', id: node.id, name: node.name, label };
}

/** A date in words, counted from the case's calendar. */
async function wordedDate(setting: RouteSetting, words: string): Promise<FilledDate | undefined> {
  const { today } = await questionContext(setting);
  const read = readDate(withDayNumbers(plainText(words)), today);
  return read === undefined ? undefined : filledDate(read.edtf, read.relative);
}

/** What of a question's words stands in no slot. */
interface HowAsked {
  /** Whether it was asked for yes or no. */
  readonly whether: boolean;
  /** The kind of people or bodies that was asked for and is not told apart. */
  readonly asked: string | undefined;
}

async function answer(
  setting: RouteSetting,
  entry: CatalogueEntry,
  slots: Slots,
  { whether, asked }: HowAsked,
): Promise<QuestionResponse> {
  const parameters = parametersOf(entry.slots, slots);
  const query = questionQuery(entry, entry.statement);
  const { gather } = entry.statement;
  const [rows, beside] = await Promise.all([
    gather === undefined
      ? setting.store.read(query, parameters)
      : gather((given) => setting.store.read(query, given), slots),
    entry.beside === undefined ? [] : setting.store.read(questionQuery(entry, entry.beside), parameters),
  ]);
  const text = entry.answer(rows, slots, beside);
  // Whoever it names need not be of the kind that was asked for, so it says neither yes nor no.
  const asksYesOrNo = whether && asked === undefined;
  const yesOrNo = asksYesOrNo || readsWith(entry, (name) => slots[name]?.name).includes('whether ');
  const sentence =
    yesOrNo && entry.affirmedBy !== undefined
      ? sayWhether(text.sentence, entry.affirmedBy(rows))
      : text.sentence;
  const [pieces = [], ...remarks] = footnoted([
    sentence,
    ...text.remarks,
    ...saidOfSlots(slots),
    ...(asked === undefined || rows.length === 0 ? [] : [saidOfKind(asked)]),
  ]);

  const all: readonly AnswerRow[] = [...rows, ...beside];
  const named = Object.values(slots).flatMap((slot) => (slot.kind === 'entity' ? [slot.id] : []));
  const [nodes, relationships, evidence] = await Promise.all([
    readNodes(setting, [...all.flatMap((row) => row.nodes), ...named]),
    readRelationships(
      setting,
      all.flatMap((row) => row.relationships),
    ),
    readEvidence(setting, [...all.flatMap((row) => row.evidence), ...footnoteEvidence([pieces, ...remarks])]),
  ]);
  const documents = await readDocumentsOf(setting, evidence);
  const documentOf = new Map(evidence.map((e) => [String(e.id), e.document]));
  const nameOf = new Map(documents.map((document) => [document.id, document.name]));
  const sourcesOf = (row: AnswerRow): string =>
    [...new Set(row.evidence.flatMap((id) => documentOf.get(id) ?? []))]
      .map((document) => nameOf.get(document) ?? document)
      .join('; ');

  return {
    kind: rows.length === 0 ? 'empty' : 'answer',
    sentence: [pieces, ...remarks].map(plainSentence).join(' '),
    pieces,
    remarks,
    reading: readingOf(entry, slots, {}, asksYesOrNo),
    cypher: shownQuery(entry).text,
    parameters,
    columns: [...text.columns, 'Standing', 'Sources'],
    rows: text.rows.map(({ cells, row }) => ({
      cells: [...cells, row.status, sourcesOf(row)],
      evidence: row.evidence,
    })),
    evidence,
    documents,
    graph: { nodes, relationships },
  };
}

/** What was said of a slot in other words than it is read with: an office for its holder. */
function saidOfSlots(slots: Slots): readonly (readonly Part[])[] {
  return Object.values(slots).flatMap((slot) =>
    slot.kind === 'entity' && slot.through !== undefined
      ? [
          [
            { id: slot.through.id, name: slot.through.name },
            ' is read as ',
            { id: slot.id, name: slot.name },
            ', who held that post.',
          ],
        ]
      : [],
  );
}

/** That an answer names others too than those it was asked for. */
function saidOfKind(asked: string): readonly Part[] {
  return [`This is not narrowed to ${asked}: everybody whom the sources name is listed.`];
}

/** The evidence that footnotes name; some of it, as of who held an office, stands in no row. */
function footnoteEvidence(sentences: readonly (readonly SentencePiece[])[]): readonly string[] {
  return sentences.flat().flatMap((piece) => (piece.kind === 'footnote' ? piece.evidence : []));
}

/** How a question was read, with what its slots hold in the sentence. An empty slot that could be filled is in the list. */
function readingOf(
  entry: CatalogueEntry,
  slots: Slots,
  open: Readonly<Record<string, string>>,
  whether: boolean,
): WireReading {
  const textOf = (name: string): string | undefined => slots[name]?.name ?? open[name];
  return {
    id: entry.id,
    sentence: readsWith(entry, textOf),
    slots: entry.slots.map((slot) => slotOf(slot, textOf(slot.name) ?? '', slots[slot.name]?.id ?? null)),
    whether,
  };
}

function slotOf(slot: SlotDefinition, text: string, id: string | null): WireSlot {
  const { name, kind, optional } = slot;
  const options = isPaperKindSlot(slot) ? PAPER_KINDS.map((each) => ({ id: each.id, text: each.name })) : [];
  return { name, kind, text, id, optional: optional === true, options };
}
