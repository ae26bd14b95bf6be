import { ENTITY_LABELS, ENTITY_PROPERTIES, INTERNAL_LABELS, type LabelDefinition } from '#core/model/labels';
import type { PropertyDefinition } from '#core/model/property';
import {
  INTERNAL_RELATIONSHIP_TYPES,
  kebabOfType,
  RELATIONSHIP_PROPERTIES,
  RELATIONSHIP_TYPES,
} from '#core/model/relationship-types';
import { STANCES, STATUS_MEANING } from '#core/stance';

/** The page of the docs that lists the graph model, made from the model itself (`docs/model.md`). */
export function modelPage(): string {
  const labels: readonly LabelDefinition[] = ENTITY_LABELS;
  return `<!-- Made from core/model by npm run schema. Do not edit. -->

# The graph model

Every node of a case carries \`:Entity\` and one of the labels below. Every relationship reads left to right as a
sentence, and stands on quotations (\`:Evidence\`). Dates are EDTF as typed, instants in the case’s time zone (\`when\`), with \`whenFrom\` and \`whenTo\` for
comparing. Where \`when\` is a property of a query, write it in back-ticks (\`\` r.\`when\` \`\`): it is a word of Cypher's.

## Nodes

| label | in seed files | id | what it is | properties |
|---|---|---|---|---|
${labels.map(labelRow).join('\n')}

Every entity: \`id\`, \`name\`, ${names(ENTITY_PROPERTIES)}, \`evidence\`, \`status\`, \`recordedAt\`, \`origin\`, \`fingerprint\`.

Beside the entities:

| label | what it is |
|---|---|
${INTERNAL_LABELS.map(({ name, meaning }) => `| \`${name}\` | ${meaning} |`).join('\n')}

## Relationships

| type | from | to | reads | reads back | under the end node |
|---|---|---|---|---|---|
${RELATIONSHIP_TYPES.map(
  (type) =>
    `| \`${type.name}\` (\`${kebabOfType(type.name)}\`) | ${endsOf(type.from)} | ${endsOf(type.to)} | ${type.reads} | ${type.readsBack} | \`${type.inverse}\` |`,
).join('\n')}

Every relationship: \`id\`, \`status\`, \`evidence\`, ${names(RELATIONSHIP_PROPERTIES)}, \`recordedAt\`, \`origin\`, \`fingerprint\`.

Between the product's own records: ${INTERNAL_RELATIONSHIP_TYPES.map(({ name, from, to }) => `(${from})-[\`${name}\`]->(${to})`).join(', ')}.

## Stance and standing

A quotation takes a stance: ${STANCES.map((stance) => `\`${stance}\``).join(', ')}. The stances of all its quotations give
a node or relationship its standing:

| standing | meaning |
|---|---|
${Object.entries(STATUS_MEANING)
  .map(([status, meaning]) => `| \`${status}\` | ${meaning} |`)
  .join('\n')}

\`sources\` of a claim or relationship counts the independent sources among the quotations that say so; where none does,
among those that deny it or take it back.
`;
}

function labelRow(label: LabelDefinition): string {
  return `| \`${label.name}\` | \`${label.section}:\` | \`${label.idPrefix}:…\` | ${label.meaning} | ${names(label.properties) || '–'} |`;
}

function names(properties: readonly PropertyDefinition[]): string {
  return properties.map(({ name }) => `\`${name}\``).join(', ');
}

function endsOf(labels: readonly string[]): string {
  return labels.length === ENTITY_LABELS.length ? 'anything' : labels.join(', ');
}
