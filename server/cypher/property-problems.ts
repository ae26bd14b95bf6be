import { readEdtf } from '#core/date/edtf';
import type { KeptProperty } from '#core/model/kept-properties';
import { propertyValueSchema } from '#core/property-value';
import { statusSchema } from '#core/stance';

/** A sentence for each property that holds what none may hold, whatever it is called. */
export function* valueProblems(
  what: string,
  properties: Readonly<Record<string, unknown>>,
): Generator<string> {
  for (const [name, value] of Object.entries(properties)) {
    if (!propertyValueSchema.safeParse(value).success) {
      yield `The property ${name} of ${what} is neither text, a number, true or false, nor a list of texts.`;
    }
  }
}

/**
 * What is wrong with the properties of an entity or relationship, a sentence for each: what reads the graph counts on
 * the kinds that the model gives to its properties (`known`, by name), and on dates that are dates.
 */
export function* propertyProblems(
  what: string,
  properties: Readonly<Record<string, unknown>>,
  known: ReadonlyMap<string, KeptProperty>,
  timeZone: string,
): Generator<string> {
  yield* valueProblems(what, properties);
  for (const [name, value] of Object.entries(properties)) {
    const property = known.get(name);
    if (property === undefined) continue;
    const parsed = property.schema.safeParse(value);
    if (!parsed.success) {
      yield `The property ${name} of ${what} does not fit: ${parsed.error.issues[0]?.message ?? 'another kind is meant here'}.`;
    } else if (property.definition.kind === 'edtf') yield* dateProblems(name, what, value, timeZone);
  }
  const { status, evidence } = properties;
  if (status !== undefined && !statusSchema.safeParse(status).success) {
    yield `The status of ${what} is none of ${statusSchema.options.join(', ')}.`;
  }
  if (evidence !== undefined && !Array.isArray(evidence)) yield `The evidence of ${what} is no list of ids.`;
}

export function* dateProblems(
  name: string,
  what: string,
  value: unknown,
  timeZone: string,
): Generator<string> {
  const read = readEdtf(String(value), timeZone);
  if (read.kind === 'no-date') yield `The property ${name} of ${what} is no date: ${read.reason}.`;
}
