import type { PropertyValue } from '#core/property-value';

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/**
 * A text as a Cypher expression. Neo4j turns `\u0027` into a quotation mark before it reads anything else, even behind a
 * backslash that is itself escaped: so a backslash and a `u` behind it never stand together, but in two strings that
 * are joined. Half a pair, which no UTF-8 can carry, becomes the sign for what cannot be read.
 */
export function cypherText(text: string): string {
  // In one pass: what is written for one sign is not read again as another.
  const inside = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\\u|[\\'\p{Cc}\u2028\u2029]/gu, (sign) =>
      sign === '\\u'
        ? "\\\\' + 'u"
        : (ESCAPED[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
    );
  return `'${inside}'`;
}

/** A number as Cypher reads it back: a whole one as an integer while it is exact, else a float. */
export function cypherNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value + 0);
  if (!Number.isFinite(value)) return 'null';
  const digits = String(value).replace('e+', 'e');
  return /[.e]/.test(digits) ? digits : `${digits}.0`;
}

export function cypherValue(value: PropertyValue): string {
  switch (typeof value) {
    case 'string':
      return cypherText(value);
    case 'number':
      return cypherNumber(value);
    case 'boolean':
      return String(value);
    default:
      return `[${value.map(cypherText).join(', ')}]`;
  }
}

/** Whether a property's name can stand in a script: letters, digits and `_`, so that no name is code. */
export function isPlainName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
}
