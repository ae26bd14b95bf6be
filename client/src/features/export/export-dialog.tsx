import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { GraphResponse } from '#core/wire/graph';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import { usualWidth } from '../../graph/export/build-scene.ts';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import type { Exported, Trace } from '../../graph/export/exported.ts';
import { partOf, type Part } from '../../graph/export/part-of.ts';
import { writeSvg } from '../../graph/export/write-svg.ts';
import type { Lit } from '../../graph/lighting.ts';
import type { Palette } from '../../graph/palette.ts';
import { nodesWithin } from '../../graph/section.ts';
import { announce } from '../../state/announcer.ts';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { sectionInSight } from '../../state/sight.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { downloadBlob } from '../../ui/download.ts';
import { count } from '../../words/count.ts';
import { fileNameOf, usualFileName } from './file-name.ts';
import {
  FORMATS,
  hasPicture,
  isPicture,
  USUAL_CHOICES,
  type Choices,
  type FormatName,
  type What,
} from './formats.ts';
import { gather } from './gather.ts';
import { makeFile, sceneOf, wholeOf, type Order } from './make-file.ts';
import { PrintSheet } from './print-sheet.tsx';
import './export.css';

export interface ExportDialogProps {
  /** What is on the canvas; hidden nodes are not exported. */
  readonly drawn: DrawnGraph;
  /** All nodes and relationships that `drawn` was drawn from; what it has no place for is left out. */
  readonly nodes: readonly WireNode[];
  readonly relationships: readonly WireRelationship[];
  /** The ids of the selected nodes; where there are none, all that is shown is exported and nothing is asked. */
  readonly selection: readonly string[];
  /** What stands out on the canvas, and so in pictures; null where nothing does. */
  readonly lit: Lit | null;
  readonly palettes: Readonly<Record<'light' | 'dark', Palette>>;
  /** The ground that the page has now: offered first. */
  readonly ground: 'light' | 'dark';
  readonly caseSummary: Pick<GraphResponse['case'], 'id' | 'title'>;
  readonly hash: string;
  readonly cut: GraphResponse['cut'];
  /** What narrows what is shown, a phrase each: `people hidden`, `reported in April 2018`. */
  readonly filters: readonly string[];
  readonly onClose: () => void;
}

type Phase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working'; readonly says: string }
  | { readonly kind: 'printing'; readonly exported: Exported; readonly svg: string }
  | { readonly kind: 'made'; readonly says: string }
  | { readonly kind: 'failed'; readonly says: string };

