import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptTexts, textsIn } from './texts.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Texts that count how often each is read. */
function counted(texts: readonly string[], mostKept?: number) {
  const byHash = new Map(texts.map((text) => [hashOf(text), text]));
  const reads: (string | undefined)[] = [];
  const kept = keptTexts((sha256) => {
    const text = byHash.get(sha256);
    reads.push(text);
    return Promise.resolve(text);
  }, mostKept);
  return { read: (text: string) => kept.read(hashOf(text)), reads, byHash };
}

describe('texts that are kept', () => {
  it('are read once, for however many quotations they are asked for at once', async () => {
    const { read, reads } = counted(['a memo']);
    const all = await Promise.all(Array.from({ length: 200 }, () => read('a memo')));
    expect(new Set(all)).toEqual(new Set(['a memo']));
    expect(await read('a memo')).toBe('a memo');
    expect(reads).toEqual(['a memo']);
  });

  it('are as many as fit by their length, and the longest unused goes first', async () => {
    const { read, reads } = counted(['aaaa', 'bbbb', 'cccc'], 8);
    for (const text of ['aaaa', 'bbbb', 'aaaa', 'cccc', 'aaaa', 'bbbb']) await read(text);
    expect(reads).toEqual(['aaaa', 'bbbb', 'cccc', 'bbbb']);
  });

  it('throw nothing out for one that is too long to keep', async () => {
    const { read, reads } = counted(['aaaa', 'far too long'], 8);
    for (const text of ['aaaa', 'far too long', 'aaaa', 'far too long']) expect(await read(text)).toBe(text);
    expect(reads).toEqual(['aaaa', 'far too long', 'far too long']);
  });

  it('are found where they came to be here after they were first asked for', async () => {
    const { read, byHash } = counted([]);
    expect(await read('a memo')).toBeUndefined();
    byHash.set(hashOf('a memo'), 'a memo');
    expect(await read('a memo')).toBe('a memo');
  });
});

describe('texts in a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'whoknew-texts-'));
    await mkdir(join(folder, 'texts'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are given where they are what their name says, and not where they were changed', async () => {
    await writeFile(join(folder, 'texts', `${hashOf('Zoë’s memo')}.txt`), 'Zoë’s memo');
    await writeFile(join(folder, 'texts', `${hashOf('another')}.txt`), 'another, changed');
    const texts = textsIn(folder);
    expect(await texts.read(hashOf('Zoë’s memo'))).toBe('Zoë’s memo');
    expect(await texts.read(hashOf('another'))).toBeUndefined();
    expect(await texts.read(hashOf('not here'))).toBeUndefined();
    expect(await texts.read('../../etc/passwd')).toBeUndefined();
  });
});
