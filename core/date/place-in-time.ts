import type { TemporalName } from '../model/property.ts';
import { textOf, type Properties } from '../property-value.ts';

/**
 * Where something stands among what is in the order of time, ISO: by the first of these dates that it has. A date of
 * which only the end is known stands there: it neither began at the beginning of all time, nor is it undated.
 */
export function placeInTime(properties: Properties, ...names: readonly TemporalName[]): string | undefined {
  return names
    .map((name) => textOf(properties, `${name}From`) ?? textOf(properties, `${name}To`))
    .find((place) => place !== undefined);
}
