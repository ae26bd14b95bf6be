import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { withProgress } from './progress.ts';

const HIDE = '\u001B[?25l';
const SHOW = '\u001B[?25h';

/** A terminal that keeps what is written on it. */
function terminal(): { readonly stream: NodeJS.WriteStream; readonly written: () => string } {
  let written = '';
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      written += String(chunk);
      done();
    },
  });
  // the bar asks a terminal for no more than this
  return {
    stream: Object.assign(stream, { isTTY: true, columns: 80 }) as unknown as NodeJS.WriteStream,
    written: () => written,
  };
}

test('the cursor is there again after a load that failed in the middle, and nothing keeps the process alive', async () => {
  const { stream, written } = terminal();
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  const failing = withProgress(stream, (advance) => {
    advance(1, 10);
    expect(timers()).toBeGreaterThan(before);
    return Promise.reject(new Error('the database went away'));
  });
  await expect(failing).rejects.toThrow('the database went away');
  expect(written()).toContain(HIDE);
  expect(written().lastIndexOf(SHOW)).toBeGreaterThan(written().lastIndexOf(HIDE));
  expect(timers()).toBe(before);
});
