import type { Answer, Cell } from '#core/wire/question';
import type { WayBack } from '../../graph/export/exported.ts';
import { CHECK_WORDS } from '../../words/say-check.ts';
import { sayWhose } from '../../words/say-whose.ts';
import { csvOf, UTF8_MARK, type CsvCell } from '../../words/csv.ts';

type Exported = Pick<
  Answer,
  'sentence' | 'reading' | 'columns' | 'rows' | 'evidence' | 'documents' | 'cypher' | 'parameters'
>;

/** The answer's table as CSV for a spreadsheet: a row for each row, then its quotations with their sources and how they were checked. */
export function answerAsCsv(answer: Exported, { address, untold }: WayBack): string {
  const quotations = quotationsOf(answer);
  const head: CsvCell[] = [
    ...answer.columns,
    'Ids',
    'Quotations',
    'Link',
    ...(untold === null ? [] : ['What the link lacks']),
  ];
  const rows = answer.rows.map((row): CsvCell[] => [
    ...row.cells.map(cellText),
    row.cells.flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.id] : [])).join(' '),
    row.evidence.flatMap((id) => quotations.get(id) ?? []).join(' | '),
    address,
    ...(untold === null ? [] : [untold]),
  ]);
  return UTF8_MARK + csvOf([head, ...rows], 'safe');
}

/** The whole answer for a machine: the sentence, the reading, the table by column, and every quotation in full. */
export function answerAsJson(answer: Exported, { address, untold }: WayBack): string {
  const { sentence, reading, columns, rows, evidence, documents, cypher, parameters } = answer;
  return `${JSON.stringify(
    {
      link: address,
      ...(untold !== null && { linkLacks: untold }),
      readAs: reading,
      sentence,
      rows: rows.map(({ cells, evidence: ids }) => ({
        ...Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? null])),
        evidence: ids,
      })),
      evidence,
      documents,
      cypher,
      parameters,
    },
    null,
    2,
  )}\n`;
}

function cellText(cell: Cell): CsvCell {
  return typeof cell === 'object' && cell !== null ? cell.name : cell;
}

function quotationsOf({
  evidence,
  documents,
}: Pick<Exported, 'evidence' | 'documents'>): ReadonlyMap<string, string> {
  const names = new Map<string, string>(documents.map(({ id, name }) => [id, name]));
  return new Map(
    evidence.map((quotation) => {
      const { id, exact, document, check, said, stance } = quotation;
      const whose = sayWhose(quotation, (speaker) => names.get(speaker)) ?? stance;
      const where = [names.get(document) ?? document, said, whose, CHECK_WORDS[check].badge];
      return [id, `“${exact}” — ${where.filter((part) => part !== null && part !== '').join(', ')}`];
    }),
  );
}
