import type { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import type { EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData } from 'sigma/types';
import type { Attributing } from '../graph/apply-diff.ts';
import type { DrawnEdge } from '../graph/drawn-edge.ts';
import { NOTHING_DRAWN, type DrawnGraph } from '../graph/drawn-graph.ts';
import { edgeColumns, edgesAmong, edgesTouching, loopsOf, type EdgeColumns } from '../graph/edge-columns.ts';
import type { Lighting } from '../graph/lighting.ts';
import type { Emphasis } from './emphasis.ts';
import type { NodeSlots } from './node-slots.ts';
import { parseColour } from './parse-colour.ts';
import { ThinLines, type LineGroup } from './thin-lines.ts';

/** Above so many edges Sigma is not given them: one object each, and as many wide ribbons, would take seconds. */
const MOST_FOR_SIGMA = 4000;
/** So many ribbons, with dashes and heads, are drawn of a crowd that one has come near to. */
const MOST_RIBBONS = 3000;
/** So many of them are made ready in one turn, between which the page listens. */
const RIBBONS_AT_ONCE = 500;
/** Loops have no straight line: so many of them are ribbons from afar as well. */
const MOST_LOOPS = 500;
/** So many nodes are moved by a hand, and more by a layout. */
const FEW = 100;
/** How long the camera and the nodes rest before what is near is drawn as ribbons. */
const REST_MS = 90;
/** How strong a line is: as `stroke-program.ts` has it. */
const STRENGTH = 0.42;
const STRENGTH_BEHIND = 0.2;
const FADED = 0.45;
/** What a filter greys: barely there, also as that program has it. */
const GREYED = 0.12 / STRENGTH;
/** So many lines are each drawn in full strength, more of them weaker, down to this share. */
const FULL_STRENGTH = 5000;
const LEAST_THINNING = 0.2;
/** The dash of what is withdrawn, as `attributes.ts` numbers it. */
const FADED_DASH = 4;

/**
 * The edges of a large graph, drawn beside Sigma: all of them as thin lines, and as Sigma would those that are lit or that
 * one has come near to. Their events come from Sigma as ever, and what is small is Sigma's own: `on` says which it is.
 */
export class Crowd {
  readonly #sigma: Sigma;
  readonly #graph: MultiDirectedGraph;
  readonly #slots: NodeSlots;
  readonly #emphasis: Emphasis;
  readonly #programs: Readonly<Record<string, EdgeProgramType>>;
  readonly #gl: WebGL2RenderingContext | undefined;
  #lines: ThinLines | undefined;
  #ribbons: Readonly<Record<string, InstanceType<EdgeProgramType>>> = {};
  #drawn: DrawnGraph = NOTHING_DRAWN;
  #columns: EdgeColumns = edgeColumns(NOTHING_DRAWN);
  #attributes: Attributing['edge'] = () => ({});
  #places = new Float32Array();
  #on = false;
  /** Whether what Sigma worked out last has to be followed. */
  #moved = true;
  #lit: Lit = { edges: new Set(), told: new Set() };
  /** What is selected, and the edges among it. */
  #selection: ReadonlySet<string> = new Set();
  #selected: readonly string[] = [];
  #near: Near | undefined;
  /** Places in the columns. */
  #loops: readonly number[] = [];
  #ribbonsStale = true;
  #rest: number | undefined;
  /** What the strength of lines is multiplied by: very many, each as strong as a few, would be one grey blot. */
  #thinning = 1;

  /** `programs` are Sigma's edge programs, by the type that edges have. */
  constructor(
    sigma: Sigma,
    graph: MultiDirectedGraph,
    slots: NodeSlots,
    emphasis: Emphasis,
    programs: Readonly<Record<string, EdgeProgramType>>,
  ) {
    this.#sigma = sigma;
    this.#graph = graph;
    this.#slots = slots;
    this.#emphasis = emphasis;
    this.#programs = programs;
    this.#gl = sigma.getCanvases()['edges']?.getContext('webgl2') ?? undefined;
    sigma.on('afterProcess', () => this.#follow());
    sigma.getCamera().on('updated', () => this.#waitForRest());
  }

  /** Whether edges are drawn here, and the graph library holds none. */
  get on(): boolean {
    return this.#on;
  }

  /** What is drawn here, for whoever looks for what lies at a place: `places` are those of its nodes. */
  get columns(): EdgeColumns {
    return this.#columns;
  }

  get places(): Float32Array {
    return this.#places;
  }

  /** The places in the columns of its loops. */
  get loops(): readonly number[] {
    return this.#loops;
  }

  /** How many relationships are drawn here, those of hidden ends left out: a fold stands for several. */
  get shownRelationships(): number {
    const { ids, shown } = this.#columns;
    return ids.reduce(
      (sum, id, edge) => sum + (shown[edge] === 1 ? (this.#drawn.edges.get(id)?.folds?.length ?? 1) : 0),
      0,
    );
  }

  /** Takes the edges of a drawn graph, and gives what is left for Sigma: the same graph, or its nodes alone. */
  take(drawn: DrawnGraph, attributes: Attributing): DrawnGraph {
    this.#on = drawn.edges.size > MOST_FOR_SIGMA && this.#gl !== undefined;
    if (!this.#on) {
      this.#columns = edgeColumns(NOTHING_DRAWN);
      this.#drawn = NOTHING_DRAWN;
      this.#loops = [];
      return drawn;
    }
    this.#drawn = drawn;
    this.#attributes = attributes.edge;
    this.#columns = edgeColumns(drawn);
    this.#loops = loopsOf(this.#columns);
    this.#moved = true;
    this.#near = undefined;
    this.#selection = new Set();
    this.#selected = [];
    this.#ribbonsStale = true;
    this.#lines ??= this.#gl === undefined ? undefined : new ThinLines(this.#gl);
    this.#lines?.setLines(this.#lineGroups());
    this.#thinning = Math.max(LEAST_THINNING, Math.min(1, Math.sqrt(FULL_STRENGTH / drawn.edges.size)));
    this.#waitForRest();
    return { ...drawn, edges: new Map() };
  }

  light({ edges, told }: Lighting): void {
    if (!this.#on || (same(edges, this.#lit.edges) && same(told, this.#lit.told))) return;
    this.#lit = { edges, told };
    this.#ribbonsStale = true;
    this.#sigma.scheduleRender();
  }

  /** Draws what joins selected nodes with dashes and heads as well, as far as those are not too many. */
  select(selection: ReadonlySet<string>): void {
    if (!this.#on || same(selection, this.#selection)) return;
    this.#selection = selection;
    const among = edgesAmong(this.#columns, selection, MOST_RIBBONS);
    if (among.length === 0 && this.#selected.length === 0) return;
    this.#selected = among;
    this.#ribbonsStale = true;
    this.#sigma.scheduleRender();
  }

  /** The ids of a node's edges, from Sigma's graph or from here. */
  edgesOf(nodeId: string): readonly string[] {
    if (!this.#on) return this.#graph.hasNode(nodeId) ? this.#graph.edges(nodeId) : [];
    return Array.from(edgesTouching(this.#columns, nodeId), (edge) => this.#columns.ids[edge] ?? '');
  }

  /** The ids of the nodes that a node is joined to, each once. */
  neighboursOf(nodeId: string): readonly string[] {
    if (!this.#on) return this.#graph.hasNode(nodeId) ? this.#graph.neighbors(nodeId) : [];
    const { starts, ends, nodeIds, nodeIndex } = this.#columns;
    const here = nodeIndex.get(nodeId);
    const others = Array.from(edgesTouching(this.#columns, nodeId), (edge) =>
      starts[edge] === here ? ends[edge] : starts[edge],
    );
    return [...new Set(others)].flatMap((index) => (index === undefined ? [] : (nodeIds[index] ?? [])));
  }

  /** So many nodes lie elsewhere than when Sigma last worked everything out: to be said by whoever moves them between. */
  placesMoved(count: number): void {
    this.#follow();
    // Of what is near only a few lines have another way, or all of it is somewhere else.
    this.#near = this.#near === undefined || count > FEW ? undefined : { ...this.#near, old: true };
    this.#waitForRest();
  }

  kill(): void {
    window.clearTimeout(this.#rest);
    for (const program of Object.values(this.#ribbons)) program.kill();
    this.#lines?.kill();
  }

  #follow(): void {
    this.#moved = true;
    this.#ribbonsStale = true;
  }

  #lineGroups(): readonly LineGroup[] {
    const { edges, starts, ends, shown, faded } = this.#columns;
    const looks = new LineLooks(this.#attributes);
    const groups = new Map<string, { readonly look: LineLook; readonly ends: number[] }>();
    edges.forEach((drawn, edge) => {
      if (shown[edge] !== 1) return;
      const look = looks.of(drawn, faded[edge] === 1);
      const group = groups.get(look.key) ?? { look, ends: [] };
      groups.set(look.key, group);
      group.ends.push(starts[edge] ?? 0, ends[edge] ?? 0);
    });
    return [...groups.values()].map(({ look, ends: joined }) => ({
      colour: parseColour(look.colour),
      strength: look.strength,
      ends: Uint32Array.from(joined),
    }));
  }

  /** Draws with the frame that Sigma is in, before its nodes. */
  draw(): void {
    if (!this.#on || this.#lines === undefined) return;
    if (this.#moved) {
      this.#places = this.#slots.allDrawnAt(this.#columns.nodeIds);
      this.#lines.movePoints(this.#places);
      this.#moved = false;
    }
    if (this.#ribbonsStale) this.#fillRibbons();
    const params = this.#sigma.getRenderParams();
    const covered = this.#near !== undefined && contains(this.#near.region, this.#view());
    const { dim } = this.#emphasis;
    if (!covered) this.#lines.draw(params, this.#thinning * (STRENGTH + (STRENGTH_BEHIND - STRENGTH) * dim));
    for (const program of Object.values(this.#ribbons)) program.render(params);
  }

  #waitForRest(): void {
    if (!this.#on) return;
    window.clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => {
      if (!this.#on || this.#places.length === 0) return;
      this.#compileRibbons();
      const view = this.#view();
      if (this.#near?.old === false && contains(this.#near.region, view)) return;
      // A little more than what is seen, so that a short way does not need it anew; else what is seen and no more.
      for (const region of [widened(view), view]) {
        const edges = edgesWithin(this.#columns, this.#places, region, MOST_RIBBONS);
        if (edges === undefined) continue;
        this.#approach(region, edges, []);
        return;
      }
      if (this.#near === undefined) return;
      this.#near = undefined;
      this.#ribbonsStale = true;
      this.#sigma.scheduleRender();
    }, REST_MS);
  }

  /** Makes what is near ready, some at a time; whatever moves meanwhile begins the rest anew. */
  #approach(region: Region, edges: readonly string[], ready: readonly Ribbon[]): void {
    const next = edges.slice(ready.length, ready.length + RIBBONS_AT_ONCE);
    const ribbons = [...ready, ...next.map((id) => this.#ribbonOf(id))];
    if (ribbons.length < edges.length) {
      this.#rest = window.setTimeout(() => this.#approach(region, edges, ribbons));
      return;
    }
    this.#near = { region, ribbons, old: false };
    this.#ribbonsStale = true;
    this.#sigma.scheduleRender();
  }

  /** An edge as its program takes it, lit by nothing. */
  #ribbonOf(id: string): Ribbon {
    const drawn = this.#drawn.edges.get(id);
    if (drawn === undefined) return { id, drawn, data: undefined };
    // What Sigma would fill in for an edge; the rest are our programs' own attributes.
    const data = { ...this.#attributes(drawn), lit: 0, id, hidden: false } as unknown as EdgeDisplayData;
    return { id, drawn, data };
  }

  /** While nothing moves: what is first pointed at would else have to wait for it. */
  #compileRibbons(): void {
    for (const type of Object.keys(this.#programs)) {
      if (this.#ribbons[type] !== undefined) continue;
      const program = this.#ribbonsOf(type);
      program?.reallocate(1);
      program?.reallocate(0);
    }
  }

  /** What the canvas shows, in framed units. */
  #view(): Region {
    const { width, height } = this.#sigma.getDimensions();
    const one = this.#sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const other = this.#sigma.viewportToFramedGraph({ x: width, y: height });
    return {
      left: Math.min(one.x, other.x),
      right: Math.max(one.x, other.x),
      bottom: Math.min(one.y, other.y),
      top: Math.max(one.y, other.y),
    };
  }

  #fillRibbons(): void {
    this.#ribbonsStale = false;
    const { edges, told } = this.#lit;
    const wanted = new Map<string, Ribbon>();
    for (const ribbon of this.#near?.ribbons ?? []) wanted.set(ribbon.id, ribbon);
    const loops = this.#loops.slice(0, MOST_LOOPS).map((edge) => this.#columns.ids[edge] ?? '');
    for (const id of [...loops, ...this.#selected]) if (!wanted.has(id)) wanted.set(id, this.#ribbonOf(id));
    // The last drawn lie on top.
    for (const id of [...edges, ...told]) {
      const { drawn, data } = wanted.get(id) ?? this.#ribbonOf(id);
      const lit = told.has(id) ? (drawn?.contradiction === true ? 3 : 2) : 1;
      wanted.delete(id);
      wanted.set(id, { id, drawn, data: data && Object.assign({ ...data }, { lit }) });
    }
    const byType = new Map<string, (readonly [DrawnEdge, EdgeDisplayData])[]>();
    for (const { drawn, data } of wanted.values()) {
      if (drawn === undefined || data === undefined || !this.#isShown(drawn)) continue;
      const list = byType.get(data.type);
      if (list === undefined) byType.set(data.type, [[drawn, data]]);
      else list.push([drawn, data]);
    }
    if (byType.size > 0) this.#slots.settle();
    for (const type of Object.keys(this.#programs)) {
      const list = byType.get(type) ?? [];
      // Compiled when first needed: an opening graph has neither lit nor near.
      const program = list.length === 0 ? this.#ribbons[type] : this.#ribbonsOf(type);
      program?.reallocate(list.length);
      list.forEach(([{ startNodeId, endNodeId }, data], place) => {
        const from = this.#sigma.getNodeDisplayData(startNodeId);
        const to = this.#sigma.getNodeDisplayData(endNodeId);
        if (from !== undefined && to !== undefined) program?.process(0, place, from, to, data);
      });
    }
  }

  #isShown({ startNodeId, endNodeId }: DrawnEdge): boolean {
    const { nodes } = this.#drawn;
    return nodes.get(startNodeId)?.hidden === false && nodes.get(endNodeId)?.hidden === false;
  }

  #ribbonsOf(type: string): InstanceType<EdgeProgramType> | undefined {
    const known = this.#ribbons[type];
    const Program = this.#programs[type];
    if (known !== undefined || Program === undefined || this.#gl === undefined) return known;
    // Sigma's type asks for WebGL 1, which WebGL 2 has all of.
    const made = new Program(this.#gl as unknown as WebGLRenderingContext, null, this.#sigma);
    this.#ribbons = { ...this.#ribbons, [type]: made };
    return made;
  }
}

/** How a thin line looks. */
interface LineLook {
  readonly key: string;
  readonly colour: string;
  readonly strength: number;
}

/** The few looks that lines have: to work out all attributes of each of tens of thousands would take longer than to draw them. */
class LineLooks {
  readonly #attributes: Attributing['edge'];
  /** By stroke, then by whether it contradicts and whether a filter greys it. */
  readonly #known = new Map<DrawnEdge['stroke'], (LineLook | undefined)[]>();

  constructor(attributes: Attributing['edge']) {
    this.#attributes = attributes;
  }

  of(drawn: DrawnEdge, greyed: boolean): LineLook {
    const looks = this.#known.get(drawn.stroke) ?? [];
    this.#known.set(drawn.stroke, looks);
    const place = (drawn.contradiction ? 2 : 0) + (greyed ? 1 : 0);
    const known = looks[place];
    if (known !== undefined) return known;
    const { color, dash } = this.#attributes(drawn);
    const strength = greyed ? GREYED : dash === FADED_DASH ? FADED : 1;
    const look = { key: `${String(color)} ${strength}`, colour: String(color), strength };
    looks[place] = look;
    return look;
  }
}

type Lit = Pick<Lighting, 'edges' | 'told'>;

interface Region {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** An edge that is drawn with dashes and heads. */
interface Ribbon {
  readonly id: string;
  readonly drawn: DrawnEdge | undefined;
  readonly data: EdgeDisplayData | undefined;
}

/** All that lies in a region, which is drawn as ribbons while the canvas shows no more. */
interface Near {
  readonly region: Region;
  readonly ribbons: readonly Ribbon[];
  /** Whether nodes were moved since: it is looked up anew when they rest. */
  readonly old: boolean;
}

function contains(outer: Region, inner: Region): boolean {
  return (
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.bottom <= inner.bottom &&
    outer.top >= inner.top
  );
}

/** Half a screen more on each side, so that a short way does not need it anew. */
function widened({ left, right, bottom, top }: Region): Region {
  const [dx, dy] = [(right - left) / 2, (top - bottom) / 2];
  return { left: left - dx, right: right + dx, bottom: bottom - dy, top: top + dy };
}

/** The shown edges whose box meets a region; undefined where they are more than `most`. */
function edgesWithin(
  { ids, starts, ends, shown, curvatures }: EdgeColumns,
  places: Float32Array,
  region: Region,
  most: number,
): readonly string[] | undefined {
  const within: string[] = [];
  for (let edge = 0; edge < ids.length; edge++) {
    if (shown[edge] === 0) continue;
    const [start, end] = [2 * (starts[edge] ?? 0), 2 * (ends[edge] ?? 0)];
    const [x0, y0, x1, y1] = [
      places[start] ?? 0,
      places[start + 1] ?? 0,
      places[end] ?? 0,
      places[end + 1] ?? 0,
    ];
    const room = Math.abs(curvatures[edge] ?? 0) * (Math.abs(x1 - x0) + Math.abs(y1 - y0));
    if (Math.min(x0, x1) - room > region.right || Math.max(x0, x1) + room < region.left) continue;
    if (Math.min(y0, y1) - room > region.top || Math.max(y0, y1) + room < region.bottom) continue;
    if (within.length === most) return undefined;
    within.push(ids[edge] ?? '');
  }
  return within;
}

function same(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
}
