import { Failure } from '#core/failure';
import { nodeIdSchema } from '#core/identity';
import { labelOfId } from '#core/model/labels';
import type {
  QuestionRequest,
  QuestionResponse,
  Reading as WireReading,
  SentencePiece,
} from '#core/wire/question';
import { CATALOGUE, catalogueEntry } from '#questions/catalogue';
import type { AnswerRow, CatalogueEntry, Filled } from '#questions/catalogue-entry';
import { readQuestion } from '#questions/read-question';
import { footnoted, plainSentence } from '#questions/sentence';
import { readDocumentsOf, readEvidence, readNode, readNodes, readRelationships } from '../read-graph.ts';
import type { RouteSetting } from '../route.ts';
import { questionQuery } from './question-statements.ts';

/** Answers a question in words, or a reading whose slots were chosen. Never guesses; refuses with what could be asked. */
export async function answerQuestion(
  setting: RouteSetting,
  request: QuestionRequest,
): Promise<QuestionResponse> {
  if ('reading' in request) {
    const { entry, slots } = await chosenReading(setting, request.reading);
    return answer(setting, entry, slots);
  }
  const read = readQuestion(request.question, await setting.cache.names());
  switch (read.kind) {
    case 'refused':
      return { kind: 'refused', sentence: read.reason, suggestions: read.suggestions };
    case 'choice':
      return {
        kind: 'choice',
        sentence: `Which ${read.choices.map(({ text }) => `“${text}”`).join(' and which ')} do you mean?`,
        reading: readingOf(
          read.entry,
          read.slots,
          Object.fromEntries(read.choices.map(({ slot, text }) => [slot, text])),
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
      return answer(setting, read.entry, read.slots);
    default:
      return read satisfies never;
  }
}

/** A reading with its slots checked: the entry exists, every slot names an entity of a label that fits. */
async function chosenReading(
  setting: RouteSetting,
  reading: { readonly id: string; readonly slots: Readonly<Record<string, string>> },
): Promise<{ readonly entry: CatalogueEntry; readonly slots: Readonly<Record<string, Filled>> }> {
  const entry = catalogueEntry(reading.id);
  if (entry === undefined) {
    const known = CATALOGUE.map(({ id }) => id).join(', ');
    throw new Failure('bad-input', `There is no question "${reading.id}". There are: ${known}.`);
  }
  const unknown = Object.keys(reading.slots).find((name) => !entry.slots.some((slot) => slot.name === name));
  if (unknown !== undefined)
    throw new Failure('bad-input', `The question ${entry.id} has no slot "${unknown}".`);
  const slots: Record<string, Filled> = {};
  for (const { name, kind, labels } of entry.slots) {
    const id = nodeIdSchema.safeParse(reading.slots[name]);
    if (!id.success) throw new Failure('bad-input', `The slot "${name}" needs the id of a ${kind}.`);
    const label = labelOfId(id.data);
    if (label === undefined || !labels.includes(label)) {
      throw new Failure(
        'bad-input',
        `The slot "${name}" takes ${labels.join(', ')}; ${id.data} is none of them.`,
      );
    }
    const node = await readNode(setting, id.data);
    slots[name] = { id: node.id, name: node.name, label };
  }
  return { entry, slots };
}

async function answer(
  setting: RouteSetting,
  entry: CatalogueEntry,
  slots: Readonly<Record<string, Filled>>,
): Promise<QuestionResponse> {
  const parameters = Object.fromEntries(Object.entries(slots).map(([name, { id }]) => [name, id]));
  const query = questionQuery(entry, entry.statement);
  const [rows, beside] = await Promise.all([
    setting.store.read(query, parameters),
    entry.beside === undefined ? [] : setting.store.read(questionQuery(entry, entry.beside), parameters),
  ]);
  const text = entry.answer(rows, slots, beside);
  const [pieces = [], ...remarks] = footnoted([text.sentence, ...text.remarks]);

  const all: readonly AnswerRow[] = [...rows, ...beside];
  const [nodes, relationships, evidence] = await Promise.all([
    readNodes(setting, [...all.flatMap((row) => row.nodes), ...Object.values(parameters)]),
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
    reading: readingOf(entry, slots, {}),
    cypher: query.text,
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

/** The evidence that footnotes name; some of it, as of who held an office, stands in no row. */
function footnoteEvidence(sentences: readonly (readonly SentencePiece[])[]): readonly string[] {
  return sentences.flat().flatMap((piece) => (piece.kind === 'footnote' ? piece.evidence : []));
}

/** How a question was read, with the names of its slots in the sentence. */
function readingOf(
  entry: CatalogueEntry,
  slots: Readonly<Record<string, Filled>>,
  open: Readonly<Record<string, string>>,
): WireReading {
  const textOf = (name: string): string => slots[name]?.name ?? open[name] ?? '…';
  return {
    id: entry.id,
    sentence: entry.reads.replace(/\{(\w+)\}/g, (_, name: string) => textOf(name)),
    slots: entry.slots.map(({ name, kind }) => ({
      name,
      kind,
      text: textOf(name),
      id: slots[name]?.id ?? null,
    })),
  };
}
