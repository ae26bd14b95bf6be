import { useId, type ReactNode } from 'react';
import { usualWidth } from '../../graph/export/build-scene.ts';
import { isPicture, type Choices, type FormatName } from './formats.ts';

/** What a format leaves to choose: the size and the ground of a picture, how a table's texts are written. */
export function FormatOptions({
  format,
  many,
  choices,
  onChoose,
}: {
  readonly format: FormatName;
  /** Nodes in the picture. */
  readonly many: number;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}): ReactNode {
  if (isPicture(format) || format === 'HTML') {
    return (
      <div className="export-options">
        {format === 'PNG' && (
          <label className="labelled">
            Size
            <select
              className="field"
              value={choices.size}
              onChange={(event) => onChoose({ ...choices, size: Number(event.target.value) })}
              data-testid="export-size"
            >
              {[1, 2, 3, 4].map((size) => (
                <option key={size} value={size}>
                  {size} × ({(usualWidth(many) * size).toLocaleString('en-GB')} px wide)
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="labelled">
          Ground
          <select
            className="field"
            value={choices.ground}
            onChange={(event) =>
              onChoose({ ...choices, ground: event.target.value === 'dark' ? 'dark' : 'light' })
            }
            data-testid="export-ground"
          >
            <option value="light">light</option>
            <option value="dark">dark</option>
          </select>
        </label>
        <Check
          checked={choices.legend}
          onChange={(legend) => onChoose({ ...choices, legend })}
          testId="export-legend"
        >
          {format === 'HTML' ? 'Picture with legend' : 'With title and legend'}
        </Check>
        {format !== 'HTML' && (
          <Check
            checked={choices.sources}
            onChange={(sources) => onChoose({ ...choices, sources })}
            testId="export-sources"
          >
            With the sources
          </Check>
        )}
      </div>
    );
  }
  if (format !== 'CSV') return null;
  const { csv } = choices;
  return (
    <div className="export-options">
      <Check
        checked={csv.mark}
        onChange={(mark) => onChoose({ ...choices, csv: { ...csv, mark } })}
        testId="export-mark"
      >
        Mark as UTF-8, so that Excel shows every letter
      </Check>
      <Check
        checked={csv.texts === 'safe'}
        onChange={(safe) => onChoose({ ...choices, csv: { ...csv, texts: safe ? 'safe' : 'raw' } })}
        testId="export-safe"
      >
        Keep texts from running as formulas (a ’ before them; programs want it off)
      </Check>
    </div>
  );
}

function Check({
  checked,
  onChange,
  testId,
  children,
}: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly testId: string;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <label className="export-line" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        data-testid={testId}
      />
      <span>{children}</span>
    </label>
  );
}
