import { bodyOf, halfWidth, labelDepth, NODE_GAP, withoutName, type Body } from './body.ts';
import { joinedWith } from './joined-with.ts';
import { layoutGraph, type NodeToPlace, type RelationshipToFollow } from './layout-graph.ts';
import type { Point } from './point.ts';
import { rounded } from './rounded.ts';
import { spreadInOrder } from './spread-in-order.ts';
import { datedBy, DAY_MS, sayStretch, timeScale, type Dated, type TimeRange } from './timeline-scale.ts';

/** `lane`: what swims together, as its kind; all in one lane where it is not given. */
export interface NodeInTime extends NodeToPlace, TimeRange {
  readonly lane?: string;
}

export interface TimelineOptions {
  /** The lanes from above; those that are not named follow by their names. */
  readonly lanes?: readonly string[];
}

/** `date`: where nodes of that date begin. `gap`: the middle of a stretch that was cut short, with how long it is. */
export interface TimeMark {
  readonly kind: 'date' | 'gap';
  readonly x: number;
  readonly label: string;
}

/** A stripe across the canvas; `undefined` is the lane of what has no date. */
export interface Lane {
  readonly name: string | undefined;
  readonly top: number;
  readonly bottom: number;
}

export interface Timeline {
  readonly places: ReadonlyMap<string, Point>;
  /** From left to right, far enough from each other for their labels. */
  readonly axis: readonly TimeMark[];
  readonly lanes: readonly Lane[];
}

const NAMED_UP_TO = 400;
const LANE_GAP = 30;
/** Paper between what begins on one day and what begins later. */
const DAY_GAP = 18;
/** A label of the axis, `25 September 2018`, takes that many pixels; a longer one more for each of its signs. */
const MARK_WIDTH = 96;
const SIGN_WIDTH = 5.65;
const SHORTEST = 900;

/**
 * Places what is dated by when it begins (x; later is never further left) in lanes (y), near what it is joined with; a
 * crowded day spreads to the right before the next one begins. What has no date lies in a lane of its own below, under
 * what it is joined with. No two nodes overlap. The same graph has the same places, whatever the order of the input.
 */
export function placeOnTimeline(
  nodes: readonly NodeInTime[],
  relationships: readonly RelationshipToFollow[],
  options: TimelineOptions = {},
): Timeline {
  const graph = layoutGraph(nodes, relationships);
  const given = new Map<string, NodeInTime>();
  for (const node of nodes) if (!given.has(node.id)) given.set(node.id, node);
  const named = graph.nodes.length <= NAMED_UP_TO;
  const entries = graph.nodes.map((node, index): Entry => {
    const { lane = '', from, to } = given.get(node.id) ?? {};
    const body = named ? bodyOf(node) : withoutName(bodyOf(node));
    return { index, lane, body, dated: datedBy({ from, to }) };
  });
  const joined = joinedWith(graph);
  const rows = laneRows(entries, options.lanes ?? []);
  const [xs, axis] = placeDated(entries, rows, joined);
  placeUndated(entries, rows, joined, xs);

  const middleX = middle(entries.flatMap(({ index }) => xs[index] ?? []));
  const middleY = middle(rows.lanes.flatMap(({ top, bottom }) => [top, bottom]));
  return {
    places: new Map(
      entries.map(({ index }): [string, Point] => [
        graph.nodes[index]?.id ?? '',
        { x: rounded((xs[index] ?? 0) - middleX), y: rounded((rows.ys[index] ?? 0) - middleY) },
      ]),
    ),
    axis: axis.map((mark) => ({ ...mark, x: rounded(mark.x - middleX) })),
    lanes: rows.lanes.map(({ name, top, bottom }) => ({
      name,
      top: rounded(top - middleY),
      bottom: rounded(bottom - middleY),
    })),
  };
}

interface Entry {
  readonly index: number;
  readonly lane: string;
  readonly body: Body;
  readonly dated: Dated | undefined;
}

function middle(values: readonly number[]): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return values.length === 0 ? 0 : (least + most) / 2;
}

/** The rows that nodes may stand in, by their y, and the places in y that nodes have got. */
interface Rows {
  readonly lanes: readonly Lane[];
  readonly rowsOf: ReadonlyMap<string | undefined, readonly number[]>;
  readonly ys: number[];
}

