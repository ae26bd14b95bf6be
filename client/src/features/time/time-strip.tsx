import { CalendarRange, Pause, Play, X } from 'lucide-react';
import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { sayWhen } from '#core/date/say-when';
import type { Histogram } from '../../graph/histogram.ts';
import type { Continued } from '../../state/board-history.ts';
import { CLOCKS, TIME_MODES, type Clock, type Filters, type TimeMode } from '../../state/filters.ts';
import { play } from '../../state/playing.ts';
import { useCover } from '../../state/use-cover.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { count } from '../../words/count.ts';
import { barsIn, inMode, oneLater, playFrom, timeOf, withEnd, type BarRange } from './range.ts';
import { sayUnits, spanOf } from './say-units.ts';
import { usePlayer } from './use-player.ts';
import { useStripHeight } from './use-strip-height.ts';
import './time-strip.css';

/** Read as one: `What happened` `within` the days that the bars show. */
const MODE_WORDS: Readonly<Record<TimeMode, string>> = {
  'as-of': 'as of',
  within: 'within',
  since: 'since',
};
const CLOCK_WORDS: Readonly<Record<Clock, string>> = {
  happened: 'What happened',
  reported: 'What was reported',
};

/** The strip of time under the canvas: how much is dated when, a range or a moment, and play. */
export function TimeStrip({
  histogram,
  filters,
  onChange,
  onClose,
}: {
  readonly histogram: Histogram;
  readonly filters: Filters;
  /** `continued`: a moment of one motion. */
  readonly onChange: (change: Partial<Filters>, continued: Continued) => void;
  readonly onClose: () => void;
}): ReactNode {
  const element = useRef<HTMLElement>(null);
  useCover('time', element);
  useStripHeight(element);
  const { mode, clock, from, to } = filters;
  const { bars } = histogram;
  const range = barsIn(histogram, filters);
  const set = (next: BarRange, continued: Continued): void =>
    onChange(timeOf(histogram, next, mode), continued);
  const moveEnd = (end: keyof BarRange, place: number, continued: Continued): void =>
    onChange(withEnd(histogram, filters, end, place), continued);
  const playing = usePlayer(() => {
    const next = oneLater(histogram, range, mode);
    if (next === undefined) return false;
    set(next, 'by itself');
    return true;
  });
  const ranging = from !== null || to !== null;
  return (
    <section ref={element} className="time-strip" aria-label="Time" data-testid="time-strip">
      <div className="time-row">
        <div className="time-controls">
          <IconButton
            label={playing ? 'Pause' : 'Play through time'}
            aria-pressed={playing}
            disabled={bars.length < 2}
            onClick={() => {
              if (!playing) set(playFrom(histogram, range, mode), false);
              play(!playing);
            }}
            data-testid="play-time"
          >
            {playing ? <Pause /> : <Play />}
          </IconButton>
          <label className="time-choice">
            <span className="unseen">Which time counts</span>
            <select
              value={clock}
              data-testid="time-clock"
              onChange={(event) =>
                onChange({ clock: CLOCKS.find((each) => each === event.target.value) ?? 'happened' }, false)
              }
            >
              {CLOCKS.map((each) => (
                <option key={each} value={each}>
                  {CLOCK_WORDS[each]}
                </option>
              ))}
            </select>
          </label>
          <label className="time-choice">
            <span className="unseen">How the range is read</span>
            <select
              value={mode}
              data-testid="time-mode"
              onChange={(event) => {
                const chosen = TIME_MODES.find((each) => each === event.target.value) ?? 'within';
                onChange({ mode: chosen, ...(ranging ? inMode(histogram, filters, chosen) : {}) }, false);
              }}
            >
              {TIME_MODES.map((each) => (
                <option key={each} value={each}>
                  {MODE_WORDS[each]}
                </option>
              ))}
            </select>
          </label>
        </div>
        {bars.length === 0 ? (
          <p className="time-none soft">Nothing on the canvas has a date of this kind.</p>
        ) : (
          <Bars
            histogram={histogram}
            range={range}
            ranging={ranging}
            mode={mode}
            onRange={set}
            onEnd={moveEnd}
          />
        )}
        <div className="time-side">
          <p className="time-said" data-testid="time-said">
            {ranging ? sayRange(filters) : 'All times'}
          </p>
          {histogram.undated > 0 && (
            <label className="time-undated">
              <input
                type="checkbox"
                checked={!ranging || filters.undated}
                disabled={!ranging}
                onChange={(event) => onChange({ undated: event.target.checked }, false)}
                data-testid="time-undated"
              />{' '}
              {count(histogram.undated, 'relationship')} undated
            </label>
          )}
        </div>
        <div className="time-controls">
          <IconButton
            label="All times"
            // It stays where it was pressed, and the focus with it.
            aria-disabled={!ranging}
            onClick={() => {
              if (!ranging) return;
              play(false);
              onChange({ from: null, to: null }, false);
            }}
            data-testid="clear-time"
          >
            <CalendarRange />
          </IconButton>
          <IconButton label="Close the strip of time" onClick={onClose}>
            <X />
          </IconButton>
        </div>
      </div>
    </section>
  );
}

