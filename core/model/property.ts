/** How a property's value is written in a seed file and kept in the graph. */
export type PropertyKind =
  | 'text'
  | 'long-text'
  | 'names'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'date'
  | 'edtf'
  | 'node-id'
  | 'ids'
  | 'url'
  | 'hash';

/** One property of a node or of a relationship: its name, what it holds, and its words on the screen. */
export interface PropertyDefinition {
  readonly name: string;
  readonly kind: PropertyKind;
  readonly caption: string;
  /** The closed list of values, for a property of kind `choice`. */
  readonly choices?: readonly string[];
  /** False for what the loader works out and an author must not write. */
  readonly authored?: boolean;
}

/**
 * A moment or period as three facts: `<name>` as typed (EDTF), and what is worked out from it for comparing:
 * `<name>From` and `<name>To` (ISO strings in the case's time zone, absent where the period is open),
 * `<name>Precision` and `<name>Basis`.
 */
export function temporalProperties(name: string, caption: string): readonly PropertyDefinition[] {
  return [
    { name, kind: 'edtf', caption },
    { name: `${name}From`, kind: 'text', caption: `${caption}, from`, authored: false },
    { name: `${name}To`, kind: 'text', caption: `${caption}, to`, authored: false },
    { name: `${name}Precision`, kind: 'text', caption: `${caption}, how precise`, authored: false },
    { name: `${name}Basis`, kind: 'choice', caption: `${caption}, known from`, choices: BASES },
    { name: `${name}Note`, kind: 'text', caption: `${caption}, inferred from` },
  ];
}

/** Where a date is known from: the papers say it, it is inferred from what they say, or it is general knowledge. */
export const BASES = ['stated', 'inferred', 'background'] as const;
export type Basis = (typeof BASES)[number];

/** The temporal properties by the name an author writes: when it happened, when it was said publicly, when we got it. */
export const TEMPORAL_NAMES = ['when', 'published', 'obtained', 'reported'] as const;
export type TemporalName = (typeof TEMPORAL_NAMES)[number];
