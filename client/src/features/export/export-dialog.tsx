import { useState, type ReactNode } from 'react';
import type { DrawnTimes } from '../../graph/drawn-times.ts';
import type { WayBack } from '../../graph/export/exported.ts';
import type { Lit } from '../../graph/lighting.ts';
import type { Palette } from '../../graph/palette.ts';
import { kindPlural } from '../../state/kind-names.ts';
import { usePreferences } from '../../state/preferences.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ExportProgress } from './export-progress.tsx';
import { usualFileName } from './file-name.ts';
import { FormatOptions } from './format-options.tsx';
import { FORMATS, USUAL_CHOICES, type Choices, type FormatName } from './formats.ts';
import { PrintSheet } from './print-sheet.tsx';
import { traceOf, type Origin } from './trace-of.ts';
import { endingOf, useExport } from './use-export.ts';
import { useExportParts, type OnCanvas } from './use-export-parts.ts';
import { narrowingOf, WhatPart } from './what-part.tsx';
import './export.css';

export interface ExportDialogProps extends Origin, OnCanvas {
  /** What a layout along time is read by, in pictures too; null for the others. */
  readonly times: DrawnTimes | null;
  /** What stands out on the canvas, and so in pictures; null where nothing does. */
  readonly lit: Lit | null;
  readonly palettes: Readonly<Record<'light' | 'dark', Palette>>;
  /** The ground that the page has now: offered first. */
  readonly ground: 'light' | 'dark';
  /** Where a file says that the same is shown again, however much is on the canvas. */
  readonly wayBack: () => Promise<WayBack>;
  readonly onClose: () => void;
}

/** What is shown, as a file: which part, in which form, under which name. */
export function ExportDialog(props: ExportDialogProps): ReactNode {
  const { times, lit, palettes, ground, caseSummary, wayBack, onClose } = props;
  const [format, setFormat] = useState<FormatName>('PNG');
  const [choices, setChoices] = useState<Choices>({ ...USUAL_CHOICES, ground });
  const [name, setName] = useState(() => usualFileName(caseSummary.title, new Date().toISOString()));
  const kinds = usePreferences((preferences) => preferences.kinds);
  const parts = useExportParts(props, format);
  const { what, part } = parts;
  const { phase, start, stop, chooseAgain } = useExport();
  const busy = phase.kind === 'working' || phase.kind === 'printing';
  const begin = (): Promise<void> =>
    start(format, name, async () => ({
      ...{ part, times, lit, palettes, choices, ...parts.shownAs },
      pluralOf: (label) => kindPlural(label, kinds),
      trace: traceOf(props, narrowingOf(what, part), await wayBack()),
    }));
  return (
    <Dialog title="Export what is shown" onClose={() => (phase.kind === 'working' ? stop() : onClose())}>
      <form
        className="export"
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void begin();
        }}
        data-testid="export-dialog"
      >
        <fieldset disabled={busy} className="export-choices">
          <WhatPart what={what} parts={parts} onChoose={parts.choose} />
          <Formats
            chosen={format}
            onChoose={(chosen) => {
              setFormat(chosen);
              chooseAgain();
            }}
          />
          <FormatOptions format={format} many={part.nodes.length} choices={choices} onChoose={setChoices} />
          {format !== 'Print' && <FileName name={name} ending={endingOf(format)} onName={setName} />}
        </fieldset>
        <ExportProgress phase={phase} />
        <div className="dialog-actions">
          {phase.kind === 'working' ? (
            <button type="button" className="button" title="Esc" onClick={stop} data-testid="export-stop">
              Stop
            </button>
          ) : (
            <button type="button" className="button" onClick={onClose}>
              {phase.kind === 'made' ? 'Close' : 'Cancel'}
            </button>
          )}
          <button
            type="submit"
            className="button button-main"
            disabled={busy || part.nodes.length === 0}
            data-testid="export-start"
          >
            {format === 'Print' ? 'Print' : 'Save'}
          </button>
        </div>
      </form>
      {phase.kind === 'printing' && <PrintSheet exported={phase.exported} svg={phase.svg} onDone={onClose} />}
    </Dialog>
  );
}

function Formats({
  chosen,
  onChoose,
}: {
  readonly chosen: FormatName;
  readonly onChoose: (format: FormatName) => void;
}): ReactNode {
  return (
    <fieldset className="export-formats">
      <legend>Format</legend>
      {FORMATS.map(({ name, says }) => (
        <label key={name} className="export-format">
          <input
            type="radio"
            name="format"
            checked={chosen === name}
            onChange={() => onChoose(name)}
            data-testid={`export-as-${name}`}
          />
          <b>{name}</b> <small>{says}</small>
        </label>
      ))}
    </fieldset>
  );
}

function FileName({
  name,
  ending,
  onName,
}: {
  readonly name: string;
  readonly ending: string;
  readonly onName: (name: string) => void;
}): ReactNode {
  return (
    <label className="labelled">
      Name of the file
      <span className="export-name">
        <input
          className="field"
          value={name}
          maxLength={120}
          onChange={(event) => onName(event.target.value)}
          data-testid="export-name"
        />
        <span aria-hidden="true">.{ending}</span>
      </span>
    </label>
  );
}
