import type { z } from 'zod';
import type { PropertyValue } from '#core/property-value';

/** A value that travels to the engine as a parameter. Whole numbers become INTEGER on both engines. */
export type Parameter =
  PropertyValue | null | readonly Parameter[] | { readonly [name: string]: Parameter | undefined };

export type Parameters = Readonly<Record<string, Parameter | undefined>>;

/**
 * One statement of `cypher/`, with the schemas of its parameters and of its rows. The phantom types make the port
 * refuse parameters that belong to another statement.
 */
export interface Query<P extends Parameters = Parameters, R = unknown> {
  /** The file under `cypher/`, without its ending: `explore/node`. */
  readonly name: string;
  readonly text: string;
  readonly parameters: z.ZodType<P>;
  readonly row: z.ZodType<R>;
  readonly access: 'read' | 'write';
}
