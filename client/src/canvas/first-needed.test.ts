import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { beforeEach, expect, test } from 'vitest';
import { edgesWhenNeeded, nodesWhenNeeded, type NodesInTurn } from './first-needed.ts';

let said: string[] = [];
beforeEach(() => {
  said = [];
});

/** A program that says what it is asked for: to be made is to be compiled. */
class Telling {
  readonly array = Float32Array.of(1, 2, 3);
  readonly STRIDE = 3;
  constructor() {
    said.push('compiled');
  }
  reallocate(capacity: number): void {
    said.push(`room for ${capacity}`);
  }
  process(_index: number, place: number): void {
    said.push(`filled ${place}`);
  }
  render(): void {
    said.push('rendered');
  }
  kill(): void {
    said.push('killed');
  }
}

// Of what Sigma hands to programs these read nothing.
const made = <T>(Program: new (...args: never[]) => T): T => new (Program as unknown as new () => T)();
const params = {} as RenderParams;
const node = {} as NodeDisplayData;
const nodes = () =>
  made(nodesWhenNeeded(Telling as unknown as NodeProgramType)) as InstanceType<NodeProgramType> &
    NodesInTurn &
    Pick<Telling, 'array' | 'STRIDE'>;
const edges = () => made(edgesWhenNeeded(Telling as unknown as EdgeProgramType));

test('nothing is compiled for what is not there, whatever Sigma asks of it', () => {
  const [some, others] = [nodes(), edges()];
  for (const program of [some, others]) {
    program.reallocate(0);
    program.render(params);
    program.kill();
  }
  some.draw(params);
  expect([some.array.length, some.STRIDE]).toEqual([0, 0]);
  expect(said).toEqual([]);
});

test('what is there is compiled once, filled and emptied, and gone with the canvas', () => {
  const program = nodes();
  program.reallocate(2);
  program.process(0, 0, node);
  program.process(1, 1, node);
  program.reallocate(0);
  program.reallocate(5);
  program.kill();
  expect(said).toEqual([
    'compiled',
    'room for 2',
    'filled 0',
    'filled 1',
    'room for 0',
    'room for 5',
    'killed',
  ]);
  expect([program.array.length, program.STRIDE]).toEqual([3, 3]);
});

test('nodes wait until they are drawn over the edges, which are drawn as Sigma asks', () => {
  const [some, others] = [nodes(), edges()];
  some.reallocate(1);
  others.reallocate(1);
  others.process(0, 0, node, node, {} as EdgeDisplayData);
  said = [];
  some.render(params);
  expect(said).toEqual([]);
  others.render(params);
  some.draw(params);
  expect(said).toEqual(['rendered', 'rendered']);
});
