import { appendFile, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOfText } from '#core/digest';
import { textsIn, type Texts } from './texts.ts';

let folder = '';
let texts: Texts;
const place = (text: string): string => join(folder, 'texts', `${digestOfText(text)}.txt`);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whoknew-texts-'));
  texts = textsIn(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the texts on this machine', () => {
  it('are another state once one comes, and once one goes', async () => {
    const none = await texts.state();
    await mkdir(join(folder, 'texts'));
    await writeFile(place('one'), 'one');
    const one = await texts.state();
    expect(one).not.toBe(none);
    expect(await texts.state()).toBe(one);
    await writeFile(place('two'), 'two');
    expect(await texts.state()).not.toBe(one);
    await rm(place('two'));
    expect(await texts.state()).toBe(one);
  });

  it('are another state soon after one is written over in its place, which its folder does not tell', async () => {
    texts = textsIn(folder, 50);
    await mkdir(join(folder, 'texts'));
    await writeFile(place('one'), 'one');
    const before = await texts.state();
    await appendFile(place('one'), ' and more');
    await expect.poll(() => texts.state(), { timeout: 20_000 }).not.toBe(before);
    const longer = await texts.state();
    await utimes(place('one'), 1, 1);
    await expect.poll(() => texts.state(), { timeout: 20_000 }).not.toBe(longer);
  });

  it('are read by their hash, and not where they are no longer what it says', async () => {
    const text = 'Zoë’s memo. '.repeat(300_000); // of several turns of hashing
    await mkdir(join(folder, 'texts'));
    await writeFile(place(text), text);
    await writeFile(place('one'), 'two');
    expect(await texts.read(digestOfText(text))).toBe(text);
    expect(await texts.read(digestOfText('one'))).toBeUndefined();
    expect(await texts.read('../../etc/passwd')).toBeUndefined();
  });
});
