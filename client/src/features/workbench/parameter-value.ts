import type { TaggedValue } from '#core/tagged-value';
import { taggedParameterSchema } from '#core/tagged-value';
import { NODE_ID_PATTERN } from '#core/identity';
import type { PARAMETER_KINDS } from '#core/wire/saved-query';

export type ParameterKind = (typeof PARAMETER_KINDS)[number];

/** A parameter as its field holds it: what it takes, and the words typed. */
export interface TypedParameter {
  readonly kind: ParameterKind;
  readonly value: string;
}

export type ReadParameter =
  | { readonly kind: 'value'; readonly value: TaggedValue }
  | { readonly kind: 'problem'; readonly message: string };

export const KIND_WORDS: Readonly<Record<ParameterKind, string>> = {
  text: 'Text',
  number: 'Number',
  date: 'Date',
  'yes-no': 'Yes or no',
  entity: 'Entity',
  list: 'List',
  json: 'JSON',
};

/** What a field's words are as a value of Cypher. A date stays text: dates are ISO strings in this graph. */
export function readParameter({ kind, value }: TypedParameter): ReadParameter {
  const words = value.trim();
  switch (kind) {
    case 'text':
      return { kind: 'value', value };
    case 'number':
      return readNumber(words);
    case 'date':
      return /^\d{4}(-\d{2}(-\d{2}(T.+)?)?)?$/.test(words)
        ? { kind: 'value', value: words }
        : problem('needs a date such as 2018-04-25');
    case 'yes-no':
      return words === 'true' || words === 'false'
        ? { kind: 'value', value: words === 'true' }
        : problem('needs yes or no');
    case 'entity':
      return words === '' ? problem('needs an entity') : { kind: 'value', value: words };
    case 'list':
      return words.startsWith('[') ? readJson(words, true) : { kind: 'value', value: itemsOf(value) };
    case 'json':
      return readJson(words, false);
    default:
      return kind satisfies never;
  }
}

/** What a field that holds nothing runs as, where it runs: nothing is not the same as no parameter. */
export function emptyAs({ kind, value }: TypedParameter): string | undefined {
  if (kind === 'text') return value === '' ? 'empty text' : undefined;
  return kind === 'list' && value.trim() !== '[]' && isEmptyList(readParameter({ kind, value }))
    ? 'empty list'
    : undefined;
}

function isEmptyList(read: ReadParameter): boolean {
  return read.kind === 'value' && Array.isArray(read.value) && read.value.length === 0;
}

/** The field for a value that came in a link: the kind that shows it best. */
export function typedParameter(value: TaggedValue): TypedParameter {
  if (typeof value === 'number') return { kind: 'number', value: String(value) };
  if (typeof value === 'boolean') return { kind: 'yes-no', value: String(value) };
  if (typeof value === 'string') {
    if (NODE_ID_PATTERN.test(value)) return { kind: 'entity', value };
    return { kind: /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text', value };
  }
  if (isTextList(value)) {
    const plain = value.every(
      (item) => item.trim() === item && item !== '' && !/[\n,]/.test(item) && item[0] !== '[',
    );
    return { kind: 'list', value: plain ? value.join('\n') : JSON.stringify(value) };
  }
  return { kind: 'json', value: JSON.stringify(value) };
}

/** A number as it is written: `1` is an integer, `1.0` a float, and what has too many digits for either keeps them. */
function readNumber(words: string): ReadParameter {
  if (/^[+-]?\d{1,19}$/.test(words)) {
    const plain = words.replace(/^\+/, '');
    const whole = Number(plain);
    return { kind: 'value', value: Number.isSafeInteger(whole) ? whole : { $integer: plain } };
  }
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(words))
    return problem('needs a number such as 12 or 1.5');
  const number = Number(words);
  if (!Number.isFinite(number)) return problem('is too large for a number');
  return { kind: 'value', value: Number.isInteger(number) ? { $float: String(number) } : number };
}

function readJson(words: string, onlyLists: boolean): ReadParameter {
  let parsed: unknown;
  try {
    parsed = JSON.parse(words);
  } catch {
    return problem('is not JSON yet');
  }
  const read = taggedParameterSchema.safeParse(parsed);
  if (!read.success) return problem('has a key that begins with $ and is no tag');
  if (onlyLists && !Array.isArray(read.data)) return problem('needs a list');
  return { kind: 'value', value: read.data };
}

/** One item a line; on a single line, commas part them. */
function itemsOf(value: string): readonly string[] {
  const parts = value.includes('\n') ? value.split('\n') : value.split(',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function isTextList(value: TaggedValue): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

function problem(message: string): ReadParameter {
  return { kind: 'problem', message };
}
