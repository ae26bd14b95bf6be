import { z } from 'zod';
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
  readonly pan: (frames: number) => Promise<void>;
  /** Ms of each time that a node was lit, to the end of the frame that shows it, the GPU's work left out. */
  readonly highlight: (times: number) => Promise<readonly number[]>;
  /** Ms of each time that all nodes were moved; none where it cannot. */
  readonly ticks: (times: number) => Promise<{ readonly ms: readonly number[]; readonly longest: number }>;
}

declare global {
  interface Window {
    bench?: Bench;
  }
}

function makeBench(stage: HTMLElement): Bench {
  let graph = asResponse({ nodes: [], relationships: [] });
  let contender: Contender | undefined;
  let opened: Opened | undefined;
  return {
    prepare: async (name, nodes, relationships) => {
      graph = asResponse(generateGraph(nodes, relationships));
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
      finishDrawing();
    },
    highlight: async (times) => {
      const ms: number[] = [];
      for (let time = 0; time < times; time++) {
        const node = graph.nodes[Math.floor((graph.nodes.length * (time + 0.5)) / times)];
        ms.push(await measured(() => opened?.highlight(node?.id ?? null)));
        opened?.highlight(null);
        await nextFrame();
        await nextFrame();
        finishDrawing();
      }
      return ms;
    },
    ticks: async (times) => {
      const place = opened?.place;
      if (place === undefined) return { ms: [], longest: 0 };
      const places = Float32Array.from(graph.nodes.flatMap(({ x, y }) => [x, y]));
      const tasks = watchTasks();
      const ms: number[] = [];
      for (let time = 0; time < times; time++) {
        for (let at = 0; at < places.length; at++) places[at] = (places[at] ?? 0) + ((at + time) % 3) - 1;
        ms.push(await measured(() => place(places)));
        finishDrawing();
      }
      return { ms, longest: await tasks.end() };
    },
  };
}

/**
 * Ms of work on the main thread, from what is done to the end of the frame that shows it. A frame's own work is measured
 * from the first callback of the frame to the last, so that waiting for the screen is not counted.
 */
async function measured(work: () => void): Promise<number> {
  const begun = performance.now();
  let inFrame = 0;
  // Ours comes before whatever the work asks the frame for, and the task behind the frame after all of it.
  const framed = new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      inFrame = performance.now();
      const after = new MessageChannel();
      after.port1.onmessage = () => {
        inFrame = performance.now() - inFrame;
        resolve();
      };
      after.port2.postMessage(null);
    });
  });
  work();
  const worked = performance.now() - begun;
  await framed;
  return worked + inFrame;
}

const stage = document.getElementById('stage');
if (stage !== null) {
  contextsMade();
  window.bench = makeBench(stage);
}
