import { cypherRequestSchema, LONGEST_STATEMENT } from '#core/wire/cypher';
import { z } from 'zod';

export const RESULT_VIEWS = ['table', 'graph', 'json', 'plan'] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];

/** What of a result is on the canvas: nothing, its graph lit among the rest, or its graph alone. */
export const CANVAS_SHARES = ['none', 'added', 'alone'] as const;
export type CanvasShare = (typeof CANVAS_SHARES)[number];

/** What was run: a text, or a saved query by its id. `parameters` is a JSON object, `''` where there are none. */
export type CypherAsked =
  | { readonly kind: 'text'; readonly text: string; readonly parameters: string }
  | { readonly kind: 'saved'; readonly id: string; readonly parameters: string };

/** The open workbench, as far as a link tells it. */
export interface CypherPlace {
  /** Null where nothing was run yet, or where it is too long for an address. */
  readonly asked: CypherAsked | null;
  readonly view: ResultView;
  readonly canvas: CanvasShare;
}

export const EMPTY_WORKBENCH: CypherPlace = { asked: null, view: 'table', canvas: 'none' };

/** In an address, escaped: well below what servers and chat windows take. */
const LONGEST_IN_ADDRESS = 6_000;

export function fitsInAddress(asked: CypherAsked): boolean {
  const words = asked.kind === 'text' ? asked.text : asked.id;
  return (
    !/\p{Surrogate}/u.test(words) && encodeURIComponent(words + asked.parameters).length <= LONGEST_IN_ADDRESS
  );
}

/** Reads `?cy=1&cq=…&cp=…&cv=…`; null where the workbench is closed. */
export function parseCypherPlace(given: URLSearchParams): CypherPlace | null {
  if (given.get('cy') !== '1') return null;
  return {
    asked: parseAsked(given),
    view: z.enum(RESULT_VIEWS).catch('table').parse(given.get('cv')),
    canvas: z.enum(CANVAS_SHARES).catch('none').parse(given.get('cg')),
  };
}

export function printCypherPlace({
  asked,
  view,
  canvas,
}: CypherPlace): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [['cy', '1']];
  if (asked?.kind === 'text') pairs.push(['cq', asked.text]);
  if (asked?.kind === 'saved') pairs.push(['cs', asked.id]);
  if (asked !== null && asked.parameters !== '') pairs.push(['cp', asked.parameters]);
  if (view !== 'table') pairs.push(['cv', view]);
  if (canvas !== 'none') pairs.push(['cg', canvas]);
  return pairs;
}

function parseAsked(given: URLSearchParams): CypherAsked | null {
  const parameters = parseParameters(given.get('cp'));
  const text = given.get('cq') ?? '';
  if (text.trim() !== '' && text.length <= LONGEST_STATEMENT) return { kind: 'text', text, parameters };
  const id = given.get('cs') ?? '';
  return /^[\w:.-]{1,140}$/.test(id) ? { kind: 'saved', id, parameters } : null;
}

/** As the page would print it: the same parameters have one text. `''` for what is no object of parameters. */
function parseParameters(text: string | null): string {
  try {
    const parsed = cypherRequestSchema.shape.parameters.safeParse(JSON.parse(text ?? ''));
    return parsed.success ? printParameters(parsed.data) : '';
  } catch {
    return '';
  }
}

export function printParameters(parameters: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(parameters).sort();
  return names.length === 0
    ? ''
    : JSON.stringify(Object.fromEntries(names.map((name) => [name, parameters[name]])));
}
