import { sayWhenInSentence } from '#core/date/say-when';
import { listOf, textOf } from '#core/property-value';
import { sentenceOf } from '#core/relationship-sentence';
import { STATUS_MEANING, type Status } from '#core/stance';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import { count } from '../../words/count.ts';
import type { Fact } from '../../words/fact.ts';
import { groupRelationships } from '../../words/group-relationships.ts';
import { inContext } from '../../words/in-context.ts';
import { nodeFacts } from '../../words/node-facts.ts';
import { relationshipFacts } from '../../words/relationship-facts.ts';
import { CHECK_WORDS } from '../../words/say-check.ts';
import { sayKind, sayNodeDate } from '../../words/say-node.ts';
import { aboutQuotation } from './about-quotation.ts';
import type { Book } from './page-book.ts';
import { sayDocument } from './say-document.ts';
import type { XmlText } from './xml-text.ts';

/** What is known of a node: names, facts, its own quotations, and its relationships with where each is told in full. */
export function nodeEntry(xml: XmlText, book: Book, node: WireNode): string {
  const { id, name, properties } = node;
  const aliases = listOf(properties, 'aliases');
  const summary = textOf(properties, 'summary');
  const relationships = book.relationshipsOf(id);
  const groups = groupRelationships(id, {
    nodes: relationships
      .flatMap((each) => [each.startNodeId, each.endNodeId])
      .flatMap((end) => book.node(end) ?? []),
    relationships,
    evidence: [],
  });
  return [
    `<article id="${id}">`,
    `<h3>${xml.of(name)}</h3>`,
    `<p class="soft">${xml.of([sayKind(node), sayNodeDate(node)].filter(Boolean).join(' · '))}</p>`,
    ...(aliases.length === 0
      ? []
      : [`<p class="soft">also ${xml.of(aliases.map((alias) => `“${alias}”`).join(', '))}</p>`]),
    ...(summary === undefined ? [] : [`<p>${xml.of(summary)}</p>`]),
    ...standing(xml, node.status),
    ...factList(xml, book, nodeFacts(node)),
    ...book.quotationsFor(id).map((quotation) => quotationOf(xml, book, quotation)),
    ...groups.flatMap(({ heading, items }) => [
      `<h4>${xml.of(heading)}</h4>`,
      '<ul>',
      ...items.map(({ relationship, other }) => {
        const when = textOf(relationship.properties, 'when');
        const said = [
          textOf(relationship.properties, 'role'),
          when === undefined ? undefined : sayWhenInSentence(when),
          isPlain(relationship.status) ? undefined : relationship.status,
        ].filter((each) => each !== undefined);
        const many = book.quotationsFor(relationship.id).length;
        const closer = many === 0 ? 'no quotation' : count(many, 'quotation');
        return `<li>${book.link(xml, other.id, other.name)}${xml.of(said.map((each) => `, ${each}`).join(''))} · <a href="#${relationship.id}">${closer}</a></li>`;
      }),
      '</ul>',
    ]),
    BACK,
    '</article>\n',
  ].join('\n');
}

/** A relationship: its sentence, its standing, what else is known of it and every quotation that carries it. */
export function relationshipEntry(xml: XmlText, book: Book, relationship: WireRelationship): string {
  const { id, type, startNodeId, endNodeId, status } = relationship;
  const nameOf = (end: string): string => book.nameOf(end) ?? end;
  const quotations = book.quotationsFor(id);
  return [
    `<article id="${id}"${type === 'CONTRADICTS' ? ' class="contradiction"' : ''}>`,
    `<h3>${xml.of(sentenceOf(relationship, nameOf(startNodeId), nameOf(endNodeId)))}</h3>`,
    `<p class="soft">${book.link(xml, startNodeId, nameOf(startNodeId))} → ${book.link(xml, endNodeId, nameOf(endNodeId))}</p>`,
    ...standing(xml, status),
    ...factList(xml, book, relationshipFacts(relationship)),
    ...(quotations.length === 0
      ? ['<p class="soft">No quotation carries it.</p>']
      : quotations.map((quotation) => quotationOf(xml, book, quotation))),
    BACK,
    '</article>\n',
  ].join('\n');
}

const BACK = '<p class="back soft"><a href="#top">Back to the picture</a></p>';

function quotationOf(xml: XmlText, book: Book, evidence: WireEvidence): string {
  const { document, check } = evidence;
  const { before, exact, after } = inContext(evidence);
  const alone = before === '' && after === '';
  const source = book.node(document);
  const parts = [
    book.link(xml, document, source === undefined ? document : sayDocument(source)),
    ...aboutQuotation(evidence, book.nameOf).map((part) => xml.of(part)),
    `<span class="${check}">${xml.of(CHECK_WORDS[check].badge)}</span>`,
  ];
  const words = `${alone ? '‘' : ''}<mark>${xml.of(exact)}</mark>${alone ? '’' : ''}`;
  return `<figure><blockquote dir="auto">${xml.of(before)}${words}${xml.of(after)}</blockquote><figcaption>${parts.join(' · ')}</figcaption></figure>`;
}

function standing(xml: XmlText, status: Status): readonly string[] {
  return isPlain(status)
    ? []
    : [`<p class="soft"><b>${xml.of(status)}</b>: ${xml.of(STATUS_MEANING[status])}</p>`];
}

/** Needs no word: what most of a case is. */
function isPlain(status: Status): boolean {
  return status === 'asserted' || status === 'documented';
}

function factList(xml: XmlText, book: Book, facts: readonly Fact[]): readonly string[] {
  if (facts.length === 0) return [];
  const said = ({ kind, value }: Fact): string => {
    switch (kind) {
      case 'node':
        return book.link(xml, value, book.nameOf(value) ?? value);
      case 'link':
        return outside(xml, value);
      case 'text':
        return xml.of(value);
      default:
        return kind satisfies never;
    }
  };
  return [
    `<dl>${facts.map((fact) => `<dt>${xml.of(fact.caption)}</dt><dd>${said(fact)}</dd>`).join('')}</dl>`,
  ];
}

/** An address elsewhere, which is opened only by whoever follows it. */
export function outside(xml: XmlText, url: string): string {
  return `<a href="${xml.of(url)}" rel="noreferrer noopener">${xml.of(url)}</a>`;
}
