import { z } from 'zod';

/** What a property can hold in the graph: a string, a finite number, a truth value, or a list of strings. */
export const propertyValueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()).readonly(),
]);
export type PropertyValue = z.infer<typeof propertyValueSchema>;

export const propertiesSchema = z.record(z.string(), propertyValueSchema).readonly();
export type Properties = z.infer<typeof propertiesSchema>;

/** The property as text, or undefined where it is absent or of another kind. */
export function textOf(properties: Properties, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
}

/** The property as a list of strings; empty where it is absent. */
export function listOf(properties: Properties, name: string): readonly string[] {
  const value = properties[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