/** As many rows a lane as make the whole about three times as long as high. */
function laneRows(entries: readonly Entry[], order: readonly string[]): Rows {
  const members = new Map<string | undefined, Entry[]>();
  for (const entry of entries) {
    const key = entry.dated === undefined ? undefined : entry.lane;
    members.set(key, [...(members.get(key) ?? []), entry]);
  }
  const rank = (lane: string): number => (order.includes(lane) ? order.indexOf(lane) : order.length);
  const names = [...members.keys()].sort((one, other) => {
    if (one === undefined || other === undefined) return one === other ? 0 : one === undefined ? 1 : -1;
    return rank(one) - rank(other) || (one < other ? -1 : one > other ? 1 : 0);
  });
  const wide = ({ body }: Entry): number => 2 * halfWidth(body) + 2 * NODE_GAP;
  const high = (lane: readonly Entry[]): number =>
    lane.reduce((most, { body }) => Math.max(most, 2 * body.radius + labelDepth(body)), 0) + 2 * NODE_GAP;
  const area = [...members.values()].reduce(
    (sum, lane) => sum + lane.reduce((all, entry) => all + wide(entry), 0) * high(lane),
    0,
  );
  const length = Math.max(SHORTEST, Math.sqrt(area * 3));
  let top = 0;
  const rowsOf = new Map<string | undefined, readonly number[]>();
  const lanes = names.map((name): Lane => {
    const lane = members.get(name) ?? [];
    const rowHeight = high(lane);
    const highest = lane.reduce((most, { body }) => Math.max(most, body.radius), 0);
    const needed = Math.ceil(lane.reduce((sum, entry) => sum + wide(entry), 0) / length);
    // One row more than what just fits: dates do not come evenly.
    const many = Math.max(1, Math.min(lane.length, needed + (name === undefined ? 0 : 1)));
    rowsOf.set(
      name,
      Array.from({ length: many }, (_, row) => top - highest - NODE_GAP - row * rowHeight),
    );
    const stripe = { name, top, bottom: top - many * rowHeight };
    top = stripe.bottom - LANE_GAP;
    return stripe;
  });
  return { lanes, rowsOf, ys: entries.map(() => 0) };
}

/** In the order of time, each into the row of its lane where it comes to stand furthest left, or near what it is joined with. */
function placeDated(
  entries: readonly Entry[],
  rows: Rows,
  joined: readonly (readonly number[])[],
): readonly [xs: (number | undefined)[], axis: readonly TimeMark[]] {
  const bands = bandsOf(entries);
  const scale = timeScale(bands.map((band) => Math.floor(band.start)));
  const dayGap = Math.min(DAY_GAP, 6000 / Math.max(1, bands.length));
  const xs: (number | undefined)[] = entries.map(() => undefined);
  const rights = new Map([...rows.rowsOf].map(([lane, ys]) => [lane, ys.map(() => -Infinity)]));
  const marks: TimeMark[] = [];
  let [start, end] = [0, 0];
  bands.forEach((band, number) => {
    const before = { start, end };
    if (number > 0) start = Math.max(start + (scale.widths[number - 1] ?? 0), end + dayGap);
    end = start;
    // Within the day, what is later never lies further left; what begins at the very same time may.
    let [time, least] = [-Infinity, start];
    for (const entry of band.entries) {
      if ((entry.dated?.time ?? 0) > time) [time, least] = [entry.dated?.time ?? 0, end];
      const x = placeInRow(entry, least, rows, rights, joined, xs);
      end = Math.max(end, x);
    }
    // The day begins where its first node does.
    start = band.entries.reduce((first, { index }) => Math.min(first, xs[index] ?? first), end);
    if (scale.compressed[number - 1] === true) {
      const stretch = band.start - (bands[number - 1]?.start ?? 0);
      marks.push({ kind: 'gap', x: (before.end + start) / 2, label: `${sayStretch(stretch)} cut short` });
    }
    marks.push({ kind: 'date', x: start, label: band.label });
  });
  return [xs, thinned(marks)];
}

interface Band {
  readonly start: number;
  readonly label: string;
  readonly entries: readonly Entry[];
}

function bandsOf(entries: readonly Entry[]): readonly Band[] {
  const byTime = entries
    .filter(({ dated }) => dated !== undefined)
    .sort(
      (one, other) =>
        Math.floor((one.dated?.time ?? 0) / DAY_MS) - Math.floor((other.dated?.time ?? 0) / DAY_MS) ||
        // Of one day: what is less exactly known comes first, band by band, it has no clock.
        Number(one.dated?.exact) - Number(other.dated?.exact) ||
        compare(one.dated?.band ?? '', other.dated?.band ?? '') ||
        (one.dated?.time ?? 0) - (other.dated?.time ?? 0) ||
        one.index - other.index,
    );
  const bands: { start: number; band: string; label: string; entries: Entry[] }[] = [];
  for (const entry of byTime) {
    if (entry.dated === undefined) continue;
    const { band, label, time } = entry.dated;
    const last = bands.at(-1);
    if (last?.band === band) last.entries.push(entry);
    else bands.push({ start: time, band, label, entries: [entry] });
  }
  return bands;
}

