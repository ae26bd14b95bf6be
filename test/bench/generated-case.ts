import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOfText } from '#core/digest';
import { kebabOfType, relationshipTypeDefinition } from '#core/model/relationship-types';
import { generateGraph, type GeneratedGraph, type GeneratedLabel } from './generated-graph.ts';

/** Where a generated case lies: its seed files, and the texts they quote. */
export interface GeneratedCase {
  readonly folder: string;
  readonly sources: string;
}

/** So many relationships stand on one source. */
const TO_A_SOURCE = 200;
/** Entries to a file: a file is read whole. */
const TO_A_FILE = 2000;

/**
 * Writes a case of that many entities and relationships for the loader: every entity and relationship with a quotation
 * that stands in its source word for word, papers and occasions with dates. The sources are entities too.
 */
export async function generateCase(
  entities: number,
  relationships: number,
  folder?: string,
): Promise<GeneratedCase> {
  const home = folder ?? (await mkdtemp(join(tmpdir(), 'whoknew-generated-')));
  const sources = join(home, 'sources');
  await mkdir(sources, { recursive: true });
  const number = Math.max(1, Math.ceil(relationships / TO_A_SOURCE));
  const graph = generateGraph(Math.max(2, entities - number), relationships);
  const told = tell(graph, number);

  const texts = told.texts.map((text, at) => ({
    document: sourceId(at),
    file: `source-${at}.txt`,
    textSha256: digestOfText(text),
  }));
  for (const [at, text] of told.texts.entries()) await writeFile(join(sources, `source-${at}.txt`), text);
  const about = {
    id: 'case:generated',
    title: `A case of ${entities} entities`,
    timeZone: 'Europe/London',
    calendarFrom: '2018-04-29',
    texts,
  };
  // JSON is YAML too, and is written without a library.
  await writeFile(join(home, 'case.yml'), JSON.stringify(about));
  const held = told.texts.map((_, at) => ({
    id: sourceId(at),
    name: `Minutes, volume ${at + 1}`,
    type: 'minutes',
    held: 'true',
    published: day(at),
  }));
  await writeList(home, 'documents', [...held, ...told.nodes.Document]);
  await writeList(home, 'people', told.nodes.Person);
  await writeList(home, 'organisations', told.nodes.Organisation);
  await writeList(home, 'events', told.nodes.Event);
  await writeList(home, 'relationships', told.relationships);
  return { folder: home, sources };
}

type Entry = Readonly<Record<string, unknown>>;

const sourceId = (at: number): string => `doc:source-${at}`;

/** A day of the two years before the case’s own. */
function day(number: number): string {
  return new Date(Date.UTC(2016, 3, 1) + (number % 730) * 86_400_000).toISOString().slice(0, 10);
}

/** Everything said in sentences, one a relationship, spread over the sources, and the entries that quote them. */
function tell(
  { nodes, relationships }: GeneratedGraph,
  number: number,
): {
  readonly texts: readonly string[];
  readonly nodes: Readonly<Record<GeneratedLabel, readonly Entry[]>>;
  readonly relationships: readonly Entry[];
} {
  const texts = Array.from({ length: number }, (_, at) => `Minutes, volume ${at + 1}.\n`);
  const quoted = (source: number, words: string): Entry => {
    const at = texts[source]?.length ?? 0;
    texts[source] += `${words}.\n`;
    return { doc: sourceId(source), quote: words, at: String(at) };
  };
  const told = relationships.map(({ start, end, type }, at): Entry => {
    const [from, to] = [nodes[start], nodes[end]];
    const words = `${from?.name} ${relationshipTypeDefinition(type)?.reads} ${to?.name}`;
    return {
      from: from?.id,
      type: kebabOfType(type),
      to: to?.id,
      ...(at % 3 === 0 ? { when: day(at) } : {}),

      evidence: [{ ...quoted(at % number, words), ...(at % 11 === 0 ? { stance: 'alleges' } : {}) }],
    };
  });
  const entries: Record<GeneratedLabel, Entry[]> = { Person: [], Organisation: [], Document: [], Event: [] };
  nodes.forEach(({ id, label, name }, at) => {
    entries[label].push({
      id,
      name,
      ...(label === 'Document' ? { type: 'note', held: 'false', when: day(at) } : {}),
      ...(label === 'Event' ? { kind: 'meeting', when: day(at) } : {}),
      evidence: [quoted(at % number, name)],
    });
  });
  return { texts, nodes: entries, relationships: told };
}

async function writeList(folder: string, section: string, entries: readonly Entry[]): Promise<void> {
  for (let first = 0; first < entries.length; first += TO_A_FILE) {
    const lines = entries.slice(first, first + TO_A_FILE).map((entry) => `  - ${JSON.stringify(entry)}`);
    const name = `${section}-${String(first / TO_A_FILE).padStart(3, '0')}.yml`;
    await writeFile(join(folder, name), `${section}:\n${lines.join('\n')}\n`);
  }
}
