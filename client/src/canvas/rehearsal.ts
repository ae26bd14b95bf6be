import { light } from '../graph/lighting.ts';
import type { Palette } from '../graph/palette.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { ink, LINE, PLAIN, readyForInk, STRONG } from './ink.ts';
import type { Renderer } from './renderer.ts';
import { LIKELY_LETTERS } from './scribe.ts';
import { relight } from './sigma-insides.ts';
import { standOutAnew } from './standing-out.ts';
import { writeWords, type Hand, type Looks, type Written } from './write-words.ts';

/** How long nothing was drawn before the page is taken to rest. */
const REST_MS = 800;
/** What a step may take, in ms: less than the shortest rest has. */
const STEP_MS = 3;
/** So many lightings make the browser compile what they run. */
const LIGHTINGS = 20;
/** A letter is drawn anew for each quarter of a pixel that it may begin at. */
const QUARTERS = [0, 0.25, 0.5, 0.75];
/** More than the likely letters take in one line, in CSS px. */
const SHEET = { width: 1000, height: 2 * LINE };

/**
 * Rehearses for nobody to see what pointing at a node takes, once, as soon as the page rests: the letters of its words, which
 * the browser draws when they are first needed, and the way from lighting to words, whose code it has not compiled yet. The
 * first nodes that are pointed at else take up to three times as long as later ones. Gives what calls it off.
 */
export function rehearseAtRest(
  renderer: Renderer,
  hand: Hand,
  looks: () => (Looks & { readonly written: Written }) | null,
): () => void {
  const { sigma } = renderer;
  if (!('OffscreenCanvas' in window)) return () => undefined;
  const scale = window.devicePixelRatio;
  const sheet = new OffscreenCanvas(SHEET.width * scale, SHEET.height * scale);
  const context = sheet.getContext('2d');
  if (context === null) return () => undefined;
  context.scale(scale, scale);
  const steps = stepsOf(renderer, context, hand, looks);
  let callOff = (): void => undefined;
  const goOn = (): void => {
    callOff = whenIdle((rest) => {
      while (rest.timeRemaining() > STEP_MS) {
        if (steps.next().done === true) {
          stop();
          return false;
        }
        // Only what is handed on is drawn.
        sheet.transferToImageBitmap().close();
      }
      return true;
    });
  };
  let resting = window.setTimeout(goOn, REST_MS);
  const wait = (): void => {
    callOff();
    window.clearTimeout(resting);
    resting = window.setTimeout(goOn, REST_MS);
  };
  const stop = (): void => {
    callOff();
    window.clearTimeout(resting);
    sigma.off('afterRender', wait);
  };
  sigma.on('afterRender', wait);
  return stop;
}

function* stepsOf(
  renderer: Renderer,
  context: OffscreenCanvasRenderingContext2D,
  hand: Hand,
  looks: () => (Looks & { readonly written: Written }) | null,
): Generator<void> {
  for (const quarter of QUARTERS) {
    for (const font of [STRONG, PLAIN]) {
      const now = looks();
      if (now === null) return;
      writeLetters(context, font, now.palette, quarter);
      yield;
    }
  }
  for (let place = 0; place < LIGHTINGS; place++) {
    const now = looks();
    const node = now?.written.byImportance[place];
    if (now === null || node === undefined) return;
    lightUnseen(renderer, context, hand, now, node.id);
    yield;
  }
}

/** In the colours that they will have: letters are drawn for each. */
function writeLetters(
  context: OffscreenCanvasRenderingContext2D,
  font: string,
  palette: Palette,
  x: number,
): void {
  const colour = font === STRONG ? palette.ink : palette.softInk;
  readyForInk(context);
  ink(
    context,
    { kind: 'text', lines: [LIKELY_LETTERS], font, colour, alpha: 1 },
    { x, y: 0, ...SHEET },
    palette,
  );
}

/** Lights a node and takes the light off again before the next frame. */
function lightUnseen(
  renderer: Renderer,
  context: OffscreenCanvasRenderingContext2D,
  hand: Hand,
  looks: Looks & { readonly written: Written },
  id: string,
): void {
  const { sigma, crowd, slots, told } = renderer;
  const { drawn, selected, written } = looks;
  const pointed = { kind: 'node', id } as const;
  const lighting = light(drawn, (each) => crowd.edgesOf(each), null, null, selected, pointed);
  const lit = { lighting, selected: told.selected };
  slots.settle();
  for (const [before, after] of [
    [told, lit],
    [lit, told],
  ] as const) {
    const { nodes, edges } = standOutAnew(drawn, before, after);
    relight(sigma, nodes, crowd.on ? new Map() : edges);
  }
  writeWords(renderer, context, hand, looks, written, { lighting, pointed });
}
