import { createRequire } from 'node:module';
import { Failure } from '#core/failure';
import type { Reader } from '../reader/serve-reader.ts';
import { mendText, type SyntaxTree } from './mend-text.ts';

/** The slice of Neo4j's language support that is used. */
interface LanguageSupport {
  lintCypherQuery(
    text: string,
    schema: { readonly parameters: Readonly<Record<string, unknown>> },
    options: { readonly consoleCommandsEnabled: boolean },
  ): { readonly diagnostics: readonly Diagnostic[] };
  parseStatementsStrs(text: string): readonly string[];
  getDebugTree(text: string): SyntaxTree;
}

interface Diagnostic {
  readonly message: string;
  /** 1 for an error; the others are warnings and hints. */
  readonly severity?: number;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** Neo4j's own front end: it tells many mistakes that this engine takes for empty answers. Large, and slow to load. */
export interface FrontEnd {
  /**
   * Fails with `bad-query`, line and column where the text is not sound, and with `forbidden` for EXPLAIN and PROFILE.
   * Gives back the text as this engine takes it better; undefined where it takes the user's own.
   */
  readonly check: (text: string, parameterNames: readonly string[]) => string | undefined;
}

/** The front end as a process of its own: a few kilobytes keep it busy for minutes, so it is killed like any other. */
export function createFrontEndReader(): Reader {
  let frontEnd: FrontEnd | undefined;
  return {
    open: async () => {
      frontEnd = loadFrontEnd();
      frontEnd.check(WARMING, []); // what is slow the first time is done before anybody waits for it
    },
    run: async ({ text, parameters }) => {
      if (frontEnd === undefined)
        throw new Failure('defect', 'The front end was asked before it was opened.');
      return { kind: 'checked', mended: frontEnd.check(text, Object.keys(parameters)) };
    },
  };
}

/** Touches the usual parts of it. */
const WARMING =
  "MATCH (a:Entity {id: 'x'})-[r]->(b) WHERE a.id <> 'y' WITH a, r, b ORDER BY b.id LIMIT 3 RETURN a.id AS id, collect(b), count(*) AS count";

export function loadFrontEnd(): FrontEnd {
  // Its modules for `import` name files that a plain Node does not find; its bundle for `require` is whole.
  const support = createRequire(import.meta.url)('@neo4j-cypher/language-support') as LanguageSupport;
  return {
    check: (text, parameterNames) => {
      const parameters = Object.fromEntries(parameterNames.map((name) => [name, null]));
      const { diagnostics } = support.lintCypherQuery(
        text,
        { parameters },
        { consoleCommandsEnabled: false },
      );
      const error = diagnostics.find((diagnostic) => diagnostic.severity === 1);
      if (error !== undefined) {
        const { line, character } = error.range.start;
        throw new Failure('bad-query', error.message, { line: line + 1, column: character + 1 });
      }
      const statements = support.parseStatementsStrs(text);
      if (statements.length !== 1) {
        const message = `Expected exactly one statement per query but got: ${statements.length}`;
        throw new Failure('bad-query', message, { line: 1, column: 1 });
      }
      const tree = support.getDebugTree(text);
      if (hasOption(tree, /^(?:EXPLAIN|PROFILE)$/i)) {
        throw new Failure(
          'forbidden',
          'EXPLAIN and PROFILE are not run as statements. Leave the word out and use the plan view.',
        );
      }
      if (hasOption(tree, /^CYPHER$/i)) {
        throw new Failure('bad-query', 'The embedded engine knows no CYPHER options.', {
          line: 1,
          column: 1,
        });
      }
      return mendText(text, tree);
    },
  };
}

/** Whether an option of that name stands before the statement. */
function hasOption(tree: SyntaxTree, name: RegExp): boolean {
  if (tree.name === 'preparserOption')
    return tree.children.some((child) => name.test(child.name) || firstWord(child, name));
  const before = ['topNode', 'statementOrCommand', 'preparsedStatement'];
  return before.includes(tree.name) && tree.children.some((child) => hasOption(child, name));
}

function firstWord(tree: SyntaxTree, name: RegExp): boolean {
  const [first] = tree.children;
  return first !== undefined && name.test(first.name);
}
