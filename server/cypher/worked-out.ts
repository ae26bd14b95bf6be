import { temporalValues } from '#core/date/temporal';
import { spanSaid } from '#core/evidence';
import { KIND_OF_EVIDENCE } from '#core/fingerprint';
import type { KeptProperty } from '#core/model/kept-properties';
import { BASES, TEMPORAL_NAMES, type TemporalName } from '#core/model/property';
import type { PropertyValue } from '#core/property-value';
import type { Element } from './graph-state.ts';

/** Properties to be written onto an element; null takes one off. */
export type Stamp = Readonly<Record<string, PropertyValue | null>>;

/**
 * What follows from an element's dates and is not there, or is something else: the moments that are compared, as a load
 * would have worked them out. `known` has the properties that the model gives to such an element.
 */
export function workedOut(
  { kind, properties }: Pick<Element, 'kind' | 'properties'>,
  known: ReadonlyMap<string, KeptProperty>,
  timeZone: string,
): Stamp {
  const follows =
    kind === KIND_OF_EVIDENCE
      ? Object.entries(ofQuotation(properties, timeZone))
      : TEMPORAL_NAMES.filter((name) => known.has(name)).flatMap((name) =>
          Object.entries(ofDate(name, properties, timeZone)),
        );
  return Object.fromEntries(follows.filter(([name, value]) => (properties[name] ?? null) !== value));
}

function ofQuotation({ said }: Element['properties'], timeZone: string): Stamp {
  return {
    saidFrom: null,
    saidTo: null,
    ...(typeof said === 'string' ? spanSaid(said, timeZone) : {}),
  };
}

/** An end that is open has no moment, and where there is no date nothing is known of it either. */
function ofDate(name: TemporalName, properties: Element['properties'], timeZone: string): Stamp {
  const nothing = { [`${name}From`]: null, [`${name}To`]: null };
  const date = properties[name];
  if (typeof date !== 'string') return { ...nothing, [`${name}Precision`]: null, [`${name}Basis`]: null };
  const basis = BASES.find((one) => one === properties[`${name}Basis`]);
  return { ...nothing, ...temporalValues(name, date, timeZone, basis).properties };
}
