import { ENTITY_LABELS } from '#core/model/labels';
import { entitiesOf, isLink } from '../draw-communities.ts';
import type { DrawnEdge } from '../drawn-edge.ts';
import type { DrawnGraph } from '../drawn-graph.ts';
import { groupsShown, sayGroup } from '../groups-shown.ts';
import { HEAD_LEGEND, type Head } from '../head.ts';
import { groupFill } from '../node-look.ts';
import type { Palette } from '../palette.ts';
import { DASHES, STROKE_LEGEND, type Stroke } from '../stroke.ts';
import { wrapLabel } from '../wrap-label.ts';
import { edgePath } from './edge-path.ts';
import { headShape } from './line-shapes.ts';
import { noteMark } from './note-mark.ts';
import { plainText } from './plain-text.ts';
import type { MeasureText, Shape } from './scene.ts';

const ROW = 21;
const HEAD = 24;
const MOST_SOURCES = 12;
const NARROWEST_COLUMN = 300;

/** What stands under the graph: kinds, lines, papers in columns, and where the picture comes from. */
export function legendBlock({
  drawn,
  palette,
  legend,
  sources,
  trace,
  pluralOf,
  measure,
  at,
}: {
  readonly drawn: DrawnGraph;
  readonly palette: Palette;
  readonly legend: boolean;
  readonly sources: readonly string[] | null;
  readonly trace: readonly string[];
  readonly pluralOf: (label: string) => string;
  readonly measure: MeasureText;
  readonly at: { readonly x: number; readonly y: number; readonly width: number };
}): { readonly shapes: readonly Shape[]; readonly height: number } {
  const columns: readonly Column[] = [
    ...(legend
      ? [
          groupsColumn(drawn, palette),
          kindsColumn(drawn, palette, pluralOf),
          linesColumn(drawn, palette),
          headsColumn(drawn, palette),
        ]
      : []),
    ...(sources === null || sources.length === 0 ? [] : [sourcesColumn(sources)]),
  ].filter((column) => column.rows.length > 0);
  const abreast = Math.max(1, Math.min(columns.length, Math.floor(at.width / NARROWEST_COLUMN)));
  const wide = at.width / abreast;
  const shapes: Shape[] = [rule(at.x, at.y, at.width, palette.line)];
  let y = at.y + 22;
  for (let first = 0; first < columns.length; first += abreast) {
    const band = columns.slice(first, first + abreast);
    band.forEach((column, place) => {
      const x = at.x + place * wide;
      shapes.push(plainText(column.title, { x, y }, { size: 12, weight: 600, fill: palette.softInk }));
      column.rows.forEach((row, number) => {
        const middle = y + HEAD + number * ROW;
        const room = wide - 24 - row.indent;
        const [text = ''] = wrapLabel(row.text, room, 1, (piece) => measure(piece, 12, 450));
        shapes.push(
          ...row.sample(x, middle),
          plainText(text, { x: x + row.indent, y: middle }, { size: 12, weight: 450, fill: palette.ink }),
        );
      });
    });
    y += HEAD + Math.max(...band.map(({ rows }) => rows.length)) * ROW + 10;
  }
  for (const text of trace) {
    for (const piece of wrapLabel(text, at.width, 3, (part) => measure(part, 10.5, 450))) {
      shapes.push(plainText(piece, { x: at.x, y }, { size: 10.5, weight: 450, fill: palette.softInk }));
      y += 15;
    }
  }
  return { shapes, height: y - at.y - 8 };
}

