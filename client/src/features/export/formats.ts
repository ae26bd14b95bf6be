/** What can be made, in the order that the dialog offers it. */
export const FORMATS = [
  { name: 'PNG', ending: 'png', says: 'A picture, for any document or message.' },
  {
    name: 'SVG',
    ending: 'svg',
    says: 'A drawing, sharp at any size. Opens in browsers, Inkscape, Illustrator.',
  },
  {
    name: 'HTML',
    ending: 'html',
    says: 'One page with the picture and every quotation. Opens in any browser, without a network.',
  },
  {
    name: 'CSV',
    ending: 'zip',
    says: 'Nodes, relationships and quotations as tables in a zip. Opens in Excel, LibreOffice, R.',
  },
  { name: 'JSON', ending: 'json', says: 'Everything, with every quotation, for programs.' },
  { name: 'GEXF', ending: 'gexf', says: 'Opens in Gephi, with places, colours and sizes.' },
  { name: 'GraphML', ending: 'graphml', says: 'Opens in yEd, Cytoscape, igraph and NetworkX.' },
  { name: 'Cypher', ending: 'cypher', says: 'A script that makes the same graph in Neo4j.' },
  {
    name: 'Print',
    ending: '',
    says: 'On paper or as PDF: the picture, then each relationship with its quotations.',
  },
] as const;

export type FormatName = (typeof FORMATS)[number]['name'];

/** What the user chose beside the format. */
export interface Choices {
  /** 1 to 4, of pictures in px. */
  readonly size: number;
  readonly ground: 'light' | 'dark';
  readonly legend: boolean;
  readonly sources: boolean;
  readonly csv: { readonly texts: 'safe' | 'raw'; readonly mark: boolean };
}

export const USUAL_CHOICES: Omit<Choices, 'ground'> = {
  size: 2,
  legend: true,
  sources: true,
  csv: { texts: 'safe', mark: true },
};

/** Whether what is exported is a picture, or has one: of a table nobody wants what happens to be in view. */
export function hasPicture(format: FormatName): boolean {
  return isPicture(format) || format === 'HTML' || format === 'Print';
}

export function isPicture(format: FormatName): format is 'PNG' | 'SVG' {
  return format === 'PNG' || format === 'SVG';
}
