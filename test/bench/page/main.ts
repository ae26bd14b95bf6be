import { z } from 'zod';
import type { GraphResponse } from '#core/wire/graph';
import { generateGraph } from '../generated-graph.ts';
import { asResponse } from './as-response.ts';
import { nextFrame, type Contender, type Opened } from './contender.ts';
import { contextsMade, finishDrawing } from './finish-drawing.ts';
import { watchTasks } from './long-tasks.ts';
import '../../../client/src/ui/ui.css';
import './page.css';

z.config({ jitless: true });

const CONTENDERS: Readonly<Record<string, () => Promise<Contender>>> = {
  ours: () => import('./ours.ts').then((m) => m.ours),
  sigma: () => import('./sigma-as-documented.ts').then((m) => m.bareSigma),
  'sigma-thin': () => import('./sigma-as-documented.ts').then((m) => m.thinSigma),
  'force-graph': () => import('./with-force-graph.ts').then((m) => m.withForceGraph),
  vis: () => import('./with-vis.ts').then((m) => m.withVis),
  cytoscape: () => import('./with-cytoscape.ts').then((m) => m.withCytoscape),
};

/** What the runner calls, in this order, once for each page. */
export interface Bench {
  readonly prepare: (contender: string, nodes: number, relationships: number) => Promise<void>;
  /** Ms from the data in memory to a complete first paint with the GPU's work done, and the longest task on the way. */
  readonly open: () => Promise<{ readonly ms: number; readonly longest: number }>;
  /** These three leave drawing to the GPU, and measuring to the runner, which knows the main thread's own time. */
  readonly pan: (frames: number) => Promise<void>;
  /** Lights that many nodes, one after the other and each for a frame, then lights all again. */
  readonly highlight: (times: number) => Promise<void>;
  /** Moves all nodes that many times; false where it cannot. */
  readonly ticks: (times: number) => Promise<boolean>;
  /** The longest task while forces ran for so many ms; undefined where it has none. */
  readonly layOut: (ms: number) => Promise<number | undefined>;
  /** Waits until all that was drawn is drawn. */
  readonly finish: () => Promise<void>;
}

declare global {
  interface Window {
    bench?: Bench;
  }
}

function makeBench(stage: HTMLElement): Bench {
  let graph = asResponse({ nodes: [], relationships: [] });
  let shaken: readonly Float32Array[] = [];
  let contender: Contender | undefined;
  let opened: Opened | undefined;
  return {
    prepare: async (name, nodes, relationships) => {
      graph = asResponse(generateGraph(nodes, relationships));
      shaken = shakenPlaces(graph);
      contender = await CONTENDERS[name]?.();
      await nextFrame();
    },
    open: async () => {
      const tasks = watchTasks();
      const begun = performance.now();
      opened = await contender?.open(stage, graph);
      finishDrawing();
      const ms = performance.now() - begun;
      return { ms, longest: await tasks.end() };
    },
    pan: async (frames) => {
      for (let frame = 0; frame < frames; frame++) {
        opened?.pan(frame % 20 < 10 ? 7 : -7, frame % 20 < 10 ? 4 : -4);
        await nextFrame();
      }
    },
    highlight: async (times) => {
      for (let time = 0; time < times; time++) {
        const node = graph.nodes[Math.floor((graph.nodes.length * (time + 0.5)) / times)];
        opened?.highlight(node?.id ?? null);
        await nextFrame();
      }
      opened?.highlight(null);
      await nextFrame();
    },
    ticks: async (times) => {
      const place = opened?.place;
      if (place === undefined) return false;
      for (let time = 0; time < times; time++) {
        place(shaken[time % shaken.length] ?? new Float32Array());
        await nextFrame();
      }
      return true;
    },
    layOut: async (ms) => {
      const layOut = opened?.layOut;
      if (layOut === undefined) return undefined;
      const tasks = watchTasks();
      await layOut(ms);
      return tasks.end();
    },
    finish: async () => {
      await nextFrame();
      finishDrawing();
      await nextFrame();
    },
  };
}

/** Where nodes are at some steps of a layout: all a little elsewhere at each. */
function shakenPlaces({ nodes }: GraphResponse): readonly Float32Array[] {
  return [0, 1, 2].map((step) =>
    Float32Array.from(nodes.flatMap(({ x, y }, at) => [x + ((at + step) % 3) - 1, y + ((at + step) % 2)])),
  );
}

const stage = document.getElementById('stage');
if (stage !== null) {
  contextsMade();
  window.bench = makeBench(stage);
}
