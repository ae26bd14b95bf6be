import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Answer } from '#core/wire/question';
import type { WayBack } from '../../graph/export/exported.ts';
import { announce } from '../../state/announcer.ts';
import { download } from '../../ui/download.ts';
import { asMarkdown, type PublishersOf } from './citations.ts';
import { answerAsCsv, answerAsJson } from './export-answer.ts';
import { usePublishers } from './use-publishers.ts';

interface Form {
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  readonly says: string;
  readonly make: (answer: Answer, back: WayBack, publishers: PublishersOf) => string;
}

const FORMS: readonly Form[] = [
  {
    name: 'Markdown',
    ending: 'md',
    type: 'text/markdown',
    says: 'the sentence with footnotes',
    make: asMarkdown,
  },
  { name: 'CSV', ending: 'csv', type: 'text/csv', says: 'the table, for a spreadsheet', make: answerAsCsv },
  {
    name: 'JSON',
    ending: 'json',
    type: 'application/json',
    says: 'everything, for a machine',
    make: answerAsJson,
  },
];

/** The answer as a file, always with its quotations, sources and link. */
export function AnswerExport({
  answer,
  wayBack,
}: {
  readonly answer: Answer;
  /** Where the file says that the same is shown again. */
  readonly wayBack: () => Promise<WayBack>;
}): ReactNode {
  const publishersOf = usePublishers(answer);
  const save = async (form: Form): Promise<void> => {
    const [back, publishers] = await Promise.all([wayBack(), publishersOf()]);
    const text = form.make(answer, back, publishers);
    download(`whoknew-${answer.reading.id}.${form.ending}`, form.type, text);
    announce(`The answer was saved as ${form.name}.`);
  };
  return (
    <ul className="answer-export">
      {FORMS.map((form) => (
        <li key={form.ending}>
          <button
            type="button"
            className="quiet-button"
            onClick={() => void save(form)}
            data-testid={`export-${form.ending}`}
          >
            <Download aria-hidden="true" /> {form.name}
          </button>
          <span className="soft">{form.says}</span>
        </li>
      ))}
    </ul>
  );
}
