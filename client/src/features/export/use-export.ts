import { useEffect, useRef, useState } from 'react';
import { writeSvg } from '../../graph/export/write-svg.ts';
import { announce } from '../../state/announcer.ts';
import { downloadBlob } from '../../ui/download.ts';
import type { ExportPhase } from './export-progress.tsx';
import { fileNameOf } from './file-name.ts';
import { FORMATS, type FormatName } from './formats.ts';
import { gather } from './gather.ts';
import { makeFile, sceneOf, wholeOf, type Order } from './make-file.ts';

/** An export, from its choices to its end. */
export interface Export {
  readonly phase: ExportPhase;
  readonly start: (format: FormatName, name: string, prepare: () => Promise<Order>) => Promise<void>;
  readonly stop: () => void;
  /** To the choices again, from whatever was said last. */
  readonly chooseAgain: () => void;
}

/** Makes a file and hands it over, or lays out what is printed; going away stops it. */
export function useExport(): Export {
  const [phase, setPhase] = useState<ExportPhase>({ kind: 'choosing' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const says = (text: string): void => setPhase({ kind: 'working', says: text });
  const start: Export['start'] = async (format, name, prepare) => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    says('Beginning');
    try {
      const order = await prepare();
      signal.throwIfAborted();
      if (format === 'Print') {
        const printed = onPaper(order);
        const exported = await wholeOf(printed, signal, says);
        const { parts } = await gather(writeSvg(await sceneOf(printed, exported, signal)), signal);
        setPhase({ kind: 'printing', exported, svg: parts.join('') });
        return;
      }
      const { blob, remarks } = await makeFile(format, order, signal, says);
      signal.throwIfAborted();
      const file = fileNameOf(name, endingOf(format));
      downloadBlob(file, blob);
      const done = [`${file} was saved.`, ...remarks].join(' ');
      setPhase({ kind: 'made', says: done });
      announce(done);
    } catch (error) {
      if (signal.aborted) setPhase({ kind: 'choosing' });
      else setPhase({ kind: 'failed', says: `Nothing was saved. ${messageOf(error)}` });
    }
  };
  return {
    phase,
    start,
    stop: () => running.current?.abort(),
    chooseAgain: () => setPhase({ kind: 'choosing' }),
  };
}

export function endingOf(format: FormatName): string {
  return FORMATS.find((one) => one.name === format)?.ending ?? '';
}

/** What is printed lies on white paper, and has to say where it comes from. */
function onPaper(order: Order): Order {
  const { palettes, choices } = order;
  return {
    ...order,
    palettes: { ...palettes, light: { ...palettes.light, paper: '#ffffff' } },
    choices: { ...choices, ground: 'light', legend: true, sources: true },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'The browser did not say why.';
}
