import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { announce } from '../../state/announcer.ts';
import { dialogIsOpen } from '../../ui/dialog-open.ts';
import { useMedia } from '../../ui/use-media.ts';
import { placeCallout, type Box } from './place-callout.ts';
import { TOUR, type TourStep } from './tour-steps.ts';
import './tour.css';

/** What it points at may open, slide in or be scrolled: so often it is looked where it is, in milliseconds. */
const LOOK_EVERY = 120;

/**
 * One step of the tour: a callout beside what it tells of, over the real page, which can be used meanwhile. Esc ends it.
 */
export function Tour({
  step: number,
  onStep,
  onEnd,
}: {
  readonly step: number;
  readonly onStep: (step: number) => void;
  readonly onEnd: () => void;
}): ReactNode {
  const step = TOUR[number];
  const target = useTarget(step);
  const callout = useRef<HTMLElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const touched = useMedia('(max-width: 719px), (pointer: coarse)');
  const words = (touched ? step?.byTouch : undefined) ?? step?.words ?? '';
  const isLast = number === TOUR.length - 1;

  useLayoutEffect(() => {
    if (callout.current === null) return;
    const { offsetWidth: width, offsetHeight: height } = callout.current;
    const view = { width: window.innerWidth, height: window.innerHeight };
    setAt(placeCallout(target, { width, height }, view));
  }, [target, step]);
  useEffect(() => {
    if (step === undefined) return;
    next.current?.focus();
    announce(`Step ${number + 1} of ${TOUR.length}. ${step.title}. ${words}`);
  }, [step, words, number]);
  useFocusBack();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || dialogIsOpen()) return;
    event.preventDefault();
    event.stopPropagation();
    onEnd();
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => press(event);
    // Before everything else that Esc would close.
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, []);

  if (step === undefined) return null;
  return (
    <>
      {target !== null && (
        <span
          className="tour-ring"
          style={{ left: target.x, top: target.y, width: target.width, height: target.height }}
          aria-hidden="true"
        />
      )}
      <section
        ref={callout}
        className="tour"
        role="dialog"
        aria-label={`Tour: ${step.title}`}
        // Not hidden until it has its place: what is hidden takes no focus.
        style={at === null ? { opacity: 0 } : { left: at.x, top: at.y }}
        data-testid="tour"
      >
        <h2>{step.title}</h2>
        <p>{words}</p>
        <div className="tour-steps">
          <span className="tour-place" data-testid="tour-place">
            {number + 1} of {TOUR.length}
          </span>
          {!isLast && (
            <button type="button" className="quiet-button" onClick={onEnd} data-testid="tour-skip">
              Skip
            </button>
          )}
          {number > 0 && (
            <button
              type="button"
              className="button"
              onClick={() => onStep(number - 1)}
              data-testid="tour-back"
            >
              Back
            </button>
          )}
          <button
            ref={next}
            type="button"
            className="button button-main"
            onClick={() => (isLast ? onEnd() : onStep(number + 1))}
            data-testid="tour-next"
          >
            {isLast ? 'Done' : 'Next'}
          </button>
        </div>
      </section>
    </>
  );
}

/** Where the step's target is on the screen, as it moves; null while there is none. */
function useTarget(step: TourStep | undefined): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    let shown: Element | undefined;
    const look = (): void => {
      const found = step?.targets
        .flatMap((target) => [...document.querySelectorAll(target)])
        .find((element) => element.getClientRects().length > 0);
      if (found !== shown) found?.scrollIntoView({ block: 'nearest' });
      shown = found;
      const next = found === undefined ? null : onScreen(found.getBoundingClientRect());
      setBox((before) => (alike(before, next) ? before : next));
    };
    look();
    const timer = window.setInterval(look, LOOK_EVERY);
    window.addEventListener('resize', look);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('resize', look);
    };
  }, [step]);
  return box;
}

/** What of a rectangle is within the window; null where nothing is. */
function onScreen({ left, top, right, bottom }: DOMRect): Box | null {
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  const width = Math.min(window.innerWidth, right) - x;
  const height = Math.min(window.innerHeight, bottom) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function alike(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b;
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) < 1);
}

/** Once the tour ends, the focus is where it was before. */
function useFocusBack(): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}
