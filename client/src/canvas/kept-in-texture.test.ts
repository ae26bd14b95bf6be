import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { KeptInTexture } from './kept-in-texture.ts';

/** What the card holds of one texture, and how many numbers were handed over. */
class Card {
  readonly RGBA = 0;
  held = new Float32Array();
  handed = 0;
  #width = 0;
  createTexture(): object {
    return {};
  }
  deleteTexture(): void {}
  bindTexture(): void {}
  texParameteri(): void {}
  texStorage2D(_target: number, _levels: number, _format: number, width: number, height: number): void {
    this.#width = width;
    this.held = new Float32Array(4 * width * height);
  }
  texSubImage2D(
    ...[, , x, y, width, height, , , array, first]: [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      Float32Array,
      number,
    ]
  ): void {
    expect(x + width).toBeLessThanOrEqual(this.#width);
    expect(array.length).toBeGreaterThanOrEqual(first + 4 * width * height);
    for (let row = 0; row < height; row++) {
      const from = first + 4 * width * row;
      this.held.set(array.subarray(from, from + 4 * width), 4 * ((y + row) * this.#width + x));
    }
    this.handed += 4 * width * height;
  }
}

let card = new Card();
beforeEach(() => {
  card = new Card();
});

// Of a graphics card it asks for what is above.
const bind = (kept: KeptInTexture, array: Float32Array): void =>
  kept.bind(card as unknown as WebGL2RenderingContext, array);
const same = (array: Float32Array): boolean =>
  Buffer.compare(Buffer.from(array.buffer), Buffer.from(card.held.buffer, 0, array.byteLength)) === 0;

test('a frame hands over what was written since the last one, and nothing where nothing was', () => {
  const kept = new KeptInTexture();
  const array = Float32Array.from({ length: 80 }, (_, at) => at);
  bind(kept, array);
  bind(kept, array);
  expect(card.handed).toBe(80);
  array.fill(-1, 8, 16);
  kept.changed(8, 16);
  bind(kept, array);
  expect(same(array)).toBe(true);
  expect(card.handed).toBe(80 + 8);
});

test('whatever is written, and however many there are, the card holds it after the next frame', () => {
  const written = fc.record({
    discs: fc.integer({ min: 1, max: 5000 }),
    places: fc.array(fc.nat(4999), { maxLength: 300 }),
  });
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 5 }), (frames) => {
      card = new Card();
      const kept = new KeptInTexture();
      let array = new Float32Array();
      let turn = 0;
      for (const { discs, places } of frames) {
        if (array.length !== 8 * discs) {
          array = Float32Array.from({ length: 8 * discs }, (_, at) => at);
          kept.allChanged();
        }
        for (const place of places.filter((at) => at < discs)) {
          turn += 1;
          array.fill(-turn, 8 * place, 8 * place + 8);
          kept.changed(8 * place, 8 * place + 8);
        }
        const before = card.handed;
        bind(kept, array);
        expect(same(array)).toBe(true);
        bind(kept, array);
        expect(card.handed - before).toBeLessThanOrEqual(array.length);
      }
    }),
    { numRuns: 40 },
  );
});
