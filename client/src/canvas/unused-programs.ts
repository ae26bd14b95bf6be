import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering';

/**
 * Sigma makes its own programs beside ours, and compiling shaders is much of what opening costs. These stand in their
 * place: nothing is ever drawn by them, since every node and edge names a program of ours.
 */
class UnusedProgram {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
  draw(): void {}
  written(): void {}
}

export const UNUSED_NODE_PROGRAMS: Readonly<Record<string, NodeProgramType>> = { circle: UnusedProgram };
export const UNUSED_EDGE_PROGRAMS: Readonly<Record<string, EdgeProgramType>> = {
  arrow: UnusedProgram,
  line: UnusedProgram,
};