function placeInRow(
  { index, lane, body }: Entry,
  least: number,
  rows: Rows,
  rights: ReadonlyMap<string | undefined, number[]>,
  joined: readonly (readonly number[])[],
  xs: (number | undefined)[],
): number {
  const own = rights.get(lane) ?? [];
  const ys = rows.rowsOf.get(lane) ?? [];
  const friends = (joined[index] ?? []).filter((other) => xs[other] !== undefined);
  const wanted =
    friends.length === 0
      ? middle(ys)
      : friends.reduce((sum, other) => sum + (rows.ys[other] ?? 0), 0) / friends.length;
  let best = { row: 0, x: Infinity, cost: Infinity };
  own.forEach((right, row) => {
    const x = Math.max(least, right + halfWidth(body) + NODE_GAP);
    const cost = x + Math.abs((ys[row] ?? 0) - wanted) * 0.25;
    if (cost < best.cost) best = { row, x, cost };
  });
  own[best.row] = best.x + halfWidth(body) + NODE_GAP;
  xs[index] = best.x;
  rows.ys[index] = ys[best.row] ?? 0;
  return best.x;
}

/** Marks whose labels would meet are left out; one that tells of a cut never is. */
function thinned(marks: readonly TimeMark[]): readonly TimeMark[] {
  const gaps = marks.filter(({ kind }) => kind === 'gap');
  const kept: TimeMark[] = [];
  let next = 0;
  for (const mark of marks) {
    while ((gaps[next]?.x ?? Infinity) < mark.x) next += 1;
    const last = kept.at(-1);
    const gap = gaps[next];
    const free = last === undefined || !meet(last, mark);
    const meetsGap = gap !== undefined && meet(mark, gap);
    if (mark.kind === 'gap' || (free && !meetsGap)) kept.push(mark);
  }
  return kept;
}

/** Labels stand in the middle of their marks. */
function meet(one: TimeMark, other: TimeMark): boolean {
  return other.x - one.x < (markWidth(one) + markWidth(other)) / 2;
}

function markWidth({ label }: TimeMark): number {
  return Math.max(MARK_WIDTH, SIGN_WIDTH * label.length);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Rows below, each node as near as there is room to the middle of what it is joined with. */
function placeUndated(
  entries: readonly Entry[],
  rows: Rows,
  joined: readonly (readonly number[])[],
  xs: (number | undefined)[],
): void {
  const ys = rows.rowsOf.get(undefined) ?? [];
  const undated = entries.filter(({ dated }) => dated === undefined);
  const mean = (index: number, places: readonly (number | undefined)[]): number | undefined => {
    const known = (joined[index] ?? []).flatMap((other) => places[other] ?? []);
    return known.length === 0 ? undefined : known.reduce((sum, x) => sum + x, 0) / known.length;
  };
  // First from what is dated, then from those that are placed by it; what is joined with neither goes to the middle.
  const first = [...xs];
  for (const { index } of undated) first[index] = mean(index, xs);
  const centre = middle(xs.flatMap((x) => x ?? []));
  const wanted = new Map(undated.map(({ index }) => [index, first[index] ?? mean(index, first) ?? centre]));
  const order = [...undated].sort(
    (one, other) =>
      (wanted.get(one.index) ?? 0) - (wanted.get(other.index) ?? 0) ||
      (one.lane < other.lane ? -1 : one.lane > other.lane ? 1 : 0) ||
      one.index - other.index,
  );
  ys.forEach((y, row) => {
    const own = order.filter((_, rank) => rank % ys.length === row);
    const gaps = own.map((entry, rank) => {
      const before = own[rank - 1];
      return before === undefined ? 0 : halfWidth(before.body) + halfWidth(entry.body) + 2 * NODE_GAP;
    });
    const places = spreadInOrder(
      own.map(({ index }) => wanted.get(index) ?? 0),
      gaps,
    );
    own.forEach(({ index }, rank) => {
      xs[index] = places[rank];
      rows.ys[index] = y;
    });
  });
}
