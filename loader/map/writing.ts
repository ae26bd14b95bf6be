import type { NodeId } from '#core/identity';
import { placeIn, type Written } from '../read/read-seed.ts';

/** Reports a problem at a place inside a written entry. */
export type Report = (written: Written<unknown>, path: readonly PropertyKey[], message: string) => void;

/** An id that something in the case has; undefined where nothing has it, which is reported at its place. */
export type CheckId = (
  written: Written<unknown>,
  path: readonly PropertyKey[],
  id: unknown,
) => NodeId | undefined;

/** Where an entry stands, as its origin: `windrush/people.yml:12`. */
export function originOf(written: Written<unknown>, path: readonly PropertyKey[] = []): string {
  const { file, line } = placeIn(written.tree, [...written.path, ...path]);
  return `${file}:${line}`;
}
