import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { caseCopies } from './case-copies.ts';

const folder = mkdtempSync(join(tmpdir(), 'whoknew-copies-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('none stays behind that is being made at the end, and none is made after it', async () => {
  let begun = (): void => {};
  let goOn = (): void => {};
  const started = new Promise<void>((resolve) => (begun = resolve));
  const released = new Promise<void>((resolve) => (goOn = resolve));
  const save = async (file: string): Promise<void> => {
    begun();
    await released;
    await writeFile(file, 'the case');
  };
  const copies = caseCopies(folder, save, () => 1);
  const making = copies.current();
  await started;
  const ended = copies.end();
  goOn();
  await Promise.all([making, ended]);
  expect(existsSync(join(folder, 'readers'))).toBe(false);

  await expect(copies.own()).rejects.toMatchObject({ code: 'store-unavailable' });
  expect(existsSync(join(folder, 'readers'))).toBe(false);
});
