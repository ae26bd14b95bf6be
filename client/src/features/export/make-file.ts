import { largestSize, pictureAsPng, textMeasure } from '../../canvas/export-picture.ts';
import { buildScene } from '../../graph/export/build-scene.ts';
import type { DrawnTimes } from '../../graph/drawn-times.ts';
import type { CutOut } from '../../graph/export/picture.ts';
import { traceLines, type Exported, type Trace, type Written } from '../../graph/export/exported.ts';
import type { Part } from '../../graph/export/part-of.ts';
import { quotedPapers } from '../../graph/export/quoted-papers.ts';
import { sayDocument } from '../../graph/export/say-document.ts';
import type { Scene } from '../../graph/export/scene.ts';
import { evidenceCsv, nodesCsv, relationshipsCsv } from '../../graph/export/write-csv.ts';
import { writeCypher } from '../../graph/export/write-cypher.ts';
import { writeGexf } from '../../graph/export/write-gexf.ts';
import { writeGraphml } from '../../graph/export/write-graphml.ts';
import { writeJson } from '../../graph/export/write-json.ts';
import { writePage } from '../../graph/export/write-page.ts';
import { writeSvg } from '../../graph/export/write-svg.ts';
import { inTurns } from '../../graph/in-turns.ts';
import type { Lit } from '../../graph/lighting.ts';
import type { Palette } from '../../graph/palette.ts';
import { collectDetails } from './collect-details.ts';
import type { Choices, FormatName } from './formats.ts';
import { gather } from './gather.ts';
import { zipFiles } from './zip-files.ts';

/** An answer that a picture shows alone. */
export interface Captioned {
  readonly question: string;
  readonly sentence: string;
  /** The ids of the papers that it cites: its nodes stand on others as well, for what was not asked. */
  readonly papers: readonly string[];
}

/** What a file is made from. */
export interface Order {
  readonly part: Part;
  readonly trace: Trace;
  /** What a layout along time is read by; null for the others. */
  readonly times: DrawnTimes | null;
  readonly lit: Lit | null;
  readonly palettes: Readonly<Record<'light' | 'dark', Palette>>;
  readonly choices: Choices;
  /** The question and the sentence that stand over the picture in place of the case's title, where it shows an answer alone. */
  readonly captioned?: Captioned;
  /** What many nodes of a label are called. */
  readonly pluralOf: (label: string) => string;
  /** Where the picture is cut out of something larger. */
  readonly cutOut?: CutOut;
}

/** A file, and what has to be said about it, a sentence each. */
export interface Made {
  readonly blob: Blob;
  readonly remarks: readonly string[];
}

/** Makes a file of every format but print. */
export async function makeFile(
  format: Exclude<FormatName, 'Print'>,
  order: Order,
  signal: AbortSignal,
  onProgress: (says: string) => void,
): Promise<Made> {
  switch (format) {
    case 'PNG': {
      const scene = await pictureOf(order, signal, onProgress);
      const { size } = order.choices;
      const most = largestSize(scene);
      const blob = await pictureAsPng(scene, size, signal);
      const scale = Math.min(size, most);
      const px = `${Math.round(scene.width * scale)} × ${Math.round(scene.height * scale)} px`;
      const capped = ` Browsers draw at most 16,384 px a side, so it is smaller than ${size} times.`;
      return { blob, remarks: [`The picture has ${px}.${size > most ? capped : ''}`] };
    }
    case 'SVG':
      return asFile('image/svg+xml', writeSvg(await pictureOf(order, signal, onProgress)), signal);
    case 'HTML': {
      const exported = await wholeOf(order, signal, onProgress);
      // The page has a heading, its sources and its origin in words of its own.
      const scene = await sceneOf(order, null, signal, 'untitled');
      return asFile('text/html', writePage(exported, scene, order.pluralOf), signal);
    }
    case 'CSV': {
      const exported = await wholeOf(order, signal, onProgress);
      const tables = [
        ['nodes.csv', nodesCsv],
        ['relationships.csv', relationshipsCsv],
        ['evidence.csv', evidenceCsv],
      ] as const;
      const entries = [{ name: 'about.txt', parts: [`${traceLines(order.trace).join('\r\n')}\r\n`] }];
      for (const [name, write] of tables) {
        const { parts } = await gather(write(exported, order.choices.csv), signal);
        entries.push({ name, parts: [...parts] });
      }
      return { blob: await zipFiles(entries), remarks: [] };
    }
    case 'JSON':
      return asFile('application/json', writeJson(await wholeOf(order, signal, onProgress)), signal);
    case 'GEXF':
      return asFile('application/xml', writeGexf(await wholeOf(order, signal, onProgress)), signal);
    case 'GraphML':
      return asFile('application/xml', writeGraphml(await wholeOf(order, signal, onProgress)), signal);
    case 'Cypher':
      return asFile('text/plain', writeCypher(await wholeOf(order, signal, onProgress)), signal);
    default:
      return format satisfies never;
  }
}

async function asFile(type: string, written: Written, signal: AbortSignal): Promise<Made> {
  const { parts, remarks } = await gather(written, signal);
  return { blob: new Blob([...parts], { type: `${type};charset=utf-8` }), remarks };
}

/** What is exported, whole: with all properties and quotations, which the page has of few things only. */
export async function wholeOf(
  { part, trace, palettes, choices }: Order,
  signal: AbortSignal,
  onProgress: (says: string) => void,
): Promise<Exported> {
  const details = await collectDetails(part, trace.hash, signal, (done, total) =>
    onProgress(`Reading quotations: ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`),
  );
  onProgress('Writing the file');
  return { trace, drawn: part.drawn, palette: palettes[choices.ground], ...details };
}

/** The picture with the papers that carry what it shows, where they are asked for: only their quotations tell them. */
async function pictureOf(
  order: Order,
  signal: AbortSignal,
  onProgress: (says: string) => void,
): Promise<Scene> {
  const whole = order.choices.sources ? await wholeOf(order, signal, onProgress) : null;
  onProgress('Drawing the picture');
  return sceneOf(order, whole, signal);
}

/** The picture as the choices have it; it names the papers that `quoted` rests on, where it is given. */
export async function sceneOf(
  { part, trace, times, lit, palettes, choices, pluralOf, captioned, cutOut }: Order,
  quoted: Pick<Exported, 'nodes' | 'documents' | 'evidence'> | null,
  signal: AbortSignal,
  heading: 'titled' | 'untitled' = 'titled',
): Promise<Scene> {
  const picture = buildScene({
    drawn: part.drawn,
    palette: palettes[choices.ground],
    times,
    lit,
    title: captioned?.question ?? trace.caseTitle,
    ...(captioned === undefined ? {} : { caption: captioned.sentence }),
    trace: heading === 'titled' ? traceLines(trace) : [],
    legend: choices.legend,
    pluralOf,
    titled: heading === 'titled',
    sources: quoted === null ? null : papersOf(quoted, captioned),
    measure: await textMeasure(),
    ...(cutOut === undefined ? {} : { cutOut }),
  });
  return inTurns(picture, signal);
}

function papersOf(
  quoted: Pick<Exported, 'nodes' | 'documents' | 'evidence'>,
  captioned: Captioned | undefined,
): readonly string[] {
  return quotedPapers(quoted)
    .filter(({ document }) => captioned === undefined || captioned.papers.includes(document.id))
    .map(({ document }) => sayDocument(document));
}
