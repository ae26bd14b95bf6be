import { CypherLanguageService, type DbSchema } from '@neo4j-cypher/language-support';
import { nearestName } from '#core/nearest-name';
import builtIn from './cypher-functions.json';
import type {
  Coloured,
  FromLanguageWorker,
  GraphWords,
  Offer,
  Problem,
  ToLanguageWorker,
} from './language-messages.ts';

// Neo4j's front end asks an iterator for an array, which browsers before 2024 and early 2025 cannot give.
const iterators = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as { toArray?: () => unknown[] };
iterators.toArray ??= function toArray(this: Iterable<unknown>) {
  return [...this];
};

/** A worker's own side of its channel; the DOM's types know only the page's side, which has the same two members. */
const channel = globalThis as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>;

/** Keeps the last parse, so that colours, problems and offers of one text cost one parse. */
const service = new CypherLanguageService({ consoleCommandsEnabled: false });

// The functions of Neo4j 5 in the words of its own language support (Apache-2.0), which bundles them only with its tests.
const functions = Object.fromEntries(
  builtIn.map((each) => [
    each.name,
    {
      name: each.name,
      category: each.category,
      description: each.description,
      isBuiltIn: true,
      argumentDescription: each.arguments.map((argument) => ({ ...argument, isDeprecated: false })),
      returnDescription: each.returns,
      signature: each.signature,
      aggregating: each.aggregating,
      isDeprecated: false,
    },
  ]),
);
const described = new Map(builtIn.map((each) => [each.name, `${each.signature}\n${each.description}`]));

const NO_WORDS: GraphWords = { labels: [], relationshipTypes: [], propertyKeys: [], procedures: [] };
let known: GraphWords = NO_WORDS;

channel.addEventListener('message', ({ data }: MessageEvent<ToLanguageWorker>) => {
  channel.postMessage(answer(data));
  // The first check of a text takes a second, the next ones a tenth: it is made before anybody waits for it.
  if (data.kind === 'words') setTimeout(() => problems(WARMING, []), WARM_AFTER_MS);
});

const WARMING =
  'MATCH (n:Entity)-[r]->(m) WHERE n.name = "a" RETURN n AS n, count(r) AS r ORDER BY r LIMIT 1';
const WARM_AFTER_MS = 400;

function answer(asked: ToLanguageWorker): FromLanguageWorker {
  const { id } = asked;
  try {
    switch (asked.kind) {
      case 'words':
        known = asked.words;
        return { id, kind: 'words' };
      case 'colours':
        return { id, kind: 'colours', colours: colours(asked.text) };
      case 'problems':
        return { id, kind: 'problems', problems: problems(asked.text, asked.parameters) };
      case 'offers':
        return { id, kind: 'offers', offers: offers(asked.text, asked.parameters, asked.at, asked.asked) };
      default:
        return asked satisfies never;
    }
  } catch {
    // Half a statement can trip the front end; the page then keeps what it showed before.
    return { id, kind: 'failed' };
  }
}

function schemaWith(parameters: readonly string[]): DbSchema {
  const procedures = Object.fromEntries(known.procedures.map((name) => [name, procedure(name)]));
  const common: DbSchema = {
    parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
    functions: { 'CYPHER 5': functions, 'CYPHER 25': functions },
  };
  // A graph whose words could not be read is not one without any: no name is then doubted.
  if (known === NO_WORDS) return common;
  return {
    ...common,
    labels: [...known.labels],
    relationshipTypes: [...known.relationshipTypes],
    propertyKeys: [...known.propertyKeys],
    procedures: { 'CYPHER 5': procedures, 'CYPHER 25': procedures },
  };
}

function procedure(name: string) {
  return {
    name,
    description: '',
    mode: 'READ' as const,
    worksOnSystem: false,
    argumentDescription: [],
    returnDescription: [],
    signature: `${name}()`,
    admin: false,
    option: { deprecated: false },
  };
}

function colours(text: string): readonly Coloured[] {
  return service
    .highlightSyntax(text)
    .map(({ position, length, tokenType }) => [
      position.startOffset,
      Math.min(text.length, position.startOffset + length),
      tokenType,
    ]);
}

const ERROR = 1;
const NOT_HERE = / is not present in the database\..*$/;

function problems(text: string, parameters: readonly string[]): readonly Problem[] {
  if (text.trim() === '') return [];
  const { diagnostics } = service.lint(text, schemaWith(parameters));
  const seen = new Set<string>();
  return diagnostics.flatMap(({ offsets, severity, message }): readonly Problem[] => {
    const from = Math.min(text.length, Math.max(0, offsets.start));
    const to = Math.min(text.length, Math.max(from, offsets.end));
    const words = typeof message === 'string' ? message : message.value;
    // A name that is not in this graph may still come into it, and a function may be the engine's own.
    const absent = NOT_HERE.test(words);
    const said = absent ? sayAbsent(words.replace(NOT_HERE, ''), text.slice(from, to)) : words;
    const key = `${from} ${said}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ from, to, severity: severity === ERROR && !absent ? 'error' : 'hint', message: said }];
  });
}

/** `Label Persn is not in this graph. Did you mean Person?` */
function sayAbsent(what: string, written: string): string {
  const names = what.startsWith('Label')
    ? known.labels
    : what.startsWith('Relationship type')
      ? known.relationshipTypes
      : what.startsWith('Function')
        ? builtIn.map((each) => each.name)
        : what.startsWith('Procedure')
          ? known.procedures
          : known.propertyKeys;
  const near = nearestName(written.replaceAll('`', ''), names);
  const where = /^(Function|Procedure)/.test(what) ? 'not known here' : 'not in this graph';
  const subject = names === known.propertyKeys ? `Property ${what}` : what;
  return `${subject} is ${where}.${near === undefined ? '' : ` Did you mean ${near}?`}`;
}

/** The language server protocol's numbers for kinds, as far as the front end uses them. */
const KINDS: Readonly<Record<number, readonly [kind: string, boost: number]>> = {
  2: ['procedure', 0],
  3: ['function', 0],
  6: ['variable', 30],
  10: ['property', 20],
  14: ['keyword', -10],
  15: ['pattern', -30],
  25: ['label', 20],
};

function offers(text: string, parameters: readonly string[], at: number, manual: boolean): readonly Offer[] {
  const types = new Set(known.relationshipTypes);
  // The front end looks at what stands before the caret: the rest would be read as part of the name.
  return service
    .autocomplete(text, schemaWith(parameters), { caretPosition: at, manual })
    .map(({ label, kind, insertText, signature }) => {
      const [word, boost] = KINDS[kind ?? 0] ?? ['', 0];
      return {
        label,
        insert: label.startsWith('$') ? undefined : insertText,
        kind: label.startsWith('$') ? 'parameter' : word === 'label' && types.has(label) ? 'type' : word,
        info: described.get(label) ?? signature,
        boost,
      };
    });
}
