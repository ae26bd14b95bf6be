import { useEffect, useMemo, useRef } from 'react';
import { useHand } from '../../state/hand.ts';
import { whenIdle } from '../../ui/when-idle.ts';
import { DiscsOnScreen } from '../discs-on-screen.ts';
import { NUMBER, PLAIN, STRONG } from '../ink.ts';
import { rehearseAtRest } from '../rehearsal.ts';
import { useRenderer, WORDS, type Renderer } from '../renderer.ts';
import { Rooms } from '../rooms.ts';
import { Scribe } from '../scribe.ts';
import { WordsInStep, type Sight } from '../words-in-step.ts';
import { writeWords, writtenOf, type Hand, type Looks, type Written } from '../write-words.ts';

/** Those that words are written in, the one for what is lit first. */
const FONTS: readonly string[] = [STRONG, PLAIN, NUMBER];
/** How long words wait for their font. */
const FONT_MS = 300;

/** Has the words of the canvas written anew after each frame that shows something else or from elsewhere. */
export function WordsController(props: Looks): null {
  const renderer = useRenderer();
  const { sigma } = renderer;
  const covers = useHand((hand) => hand.covers);
  const { drawn, palette, selected, selectedMany, times } = props;
  const written = useMemo(() => writtenOf(drawn), [drawn]);
  const looks = useRef<Looks & { readonly written: Written }>(null);

  useEffect(() => {
    looks.current = { drawn, palette, selected, selectedMany, times, written };
    sigma.scheduleRender();
  }, [sigma, drawn, palette, selected, selectedMany, times, written, covers]);

  useEffect(() => {
    const hand: Hand = {
      scribe: new Scribe(),
      discs: new DiscsOnScreen(renderer),
      rooms: { least: new Rooms(), names: new Rooms(), numbers: new Rooms() },
    };
    const { [WORDS]: canvas } = sigma.getCanvases();
    const context = canvas?.getContext('2d');
    if (canvas === undefined || !context) return undefined;
    const words = new WordsInStep({
      sight: () => (looks.current === null ? undefined : sightOf(renderer, looks.current)),
      write: () => {
        if (looks.current === null) return;
        const { width, height } = sigma.getDimensions();
        context.clearRect(0, 0, width, height);
        const lit = { lighting: renderer.told.lighting, pointed: useHand.getState().pointed };
        renderer.shown.current = writeWords(
          renderer,
          context,
          hand,
          looks.current,
          looks.current.written,
          lit,
        );
      },
      shift: ({ x, y }) => {
        canvas.style.transform = x === 0 && y === 0 ? '' : `translate(${toPixel(x)}px, ${toPixel(y)}px)`;
      },
    });
    /** Whether the font has come, or was waited for long enough: in another one they would be measured in vain. */
    let begun = false;
    const follow = (): void => {
      if (begun) words.follow();
    };
    const emptied = (): void => words.lost();
    sigma.on('afterRender', follow);
    sigma.on('resize', emptied);
    let gone = false;
    let learning = (): void => undefined;
    let rehearsing = (): void => undefined;
    // The words alone: nothing else waits for their font.
    const write = (): void => {
      if (gone) return;
      begun = true;
      // Text that was measured before the font came is measured again.
      hand.scribe.forget();
      for (const rooms of Object.values(hand.rooms)) rooms.forget();
      words.write();
      learning();
      learning = whenIdle((rest) =>
        FONTS.some((font) => hand.scribe.learn(context, font, () => rest.timeRemaining() > 1)),
      );
      rehearsing();
      rehearsing = rehearseAtRest(renderer, hand, () => looks.current);
    };
    const patience = window.setTimeout(write, FONT_MS);
    const rewrite = (): void => {
      window.clearTimeout(patience);
      write();
    };
    void Promise.all(FONTS.map((font) => document.fonts.load(font))).then(rewrite, rewrite);
    return () => {
      gone = true;
      window.clearTimeout(patience);
      learning();
      rehearsing();
      words.stop();
      sigma.off('afterRender', follow);
      sigma.off('resize', emptied);
    };
  }, [sigma, renderer]);
  return null;
}

function sightOf({ sigma, slots, over, told }: Renderer, looks: Looks): Sight {
  const { ratio, angle } = sigma.getCamera();
  const { width, height } = sigma.getDimensions();
  const { lighting, gliding } = told;
  const { pointed } = useHand.getState();
  const camera = [width, height, ratio, angle, sigma.scaleSize(1)];
  return {
    middle: sigma.framedGraphToViewport({ x: 0.5, y: 0.5 }),
    // The labels of times stay at the edges.
    bound: looks.times !== null,
    others: [...camera, looks, lighting, pointed, slots.turn, over.current, gliding],
  };
}

/** Between pixels words would be blurred. */
function toPixel(length: number): number {
  return Math.round(length * window.devicePixelRatio) / window.devicePixelRatio;
}
