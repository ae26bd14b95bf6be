import { create } from 'zustand';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';

/** A result of a statement that its reader wants to see on the canvas. */
export interface Carried {
  readonly nodes: readonly WireNode[];
  readonly relationships: readonly WireRelationship[];
  /** Whether nothing else is drawn. */
  readonly alone: boolean;
  /** The same for the same result, so that the camera moves once. */
  readonly wish: string;
}

/** What the workbench carries to the canvas; the address says that it does, and the server what it is. */
export const useCarried = create<{ readonly carried: Carried | null }>(() => ({ carried: null }));

export function carry(carried: Carried | null): void {
  useCarried.setState({ carried });
}