/** `within 25 to 27 April 2018`: in the words of the panels. */
function sayRange({ mode, from, to }: Filters): string {
  const said = (day: string | null): string => (day === null ? '' : sayWhen(day));
  switch (mode) {
    case 'as-of':
      return `As of ${said(to)}`;
    case 'since':
      return `Since ${said(from)}`;
    case 'within':
      if (from === null) return `Up to ${said(to)}`;
      if (to === null) return `Since ${said(from)}`;
      return from === to ? said(from) : `${said(from)} to ${said(to)}`;
    default:
      return mode satisfies never;
  }
}

function Bars({
  histogram,
  range,
  ranging,
  mode,
  onRange,
  onEnd,
}: {
  readonly histogram: Histogram;
  readonly range: BarRange;
  readonly ranging: boolean;
  readonly mode: TimeMode;
  readonly onRange: (range: BarRange, continued: Continued) => void;
  /** Moves one end to a bar, the other stays. */
  readonly onEnd: (end: keyof BarRange, place: number, continued: Continued) => void;
}): ReactNode {
  const track = useRef<HTMLDivElement>(null);
  const { bars, most } = histogram;
  const end = bars.length - 1;
  const at = (clientX: number): number => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined) return 0;
    const place = Math.floor(((clientX - box.left) / Math.max(1, box.width)) * bars.length);
    return Math.min(end, Math.max(0, place));
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    const began = at(event.clientX);
    const handle = handleOf(event.target);
    event.currentTarget.setPointerCapture(event.pointerId);
    let continued = false;
    const sweep = (to: number): void => {
      if (handle === undefined)
        onRange(rangeOf(mode, Math.min(began, to), Math.max(began, to), to, end), continued);
      else onEnd(handle, to, continued);
      continued = true;
    };
    const surface = event.currentTarget;
    const move = (moved: globalThis.PointerEvent): void => sweep(at(moved.clientX));
    const stop = (): void => {
      surface.removeEventListener('pointermove', move);
      surface.removeEventListener('pointerup', stop);
      surface.removeEventListener('pointercancel', stop);
    };
    surface.addEventListener('pointermove', move);
    surface.addEventListener('pointerup', stop);
    surface.addEventListener('pointercancel', stop);
    if (handle === undefined) sweep(began);
  };
  const press =
    (which: 'first' | 'last') =>
    (event: KeyboardEvent): void => {
      const now = range[which];
      const next = keyed(event.key, now, end);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const place = which === 'first' ? Math.min(next, range.last) : Math.max(next, range.first);
      if (place !== now) onEnd(which, place, true);
    };
  const share = (place: number): string => `${(place / bars.length) * 100}%`;
  return (
    <div className="time-bars">
      <div ref={track} className="time-track" onPointerDown={drag} data-testid="time-track">
        {bars.map((bar, place) => (
          <div
            key={bar.from}
            className={bar.gapBefore ? 'time-bar time-gap' : 'time-bar'}
            data-in={!ranging || (place >= range.first && place <= range.last)}
            title={`${sayBar(bar)}: ${bar.count.toLocaleString('en-GB')}`}
          >
            <span style={{ height: `${(bar.count / Math.max(1, most)) * 100}%` }} />
          </div>
        ))}
        {mode !== 'as-of' && (
          <Handle
            which="first"
            label="Begins"
            left={share(range.first)}
            place={range.first}
            end={end}
            words={sayBar(bars[range.first])}
            onPress={press('first')}
          />
        )}
        {mode !== 'since' && (
          <Handle
            which="last"
            label="Ends"
            left={share(range.last + 1)}
            place={range.last}
            end={end}
            words={sayBar(bars[range.last])}
            onPress={press('last')}
          />
        )}
      </div>
      <div className="time-ticks">
        <span aria-hidden="true">{sayBar(bars[0])}</span>
        <span className="time-units">{sayUnits(histogram)}</span>
        {bars.length > 2 && <span aria-hidden="true">{sayBar(bars[end])}</span>}
      </div>
    </div>
  );
}

function Handle({
  which,
  label,
  left,
  place,
  end,
  words,
  onPress,
}: {
  readonly which: 'first' | 'last';
  readonly label: string;
  readonly left: string;
  readonly place: number;
  readonly end: number;
  readonly words: string;
  readonly onPress: (event: KeyboardEvent) => void;
}): ReactNode {
  return (
    <div
      className="time-handle"
      style={{ left }}
      data-handle={which}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={end}
      aria-valuenow={place}
      aria-valuetext={words}
      onKeyDown={onPress}
    />
  );
}

function handleOf(target: EventTarget): 'first' | 'last' | undefined {
  const which = target instanceof HTMLElement ? target.dataset['handle'] : undefined;
  return which === 'first' || which === 'last' ? which : undefined;
}

/** A moment reaches from or to the end of the strip that its mode leaves open. */
function rangeOf(mode: TimeMode, first: number, last: number, at: number, end: number): BarRange {
  return mode === 'as-of'
    ? { first: 0, last: at }
    : mode === 'since'
      ? { first: at, last: end }
      : { first, last };
}

function keyed(key: string, now: number, end: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(end, now + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, now - 1);
    case 'Home':
      return 0;
    case 'End':
      return end;
    default:
      return undefined;
  }
}

function sayBar(bar: { readonly from: string; readonly to: string } | undefined): string {
  if (bar === undefined) return '';
  if (bar.from === bar.to) return sayWhen(bar.from);
  return spanOf(bar) === 'year' ? bar.from.slice(0, 4) : sayWhen(bar.from.slice(0, 7));
}
