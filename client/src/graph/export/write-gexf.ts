import type { DrawnEdge } from '../drawn-edge.ts';
import type { DrawnNode } from '../drawn-graph.ts';
import { drawnRadius, fillOf } from '../node-look.ts';
import type { Palette } from '../palette.ts';
import type { Stroke } from '../stroke.ts';
import { columnsOf, type Column, type Flat } from './columns.ts';
import { traceLines, type Exported, type Written } from './exported.ts';
import { NODE_FIELDS, nodeRows, RELATIONSHIP_FIELDS, relationshipRows } from './rows.ts';
import { XmlText } from './xml-text.ts';

/** GEXF knows four lines for our five. */
const SHAPE: Readonly<Record<Stroke, string>> = {
  solid: 'solid',
  dashed: 'dashed',
  'dash-dot': 'dashed',
  dotted: 'dotted',
  faded: 'solid',
};

/** Names that Gephi has columns of its own for: a property that has one stands beside it. */
const GEPHIS = new Set([
  'id',
  'label',
  'x',
  'y',
  'z',
  'size',
  'color',
  'shape',
  'thickness',
  'weight',
  'kind',
]);

/**
 * GEXF 1.3, which Gephi opens, with places, colours and sizes as they are drawn. Our own writer: graphology's makes the
 * whole text in one go, keeps characters that XML forbids, and writes colours in a form that Gephi before 0.10.1 skips.
 */
export function* writeGexf(exported: Exported): Written {
  const xml = new XmlText();
  const { trace, drawn, palette } = exported;
  const nodes = nodeRows(exported);
  const relationships = relationshipRows(exported);
  const nodeColumns = columnsOf(
    nodes.map((row) => row.cells),
    NODE_FIELDS,
  );
  const relationshipColumns = columnsOf(
    relationships.map((row) => row.cells),
    RELATIONSHIP_FIELDS,
  );
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    `  <meta lastmodifieddate="${xml.of(trace.made.slice(0, 10))}">`,
    '    <creator>WhoKnew</creator>',
    `    <description>${xml.of(traceLines(trace).join('\n'))}</description>`,
    '  </meta>',
    '  <graph defaultedgetype="directed" mode="static">',
    ...attributesOf(xml, 'node', nodeColumns),
    ...attributesOf(xml, 'edge', relationshipColumns),
    '    <nodes>',
    '',
  ].join('\n');
  for (const { node, cells } of nodes) {
    yield [
      `      <node id="${xml.of(node.id)}" label="${xml.of(node.name)}">`,
      ...valuesOf(xml, nodeColumns, cells),
      ...nodeLooks(drawn.nodes.get(node.id), palette),
      '      </node>',
      '',
    ].join('\n');
  }
  yield '    </nodes>\n    <edges>\n';
  for (const { relationship, cells } of relationships) {
    const { id, type, startNodeId, endNodeId } = relationship;
    // Without a kind, Gephi would make one edge of all that join the same two nodes.
    yield [
      `      <edge id="${xml.of(id)}" source="${xml.of(startNodeId)}" target="${xml.of(endNodeId)}" kind="${xml.of(type)}" label="${xml.of(cells.get('words') ?? type)}">`,
      ...valuesOf(xml, relationshipColumns, cells),
      // Also of one that the canvas folds into an arrow with others.
      ...edgeLooks(drawn.relationships.get(id), palette),
      '      </edge>',
      '',
    ].join('\n');
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
  return xml.remarks();
}

function attributesOf(xml: XmlText, of: 'node' | 'edge', columns: readonly Column[]): readonly string[] {
  if (columns.length === 0) return [];
  return [
    `    <attributes class="${of}">`,
    ...columns.map(
      ({ name, type }, place) =>
        `      <attribute id="${place}" title="${xml.of(titleOf(name))}" type="${xml.of(type)}"/>`,
    ),
    '    </attributes>',
  ];
}

function titleOf(name: string): string {
  return GEPHIS.has(name.toLowerCase()) ? `${name} (property)` : name;
}

function valuesOf(
  xml: XmlText,
  columns: readonly Column[],
  cells: ReadonlyMap<string, Flat>,
): readonly string[] {
  const values = columns.flatMap(({ name }, place) => {
    const value = cells.get(name);
    return value === undefined ? [] : [`          <attvalue for="${place}" value="${xml.of(value)}"/>`];
  });
  return values.length === 0 ? [] : ['        <attvalues>', ...values, '        </attvalues>'];
}

function nodeLooks(node: DrawnNode | undefined, palette: Palette): readonly string[] {
  if (node === undefined) return [];
  return [
    `        <viz:color ${channels(fillOf(node, palette))}/>`,
    `        <viz:position x="${node.x}" y="${node.y}" z="0"/>`,
    `        <viz:size value="${drawnRadius(node)}"/>`,
  ];
}

function edgeLooks(edge: DrawnEdge | undefined, palette: Palette): readonly string[] {
  if (edge === undefined) return [];
  return [
    `        <viz:color ${channels(edge.contradiction ? palette.red : palette.edge)}/>`,
    `        <viz:thickness value="${edge.width}"/>`,
    `        <viz:shape value="${SHAPE[edge.stroke]}"/>`,
  ];
}

/** `#rrggbb`, the one form of our palettes, as GEXF has it. */
function channels(hex: string): string {
  const at = (start: number): number => parseInt(hex.slice(start, start + 2), 16);
  return `r="${at(1)}" g="${at(3)}" b="${at(5)}"`;
}
