import type { DrawnTimes } from './drawn-times.ts';
import type { Point } from './edge-path.ts';
import { everyNth } from './every-nth.ts';
import { overlap, type Box } from './place-labels.ts';

/** What is looked at, on the screen or in a picture: its frame, and where in it a place of the drawn graph lies. */
export interface Projection {
  readonly frame: Box;
  readonly placeOf: (place: Point) => Point;
}

export interface TimeLine {
  readonly from: Point;
  readonly to: Point;
}

export interface TimeLabel {
  readonly text: string;
  readonly box: Box;
}

/** The height of a label's box, and the blank on either side of its words. */
const HIGH = 15.5;
const PAD = 3;
/** From the frame to the labels beside it, and, under the dates at its top, to the lines. */
const RIM = 6;
const BELOW_DATES = 24;
/** Between the labels of dates beside one another, and above one another. */
const [BESIDE, ABOVE] = [14, 2];
/** Names of narrow lanes that stand beside one another take turns in so many rows. */
const ROWS = 4;

/** A line where each date begins, and one between each two lanes. */
export function timeLines(
  { upright, dates, lanes }: DrawnTimes,
  { frame, placeOf }: Projection,
): readonly TimeLine[] {
  const { x: left, y: top } = frame;
  const [right, bottom] = [left + frame.width, top + frame.height];
  const down = (x: number, begin: number): TimeLine => ({ from: { x, y: begin }, to: { x, y: bottom } });
  const across = (y: number): TimeLine => ({ from: { x: left, y }, to: { x: right, y } });
  const borders = lanes.slice(1).map(({ from }, before) => ((lanes[before]?.to ?? from) + from) / 2);
  const lines = upright
    ? [
        ...dates.map(({ at }) => across(placeOf({ x: 0, y: at }).y)),
        ...borders.map((at) => down(placeOf({ x: at, y: 0 }).x, top)),
      ]
    : [
        ...dates.map(({ at }) => down(placeOf({ x: at, y: 0 }).x, top + BELOW_DATES)),
        ...borders.map((at) => across(placeOf({ x: 0, y: at }).y)),
      ];
  return lines.filter(({ from, to }) => from.x >= left && to.x <= right && from.y >= top && to.y <= bottom);
}

/**
 * The dates at the frame's top and the lanes' names at its left, or the other way round where time runs down: both stay
 * there while the graph is moved. None lies on another; where there is no room for all, the lane without dates is named
 * before the others, lanes before dates, and every so manyth date.
 */
export function timeLabels(
  times: DrawnTimes,
  projection: Projection,
  widthOf: (text: string) => number,
): readonly TimeLabel[] {
  const placed: TimeLabel[] = [];
  const isFree = (box: Box): boolean => !placed.some((label) => overlap(label.box, box));
  const wide = (text: string): number => widthOf(text) + 2 * PAD;
  for (const { name, from, to } of times.lanes.toReversed()) {
    const box = placesOfName(times.upright, { from, to, width: wide(name) }, projection).find(isFree);
    if (box !== undefined && name !== '') placed.push({ text: name, box });
  }
  const dates = boxesOfDates(times, projection, wide).filter(
    ({ box }) => isFree(box) && isWithin(box, projection.frame),
  );
  return [...placed.reverse(), ...dates];
}

/** Where a lane's name may stand: in as much of the lane as is in view. */
function placesOfName(
  upright: boolean,
  { from, to, width }: { readonly from: number; readonly to: number; readonly width: number },
  { frame, placeOf }: Projection,
): readonly Box[] {
  const size = { width, height: HIGH };
  if (!upright) {
    const [high, low] = [placeOf({ x: 0, y: from }).y, placeOf({ x: 0, y: to }).y];
    const y = Math.max(high, frame.y + BELOW_DATES);
    return y + HIGH <= Math.min(low, frame.y + frame.height) ? [{ x: frame.x + RIM, y, ...size }] : [];
  }
  // turned, the first lane is the one on the right
  const left = Math.max(placeOf({ x: to, y: 0 }).x, frame.x);
  const right = Math.min(placeOf({ x: from, y: 0 }).x, frame.x + frame.width);
  if (left >= right) return [];
  const most = frame.x + frame.width - width - RIM;
  const x = Math.max(frame.x + RIM, Math.min(most, (left + right - width) / 2));
  return Array.from({ length: ROWS }, (_, row) => ({ x, y: frame.y + RIM + row * HIGH, ...size }));
}

function boxesOfDates(
  { upright, dates }: DrawnTimes,
  { frame, placeOf }: Projection,
  wide: (text: string) => number,
): readonly TimeLabel[] {
  const boxes = dates.map(({ at, label }): TimeLabel => {
    const size = { width: wide(label), height: HIGH };
    const place = placeOf(upright ? { x: 0, y: at } : { x: at, y: 0 });
    const box = upright
      ? { x: frame.x + RIM, y: place.y + 1, ...size }
      : { x: place.x - size.width / 2, y: frame.y + RIM, ...size };
    return { text: label, box };
  });
  const inRow = boxes.map(({ box: { x, y, width, height } }) =>
    upright ? { at: y + height / 2, size: height } : { at: x + width / 2, size: width },
  );
  const step = everyNth(inRow, upright ? ABOVE : BESIDE);
  return boxes.filter((_, place) => place % step === 0);
}

function isWithin(box: Box, { x, y, width, height }: Box): boolean {
  return (
    box.x >= x + 2 &&
    box.y >= y + 2 &&
    box.x + box.width <= x + width - 2 &&
    box.y + box.height <= y + height - 2
  );
}
