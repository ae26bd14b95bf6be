import { Check, Copy, SquareTerminal } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Answer } from '#core/wire/question';
import { useCopied } from '../../ui/use-copied.ts';

/** The statement that was run, with its parameters, ready to be run elsewhere. */
export function AnswerCypher({
  answer,
  onOpenCypher,
}: {
  readonly answer: Answer;
  readonly onOpenCypher: (query: string, parameters: Answer['parameters']) => void;
}): ReactNode {
  const [copied, copy] = useCopied();
  const parameters = Object.entries(answer.parameters);
  const asParameters = `:params ${JSON.stringify(answer.parameters, null, 2)}`;
  return (
    <div className="answer-cypher">
      <pre tabIndex={0} aria-label="Cypher">
        {answer.cypher}
      </pre>
      {parameters.length > 0 && (
        <dl className="facts">
          {parameters.map(([name, value]) => (
            <div key={name}>
              <dt>${name}</dt>
              <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      <button
        type="button"
        className="quiet-button"
        onClick={() => onOpenCypher(answer.cypher, answer.parameters)}
        data-testid="answer-to-workbench"
      >
        <SquareTerminal aria-hidden="true" /> Open in the workbench
      </button>
      <button
        type="button"
        className="quiet-button"
        onClick={() => copy(`${asParameters}\n\n${answer.cypher}\n`, 'The statement was copied.')}
      >
        {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />} {copied ? 'Copied' : 'Copy'}
      </button>
    </div>
  );
}
