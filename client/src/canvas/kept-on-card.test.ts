import fc from 'fast-check';
import type { ProgramInfo } from 'sigma/rendering';
import { beforeEach, expect, test, vi } from 'vitest';
import { KeptOnCard } from './kept-on-card.ts';

/** What the card holds, and how many numbers were handed over. */
class Card {
  readonly ARRAY_BUFFER = 0;
  readonly DYNAMIC_DRAW = 0;
  held = new Float32Array();
  handed = 0;
  bufferData(_target: number, array: Float32Array): void {
    this.held = array.slice();
    this.handed += array.length;
  }
  bufferSubData(_target: number, byte: number, array: Float32Array, first: number, count: number): void {
    this.held.set(array.subarray(first, first + count), byte / array.BYTES_PER_ELEMENT);
    this.handed += count;
  }
  createVertexArray(): object {
    return {};
  }
  bindVertexArray(): void {}
  bindBuffer(): void {}
}

let card = new Card();
beforeEach(() => {
  vi.stubGlobal('WebGL2RenderingContext', Card);
  card = new Card();
});

/** A frame; all that is asked of Sigma is to hand over everything. */
function draw(kept: KeptOnCard, array: Float32Array): void {
  // Of a program it reads these two.
  const program = { gl: card, buffer: {} } as unknown as ProgramInfo;
  kept.bind(program, array, () => card.bufferData(0, array));
}

test('a frame hands over what was written since the last one, and nothing where nothing was', () => {
  const kept = new KeptOnCard();
  const array = Float32Array.from({ length: 70 }, (_, at) => at);
  draw(kept, array);
  draw(kept, array);
  expect(card.handed).toBe(70);
  array.fill(-1, 7, 14);
  array.fill(-2, 21, 28);
  kept.changed(7, 14);
  kept.changed(21, 28);
  draw(kept, array);
  expect(card.held).toEqual(array);
  expect(card.handed).toBe(70 + 21);
  draw(kept, array);
  expect(card.handed).toBe(70 + 21);
});

test('more numbers, or others, are handed over whole', () => {
  const kept = new KeptOnCard();
  draw(kept, new Float32Array(7));
  const more = Float32Array.from({ length: 21 }, (_, at) => at);
  kept.allChanged();
  kept.changed(7, 14);
  draw(kept, more);
  expect(card.held).toEqual(more);
});

test('whatever is written, the card holds it after the next frame, and of little little is handed over', () => {
  const length = 20_000;
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(length / 10 - 1), { maxLength: 500 }), { minLength: 1, maxLength: 4 }),
      (frames) => {
        card = new Card();
        const kept = new KeptOnCard();
        const array = new Float32Array(length);
        draw(kept, array);
        let written = 0;
        for (const places of frames) {
          for (const place of places) {
            written += 1;
            array.fill(written, 10 * place, 10 * place + 10);
            kept.changed(10 * place, 10 * place + 10);
          }
          const before = card.handed;
          draw(kept, array);
          // To compare twenty thousand numbers one by one would take seconds.
          expect(Buffer.compare(Buffer.from(card.held.buffer), Buffer.from(array.buffer))).toBe(0);
          if (places.length < 10) expect(card.handed - before).toBeLessThan(length / 2);
        }
      },
    ),
    { numRuns: 40 },
  );
});
