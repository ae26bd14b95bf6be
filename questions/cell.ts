import { nodeIdSchema } from '#core/identity';
import type { Cell } from '#core/wire/question';

/** A cell of an answer's table that leads to an entity. */
export function entityCell(id: string, name: string, label: string): Cell {
  return { id: nodeIdSchema.parse(id), name, label };
}