interface Row {
  readonly text: string;
  readonly indent: number;
  readonly sample: (x: number, y: number) => readonly Shape[];
}
interface Column {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** What colours tell where they tell groups. */
function groupsColumn(drawn: DrawnGraph, palette: Palette): Column {
  const rows = groupsShown(drawn).map((group): Row => ({
    text: `${sayGroup(group)}: ${group.ids.length.toLocaleString('en-GB')}`,
    indent: 26,
    sample: (x, y) => [
      {
        ...{
          kind: 'disc',
          x: x + 9,
          y,
          radius: 6.5,
          fill: groupFill(group.group, palette),
          ring: palette.paper,
        },
        ...{ ringWidth: 0, opacity: 1, says: null },
      },
    ],
  }));
  return { title: 'Groups', rows };
}

function kindsColumn(
  { nodes, relationships }: DrawnGraph,
  palette: Palette,
  pluralOf: (label: string) => string,
): Column {
  const shown = entitiesOf({ nodes }).filter((node) => !node.hidden);
  // Where groups have the colours, a kind is told by its icon alone.
  const ringed = [...nodes.values()].some(({ community }) => community !== undefined);
  const grouped = !ringed && shown.some(({ group }) => group !== undefined);
  const isShown = (id: string): boolean => nodes.get(id)?.hidden === false;
  const noted =
    shown.filter((node) => node.noted === true).length +
    [...relationships.values()].filter(
      (r) => r.noted === true && isShown(r.startNodeId) && isShown(r.endNodeId),
    ).length;
  const rows = ENTITY_LABELS.flatMap(({ name }): readonly Row[] => {
    const many = shown.filter((node) => node.label === name).length;
    if (many === 0) return [];
    const fill = grouped ? palette.softInk : palette.label[name];
    return [
      {
        text: `${pluralOf(name)}: ${many.toLocaleString('en-GB')}`,
        indent: 26,
        sample: (x, y) => [
          {
            ...{ kind: 'disc', x: x + 9, y, radius: 8.5, fill, ring: palette.paper },
            ...{ ringWidth: 0, opacity: 1, says: null },
          },
          { kind: 'icon', icon: name, x: x + 9, y, size: 10.5, colour: palette.onNode },
        ],
      },
    ];
  });
  const notes: readonly Row[] =
    noted === 0
      ? []
      : [
          {
            text: `has a note: ${noted.toLocaleString('en-GB')}`,
            indent: 26,
            sample: (x, y) => noteMark({ x: x + 9, y }, palette),
          },
        ];
  return { title: 'Kinds', rows: [...rows, ...notes] };
}

/** The relationships of which both ends are seen. */
function shownEdges({ nodes, edges }: DrawnGraph): readonly DrawnEdge[] {
  return [...edges.values()].filter(
    ({ id, startNodeId, endNodeId }) =>
      !isLink(id) && nodes.get(startNodeId)?.hidden === false && nodes.get(endNodeId)?.hidden === false,
  );
}

function linesColumn(drawn: DrawnGraph, palette: Palette): Column {
  const shown = shownEdges(drawn);
  const sample = (stroke: Stroke, colour: string, width: number) => (x: number, y: number) =>
    [
      {
        ...{ kind: 'path', d: `M${x} ${y}L${x + 34} ${y}`, stroke: colour, fill: null },
        ...{ width, dash: DASHES[stroke], opacity: stroke === 'faded' ? 0.45 : 1 },
      },
    ] satisfies readonly Shape[];
  const row = (many: number, text: string, drawnAs: Row['sample']): readonly Row[] =>
    many === 0 ? [] : [{ text: `${text}: ${many.toLocaleString('en-GB')}`, indent: 44, sample: drawnAs }];
  const plain = shown.filter((edge) => !edge.contradiction);
  return {
    title: 'Standing of relationships',
    rows: [
      ...STROKE_LEGEND.flatMap(({ stroke, words }) =>
        row(plain.filter((edge) => edge.stroke === stroke).length, words, sample(stroke, palette.edge, 1.6)),
      ),
      ...row(shown.length - plain.length, 'contradicts', sample('solid', palette.red, 1.6)),
      ...(shown.some((edge) => edge.width > 1.3)
        ? [{ text: 'wider: more independent sources', indent: 44, sample: sample('solid', palette.edge, 3) }]
        : []),
    ],
  };
}

/** To, Cc and Bcc, as far as there are any: told apart by the head alone. */
function headsColumn(drawn: DrawnGraph, palette: Palette): Column {
  const shown = shownEdges(drawn);
  const rows = HEAD_LEGEND.flatMap(({ head, type, words }): readonly Row[] => {
    const many = shown.filter((edge) => edge.type === type).length;
    if (many === 0) return [];
    return [
      {
        text: `${words}: ${many.toLocaleString('en-GB')}`,
        indent: 44,
        sample: (x, y) => headSample(head, { x, y }, palette),
      },
    ];
  });
  return { title: 'Who received', rows };
}

function headSample(
  head: Head,
  { x, y }: { readonly x: number; readonly y: number },
  palette: Palette,
): readonly Shape[] {
  const path = edgePath({ x, y, radius: 0 }, { x: x + 36, y, radius: 0 }, 0, 1.6, head);
  if (path === null) return [];
  const look = { width: 1.6, colour: palette.edge, opacity: 1, paper: palette.paper };
  return [
    {
      ...{ kind: 'path', d: path.line, stroke: look.colour, fill: null },
      ...{ width: look.width, dash: [], opacity: 1 },
    },
    headShape(path.head, head, look),
  ];
}

function sourcesColumn(sources: readonly string[]): Column {
  const shown = sources.length > MOST_SOURCES ? sources.slice(0, MOST_SOURCES - 1) : sources;
  const more = sources.length - shown.length;
  return {
    title: 'Sources',
    rows: [...shown, ...(more > 0 ? [`and ${more.toLocaleString('en-GB')} more`] : [])].map((text) => ({
      text,
      indent: 0,
      sample: () => [],
    })),
  };
}

function rule(x: number, y: number, width: number, stroke: string): Shape {
  return {
    ...{ kind: 'path', d: `M${x} ${y}L${x + width} ${y}`, stroke, fill: null },
    ...{ width: 1, dash: [], opacity: 1 },
  };
}
