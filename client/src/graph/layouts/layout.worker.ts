import { layOutAtOnce, startForce } from './lay-out.ts';
import type { FromLayoutWorker, LayoutRequest, ToLayoutWorker } from './layout-messages.ts';
import { unpackRelationships } from './packed-relationships.ts';

/** A worker's own side of its channel; the DOM's types know only the page's side, which has the same two members. */
const channel = globalThis as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>;

/** Places go out at most that often: about 15 times a second, what the eye follows. */
const SHOWN_EVERY_MS = 66;
/** After so long a look is taken whether to stop. */
const LOOK_UP_EVERY_MS = 30;

const stopped = new Set<number>();

channel.addEventListener('message', ({ data }: MessageEvent<ToLayoutWorker>) => {
  switch (data.kind) {
    case 'stop':
      stopped.add(data.id);
      return;
    case 'lay-out':
      void answer(data.id, {
        ...data.request,
        relationships: unpackRelationships(data.request.relationships),
      });
      return;
    default:
      data satisfies never;
  }
});

const send = (message: FromLayoutWorker, transfer: Transferable[] = []): void =>
  channel.postMessage(message, transfer);

async function answer(id: number, request: LayoutRequest): Promise<void> {
  try {
    if (request.layout === 'force') await runForce(id, request);
    else {
      const { places, time } = layOutAtOnce(request);
      const positions = Float64Array.from([...places.values()].flatMap(({ x, y }) => [x, y]));
      send({ id, kind: 'placed', ids: [...places.keys()], positions, time, stopped: false }, [
        positions.buffer,
      ]);
    }
  } catch (thrown) {
    send({ id, kind: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) });
  } finally {
    stopped.delete(id);
  }
}

async function runForce(id: number, request: LayoutRequest): Promise<void> {
  const force = startForce(request);
  send({ id, kind: 'begun', ids: force.ids });
  let shown = performance.now();
  let looked = performance.now();
  /** Tells where nodes are, and hears what the page says, where it is time to; a word is heard only between two tasks. */
  const lookUp = async (): Promise<void> => {
    const now = performance.now();
    if (now - looked < LOOK_UP_EVERY_MS) return;
    if (now - shown >= SHOWN_EVERY_MS) {
      shown = now;
      const positions = Float32Array.from(force.positions);
      send({ id, kind: 'progress', positions, share: force.progress }, [positions.buffer]);
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    looked = performance.now();
  };
  while (!force.converged && !stopped.has(id)) {
    force.step(1);
    await lookUp();
  }
  const early = stopped.has(id) && !force.converged;
  const parting = force.finishInSlices()[Symbol.iterator]();
  while (parting.next().done !== true) await lookUp();
  const positions = Float64Array.from(force.positions);
  send({ id, kind: 'placed', ids: force.ids, positions, time: undefined, stopped: early }, [
    positions.buffer,
  ]);
}
