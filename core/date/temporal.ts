import type { Basis, TemporalName } from '../model/property.ts';
import type { Properties } from '../property-value.ts';
import { readEdtf, type ReadDate } from './edtf.ts';

/**
 * The properties that a date is kept as: `<name>` as typed, an instant in the case's time zone, and `<name>From`,
 * `<name>To`, `<name>Precision` worked out from it. `<name>Basis` is `stated` where nothing else is said.
 */
export function temporalValues(
  name: TemporalName,
  edtf: string,
  timeZone: string,
  basis: Basis = 'stated',
): { readonly read: ReadDate; readonly properties: Properties } {
  const read = readEdtf(edtf, timeZone);
  if (read.kind === 'no-date') return { read, properties: {} };
  const { local, from, to, precision } = read.when;
  return {
    read,
    properties: {
      [name]: local,
      ...(from === undefined ? {} : { [`${name}From`]: from }),
      ...(to === undefined ? {} : { [`${name}To`]: to }),
      [`${name}Precision`]: precision,
      [`${name}Basis`]: basis,
    },
  };
}
