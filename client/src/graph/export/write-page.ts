import { ENTITY_LABELS, entityLabel, type EntityLabel } from '#core/model/labels';
import { textOf } from '#core/property-value';
import { count } from '../../words/count.ts';
import { traceLines, type Exported, type Written } from './exported.ts';
import { bookOf } from './page-book.ts';
import { nodeEntry, outside, relationshipEntry } from './page-entries.ts';
import { pageStyle } from './page-style.ts';
import { byDate, byDateAndName } from './quoted-papers.ts';
import { sayDocument } from './say-document.ts';
import type { Scene } from './scene.ts';
import { svgElement } from './write-svg.ts';
import { XmlText } from './xml-text.ts';

/**
 * One page with the graph and all its evidence, to be opened, searched and printed anywhere without a network: the
 * picture, whose discs lead to what is known of each node; the nodes by kind; each relationship with its quotations; the
 * sources. It runs no script and asks for nothing, which its own policy holds browsers to. It is XML as well as HTML.
 * `pluralOf` says what many nodes of a label are called.
 */
export function* writePage(
  exported: Exported,
  scene: Scene,
  pluralOf: (label: EntityLabel) => string,
): Written {
  const xml = new XmlText('html');
  const { trace, palette, nodes, relationships } = exported;
  const book = bookOf(exported);
  const kinds = ENTITY_LABELS.flatMap(({ name }) => {
    const its = nodes.filter(({ labels }) => entityLabel(labels) === name).sort(byDateAndName);
    return its.length === 0 ? [] : [{ id: `kind-${name.toLowerCase()}`, heading: pluralOf(name), its }];
  });
  const sources = book.sources();
  const sections = [
    ...kinds.map(({ id, heading, its }) => ({ id, heading, many: its.length })),
    { id: 'relationships', heading: 'Relationships', many: relationships.length },
    { id: 'sources', heading: 'Sources', many: sources.length },
  ].filter(({ many }) => many > 0);

  yield [
    '<!DOCTYPE html>',
    '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">',
    '<head>',
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"/>`,
    '<meta name="referrer" content="no-referrer"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<title>${xml.of(trace.caseTitle)}</title>`,
    `<style>${pageStyle(palette)}</style>`,
    '</head>',
    '<body>',
    '<header id="top">',
    `<h1>${xml.of(trace.caseTitle)}</h1>`,
    `<p>${xml.of(sayContents(exported))}</p>`,
    '<p class="soft">Every relationship stands on the quotations that are listed with it. A disc of the picture leads to what is known of it.</p>',
    `<nav aria-label="Contents"><ul>${sections.map(({ id, heading, many }) => `<li><a href="#${id}">${xml.of(heading)}</a> ${many.toLocaleString('en-GB')}</li>`).join('')}</ul></nav>`,
    '</header>',
    '<div class="picture">\n',
  ].join('\n');
  yield* svgElement(xml, scene, (node) => (book.isShown(node) ? `#${node}` : undefined));
  yield '</div>\n<main>\n';
  for (const { id, heading, its } of kinds) {
    yield `<section id="${id}" aria-labelledby="${id}-heading">\n<h2 id="${id}-heading">${xml.of(heading)}</h2>\n`;
    for (const node of its) yield nodeEntry(xml, book, node);
    yield '</section>\n';
  }
  if (relationships.length > 0) {
    yield '<section id="relationships" aria-labelledby="relationships-heading">\n<h2 id="relationships-heading">Relationships and their quotations</h2>\n';
    for (const relationship of [...relationships].sort(byDate))
      yield relationshipEntry(xml, book, relationship);
    yield '</section>\n';
  }
  if (sources.length > 0) {
    yield '<section id="sources" aria-labelledby="sources-heading">\n<h2 id="sources-heading">Sources</h2>\n<ul>\n';
    for (const { document, many } of sources) {
      const url = textOf(document.properties, 'url');
      const address = url !== undefined && /^https?:\/\//.test(url) ? ` ${outside(xml, url)}` : '';
      yield `<li>${book.link(xml, document.id, sayDocument(document))}: ${count(many, 'quotation')}${address}</li>\n`;
    }
    yield '</ul>\n</section>\n';
  }
  const lines = traceLines(trace).map((line) => `<p>${xml.of(line)}</p>`);
  yield `</main>\n<footer aria-label="Where this file comes from">\n${lines.join('\n')}\n</footer>\n</body>\n</html>\n`;
  return xml.remarks();
}

function sayContents({ nodes, relationships, evidence }: Exported): string {
  return [
    count(nodes.length, 'node'),
    count(relationships.length, 'relationship'),
    count(evidence?.length ?? 0, 'quotation'),
  ].join(', ');
}