/** What is shown, as a file: which part, in which form, under which name. */
export function ExportDialog(props: ExportDialogProps): ReactNode {
  const { drawn, nodes, relationships, selection, lit, palettes, ground, caseSummary, onClose } = props;
  const [format, setFormat] = useState<FormatName>('PNG');
  const [onlySelection, setOnlySelection] = useState(false);
  const pictureOf = usePreferences((preferences) => preferences.pictureOf);
  // As it is when the dialog opens: nothing moves behind it.
  const [section] = useState(sectionInSight);
  const [choices, setChoices] = useState<Choices>({ ...USUAL_CHOICES, ground });
  const [name, setName] = useState(() => usualFileName(caseSummary.title, new Date().toISOString()));
  const [phase, setPhase] = useState<Phase>({ kind: 'choosing' });
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
  const what: What = onlySelection
    ? 'selection'
    : hasPicture(format) && seen !== undefined
      ? pictureOf
      : 'all';
  const part = what === 'selection' ? selected : what === 'view' && seen !== undefined ? seen : all;
  const choose = (chosen: What): void => {
    setOnlySelection(chosen === 'selection');
    if (chosen !== 'selection') prefer({ pictureOf: chosen });
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
      ...{ part, lit },
      palettes:
        format === 'Print' ? { ...palettes, light: { ...palettes.light, paper: '#ffffff' } } : palettes,
      trace: traceOf(props, narrowingOf(what, part)),
      choices: format === 'Print' ? printed : choices,
      ...(what === 'view' && section !== undefined ? { cutOut: { section, around: all.drawn } } : {}),
    };
    try {
      if (format === 'Print') {
        const exported = await wholeOf(order, signal, says);
        const { parts } = await gather(writeSvg(await sceneOf(order)), signal);
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
    <Dialog title="Export what is shown" onClose={onClose}>
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
        <Progress phase={phase} />
        <div className="dialog-actions">
          {phase.kind === 'working' ? (
            <button
              type="button"
              className="button"
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

const WHAT_WORDS: Readonly<Record<What, string>> = {
  all: 'All that is shown',
  view: 'What I see now',
  selection: 'The selection',
};
const WHATS = ['all', 'view', 'selection'] as const;

/** What of the graph, where there is a choice; else how much there is. */
function WhatPart({
  what,
  parts,
  onChoose,
}: {
  readonly what: What;
  /** What can be chosen; `all` always can. */
  readonly parts: Readonly<Record<What, Part | undefined>>;
  readonly onChoose: (what: What) => void;
}): ReactNode {
  const offered = WHATS.filter((each) => parts[each] !== undefined);
  if (offered.length < 2) return <p className="soft">{parts.all !== undefined && sayPart(parts.all)}</p>;
  return (
    <fieldset className="export-what">
      <legend>What</legend>
      {offered.map((each) => {
        const part = parts[each];
        return (
          part !== undefined && (
            <Radio
              key={each}
              name="what"
              checked={what === each}
              onChoose={() => onChoose(each)}
              testId={`export-${each}`}
            >
              {WHAT_WORDS[each]}: {sayPart(part)}
            </Radio>
          )
        );
      })}
    </fieldset>
  );
}

function FormatOptions({
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
  if (isPicture(format)) {
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
          With title and legend
        </Check>
        <Check
          checked={choices.sources}
          onChange={(sources) => onChoose({ ...choices, sources })}
          testId="export-sources"
        >
          With the sources
        </Check>
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

function Progress({ phase }: { readonly phase: Phase }): ReactNode {
  switch (phase.kind) {
    case 'choosing':
      return null;
    case 'working':
      return (
        <p className="export-progress" role="status">
          <span className="export-bar" aria-hidden="true" />
          {phase.says} …
        </p>
      );
    case 'printing':
      return (
        <p className="export-progress" role="status">
          The browser asks for a printer, or to save as PDF.
        </p>
      );
    case 'made':
      return (
        <p className="export-progress" role="status" data-testid="export-made">
          {phase.says}
        </p>
      );
    case 'failed':
      return (
        <p className="dialog-trouble" role="alert">
          {phase.says}
        </p>
      );
    default:
      return phase satisfies never;
  }
}

function Radio({
  name,
  checked,
  onChoose,
  testId,
  children,
}: {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly testId: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <label className="export-line">
      <input type="radio" name={name} checked={checked} onChange={onChoose} data-testid={testId} />
      <span>{children}</span>
    </label>
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

function sayPart({
  nodes,
  relationships,
}: {
  readonly nodes: readonly unknown[];
  readonly relationships: readonly unknown[];
}): string {
  return `${count(nodes.length, 'node')} and ${count(relationships.length, 'relationship')}`;
}

/** What of the graph a file has, where it has not all that is shown, a phrase each. */
function narrowingOf(what: What, { nodes }: Part): readonly string[] {
  switch (what) {
    case 'all':
      return [];
    case 'view':
      return [`the part of the canvas that was in view, with ${count(nodes.length, 'node')}`];
    case 'selection':
      return [`a selection of ${count(nodes.length, 'node')} and the relationships among them`];
    default:
      return what satisfies never;
  }
}

function traceOf(
  { caseSummary, hash, cut, filters }: Pick<ExportDialogProps, 'caseSummary' | 'hash' | 'cut' | 'filters'>,
  narrowed: readonly string[],
): Trace {
  const left = (
    [
      ['nodes', cut.nodes],
      ['relationships', cut.relationships],
    ] as const
  ).flatMap(([what, { shown, total, orderedBy }]) =>
    shown < total
      ? [
          `${shown.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} ${what} are on the page (${orderedBy})`,
        ]
      : [],
  );
  return {
    caseId: caseSummary.id,
    caseTitle: caseSummary.title,
    hash,
    made: new Date().toISOString(),
    filters: [...filters, ...narrowed],
    cut: left.length === 0 ? null : left.join('; '),
    address: window.location.href,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'The browser did not say why.';
}
