import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import { litPartOf, partOf } from '../../graph/export/part-of.ts';
import { writeSvg } from '../../graph/export/write-svg.ts';
import type { Lit } from '../../graph/lighting.ts';
import type { Palette } from '../../graph/palette.ts';
import { nodesWithin } from '../../graph/section.ts';
import { announce } from '../../state/announcer.ts';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { sectionInSight } from '../../state/sight.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { downloadBlob } from '../../ui/download.ts';
import { ExportProgress, type ExportPhase } from './export-progress.tsx';
import { fileNameOf, usualFileName } from './file-name.ts';
import { FormatOptions } from './format-options.tsx';
import { FORMATS, hasPicture, USUAL_CHOICES, type Choices, type FormatName } from './formats.ts';
import { gather } from './gather.ts';
import { makeFile, sceneOf, wholeOf, type Captioned, type Order } from './make-file.ts';
import { PrintSheet } from './print-sheet.tsx';
import { traceOf, type Origin } from './trace-of.ts';
import { narrowingOf, WhatPart, type What } from './what-part.tsx';
import './export.css';

export interface ExportDialogProps extends Origin {
  /** What is on the canvas; hidden nodes are not exported. */
  readonly drawn: DrawnGraph;
  /** All nodes and relationships that `drawn` was drawn from; what it has no place for is left out. */
  readonly nodes: readonly WireNode[];
  readonly relationships: readonly WireRelationship[];
  /** The ids of the selected nodes; where there are none, all that is shown is exported and nothing is asked. */
  readonly selection: readonly string[];
  /** What stands out on the canvas, and so in pictures; null where nothing does. */
  readonly lit: Lit | null;
  /** The answer on the page, where there is one: what it lights, and what is written over a picture of it alone. */
  readonly answered: (Lit & Captioned) | null;
  readonly palettes: Readonly<Record<'light' | 'dark', Palette>>;
  /** The ground that the page has now: offered first. */
  readonly ground: 'light' | 'dark';
  readonly onClose: () => void;
}

/** What is shown, as a file: which part, in which form, under which name. */
export function ExportDialog(props: ExportDialogProps): ReactNode {
  const { drawn, nodes, relationships, selection, lit, answered, palettes, ground, caseSummary, onClose } =
    props;
  const [format, setFormat] = useState<FormatName>('PNG');
  const [only, setOnly] = useState<'answer' | 'selection' | null>(null);
  const pictureOf = usePreferences((preferences) => preferences.pictureOf);
  // As it is when the dialog opens: nothing moves behind it.
  const [section] = useState(sectionInSight);
  const [choices, setChoices] = useState<Choices>({ ...USUAL_CHOICES, ground });
  const [name, setName] = useState(() => usualFileName(caseSummary.title, new Date().toISOString()));
  const [phase, setPhase] = useState<ExportPhase>({ kind: 'choosing' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const all = useMemo(() => partOf({ drawn, nodes, relationships }, null), [drawn, nodes, relationships]);
  const selected = useMemo(
    () => partOf({ drawn, nodes, relationships }, new Set(selection)),
    [drawn, nodes, relationships, selection],
  );
  const seen = useMemo(
    () =>
      section === undefined
        ? undefined
        : partOf({ drawn, nodes, relationships }, nodesWithin(drawn, section)),
    [drawn, nodes, relationships, section],
  );
  const answer = useMemo(
    () => (answered === null ? undefined : litPartOf({ drawn, nodes, relationships }, answered)),
    [answered, drawn, nodes, relationships],
  );
  const what: What = only !== null ? only : hasPicture(format) && seen !== undefined ? pictureOf : 'all';
  const part = { all, view: seen ?? all, answer: answer ?? all, selection: selected }[what];
  const choose = (chosen: What): void => {
    const isOnly = chosen === 'selection' || chosen === 'answer';
    setOnly(isOnly ? chosen : null);
    if (!isOnly) prefer({ pictureOf: chosen });
  };
  const ending = FORMATS.find((one) => one.name === format)?.ending ?? '';
  const busy = phase.kind === 'working' || phase.kind === 'printing';
  const says = (text: string): void => setPhase({ kind: 'working', says: text });

  const start = async (): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    says('Beginning');
    // What is printed lies on white paper, and has to say where it comes from.
    const printed: Choices = { ...choices, ground: 'light', legend: true, sources: true };
    const order: Order = {
      ...{ part, lit: what === 'answer' ? answered : lit },
      palettes:
        format === 'Print' ? { ...palettes, light: { ...palettes.light, paper: '#ffffff' } } : palettes,
      trace: traceOf(props, narrowingOf(what, part)),
      choices: format === 'Print' ? printed : choices,
      ...(what === 'answer' && answered !== null ? { captioned: answered } : {}),
      ...(what === 'view' && section !== undefined ? { cutOut: { section, around: all.drawn } } : {}),
    };
    try {
      if (format === 'Print') {
        const exported = await wholeOf(order, signal, says);
        const { parts } = await gather(writeSvg(await sceneOf(order, exported)), signal);
        setPhase({ kind: 'printing', exported, svg: parts.join('') });
        return;
      }
      const { blob, remarks } = await makeFile(format, order, signal, says);
      signal.throwIfAborted();
      const file = fileNameOf(name, ending);
      downloadBlob(file, blob);
      const done = [`${file} was saved.`, ...remarks].join(' ');
      setPhase({ kind: 'made', says: done });
      announce(done);
    } catch (error) {
      if (signal.aborted) setPhase({ kind: 'choosing' });
      else setPhase({ kind: 'failed', says: `Nothing was saved. ${messageOf(error)}` });
    }
  };

  return (
    <Dialog
      title="Export what is shown"
      onClose={() => (phase.kind === 'working' ? stop.current?.abort() : onClose())}
    >
      <form
        className="export"
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void start();
        }}
        data-testid="export-dialog"
      >
        <fieldset disabled={busy} className="export-choices">
          <WhatPart
            what={what}
            parts={{
              all,
              view: hasPicture(format) ? seen : undefined,
              answer: answer !== undefined && answer.nodes.length > 0 ? answer : undefined,
              selection: selected.nodes.length > 0 ? selected : undefined,
            }}
            onChoose={choose}
          />
          <fieldset className="export-formats">
            <legend>Format</legend>
            {FORMATS.map((one) => (
              <label key={one.name} className="export-format">
                <input
                  type="radio"
                  name="format"
                  checked={format === one.name}
                  onChange={() => {
                    setFormat(one.name);
                    setPhase({ kind: 'choosing' });
                  }}
                  data-testid={`export-as-${one.name}`}
                />
                <b>{one.name}</b> <small>{one.says}</small>
              </label>
            ))}
          </fieldset>
          <FormatOptions format={format} many={part.nodes.length} choices={choices} onChoose={setChoices} />
          {format !== 'Print' && (
            <label className="labelled">
              Name of the file
              <span className="export-name">
                <input
                  className="field"
                  value={name}
                  maxLength={120}
                  onChange={(event) => setName(event.target.value)}
                  data-testid="export-name"
                />
                <span aria-hidden="true">.{ending}</span>
              </span>
            </label>
          )}
        </fieldset>
        <ExportProgress phase={phase} />
        <div className="dialog-actions">
          {phase.kind === 'working' ? (
            <button
              type="button"
              className="button"
              title="Esc"
              onClick={() => stop.current?.abort()}
              data-testid="export-stop"
            >
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'The browser did not say why.';
}
