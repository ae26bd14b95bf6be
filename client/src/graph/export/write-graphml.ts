import { columnsOf, type Column, type Flat } from './columns.ts';
import { traceLines, type Exported, type Written } from './exported.ts';
import { NODE_FIELDS, nodeRows, RELATIONSHIP_FIELDS, relationshipRows } from './rows.ts';
import { XmlText } from './xml-text.ts';

/** GraphML with typed keys, for yEd, Cytoscape, igraph and NetworkX. (graphology's package reads it, and writes none.) */
export function* writeGraphml(exported: Exported): Written {
  const xml = new XmlText();
  const { trace, drawn } = exported;
  const nodes = nodeRows(exported);
  const relationships = relationshipRows(exported);
  const nodeColumns = columnsOf(
    nodes.map((row) => row.cells),
    NODE_FIELDS,
  );
  const placed = ['x', 'y'] as const;
  const relationshipColumns = columnsOf(
    relationships.map((row) => row.cells),
    RELATIONSHIP_FIELDS,
  );
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `  <desc>${xml.of(traceLines(trace).join('\n'))}</desc>`,
    ...nodeColumns.map((column, place) => keyOf(xml, 'node', `n${place}`, column)),
    ...placed.map((name) => keyOf(xml, 'node', name, { name: `place ${name}`, type: 'double' })),
    ...relationshipColumns.map((column, place) => keyOf(xml, 'edge', `e${place}`, column)),
    `  <graph id="${xml.of(trace.caseId)}" edgedefault="directed">`,
    '',
  ].join('\n');
  for (const { node, cells } of nodes) {
    const at = drawn.nodes.get(node.id);
    const data = [
      ...dataOf(xml, 'n', nodeColumns, cells),
      ...(at === undefined
        ? []
        : placed.map((axis) => `      <data key="${axis}">${xml.of(at[axis])}</data>\n`)),
    ];
    yield `    <node id="${xml.of(node.id)}">\n${data.join('')}    </node>\n`;
  }
  for (const { relationship, cells } of relationships) {
    const { id, startNodeId, endNodeId } = relationship;
    yield `    <edge id="${xml.of(id)}" source="${xml.of(startNodeId)}" target="${xml.of(endNodeId)}">\n${dataOf(
      xml,
      'e',
      relationshipColumns,
      cells,
    ).join('')}    </edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
  return xml.remarks();
}

function keyOf(xml: XmlText, of: 'node' | 'edge', id: string, { name, type }: Column): string {
  return `  <key id="${id}" for="${of}" attr.name="${xml.of(name)}" attr.type="${type}"/>`;
}

function dataOf(
  xml: XmlText,
  letter: 'n' | 'e',
  columns: readonly Column[],
  cells: ReadonlyMap<string, Flat>,
): readonly string[] {
  return columns.flatMap(({ name }, place) => {
    const value = cells.get(name);
    return value === undefined ? [] : [`      <data key="${letter}${place}">${xml.of(value)}</data>\n`];
  });
}
