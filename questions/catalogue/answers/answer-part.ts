import type { AnswerRow, CatalogueEntry } from '../../catalogue-entry.ts';

/** How an entry is answered: its statements, and the words for their rows. Its wordings and its reading stand elsewhere. */
export type AnswerPart<Row extends AnswerRow, Beside extends AnswerRow = AnswerRow> = Pick<
  CatalogueEntry<Row, Beside>,
  'statement' | 'beside' | 'answer'
>;
