import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';

/** What our programs, which are Sigma's own kind, have beyond what Sigma asks of any. */
interface Filled {
  readonly array: Float32Array;
  readonly STRIDE: number;
  readonly written: () => void;
}

type NodeProgram = InstanceType<NodeProgramType>;
type EdgeProgram = InstanceType<EdgeProgramType>;

const NOTHING = new Float32Array();

/** A program of nodes that Sigma fills and that draws when it is told to, after all edges: they share one canvas. */
export interface NodesInTurn {
  readonly draw: (params: RenderParams) => void;
  /** To be said by whoever writes past it into what it draws from. */
  readonly written: () => void;
}

/**
 * Programs that are compiled when there is first something for them to draw: compiling is much of what opening costs,
 * and few graphs have use for all of them. What lies under a pointer is worked out, so that none draws a picture to pick from.
 */
export function nodesWhenNeeded(Program: NodeProgramType): NodeProgramType {
  return class NodesWhenNeeded implements NodesInTurn {
    readonly drawLabel = undefined;
    readonly drawHover = undefined;
    readonly #make: () => NodeProgram;
    #made: NodeProgram | undefined;

    constructor(...[gl, , sigma]: ConstructorParameters<NodeProgramType>) {
      this.#make = () => new Program(gl, null, sigma);
    }

    /** What a program is filled with is read and written past it, by whoever moves many nodes. */
    get array(): Float32Array {
      return filledOf(this.#made)?.array ?? NOTHING;
    }

    get STRIDE(): number {
      return filledOf(this.#made)?.STRIDE ?? 0;
    }

    written(): void {
      filledOf(this.#made)?.written();
    }

    reallocate(capacity: number): void {
      if (capacity > 0) this.#made ??= this.#make();
      this.#made?.reallocate(capacity);
    }

    process(index: number, offset: number, data: NodeDisplayData): void {
      this.#made?.process(index, offset, data);
    }

    /** Sigma asks for nodes before edges, and they are to lie over them. */
    render(): void {}

    draw(params: RenderParams): void {
      this.#made?.render(params);
    }

    kill(): void {
      this.#made?.kill();
    }
  };
}

/** The same for edges, which are drawn as Sigma asks. */
export function edgesWhenNeeded(Program: EdgeProgramType): EdgeProgramType {
  return class EdgesWhenNeeded {
    readonly drawLabel = undefined;
    readonly #make: () => EdgeProgram;
    #made: EdgeProgram | undefined;

    constructor(...[gl, , sigma]: ConstructorParameters<EdgeProgramType>) {
      this.#make = () => new Program(gl, null, sigma);
    }

    reallocate(capacity: number): void {
      if (capacity > 0) this.#made ??= this.#make();
      this.#made?.reallocate(capacity);
    }

    process(
      index: number,
      offset: number,
      start: NodeDisplayData,
      end: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      this.#made?.process(index, offset, start, end, data);
    }

    render(params: RenderParams): void {
      this.#made?.render(params);
    }

    kill(): void {
      this.#made?.kill();
    }
  };
}

function filledOf(program: NodeProgram | undefined): Filled | undefined {
  // Each is made by a class of ours that extends Sigma's own.
  return program as (NodeProgram & Filled) | undefined;
}
