import { PARAMETER_KINDS } from '#core/wire/saved-query';
import type { TypedParameter } from './parameter-value.ts';

/** A statement to begin from: a sentence, the text, and the parameters that it comes with. */
export interface Example {
  readonly sentence: string;
  readonly query: string;
  readonly parameters: Readonly<Record<string, TypedParameter>>;
}

/**
 * Reads a file of `cypher/examples`: its first line is the sentence (`// Who was copied.`), lines of the form
 * `// $document (entity): doc:memo` name its parameters, and the rest is the statement.
 */
export function readExample(text: string): Example {
  const lines = text.trim().split('\n');
  const sentence = (lines[0] ?? '').replace(/^\/\/\s*/, '');
  const parameters = lines.flatMap((line) => {
    const [, name, word, value] = PARAMETER.exec(line) ?? [];
    const kind = PARAMETER_KINDS.find((each) => each === word);
    return name === undefined || kind === undefined ? [] : [[name, { kind, value: value ?? '' }] as const];
  });
  const query = lines.slice(1).filter((line) => !PARAMETER.test(line));
  return { sentence, query: query.join('\n').trim(), parameters: Object.fromEntries(parameters) };
}

const PARAMETER = /^\/\/ \$(\w+) \(([a-z-]+)\): (.*)$/;
