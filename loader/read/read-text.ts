import { open } from 'node:fs/promises';

/** More than this is no seed file that a person wrote: 20 MB, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

export type ReadText =
  | { readonly kind: 'text'; readonly text: string; readonly bytes: Uint8Array }
  /** `missing` where there is no such file at all. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly missing?: boolean };

/**
 * Reads a file as strict UTF-8. Too large, binary, wrongly encoded, empty and missing files are values with their
 * reason, never exceptions. Nothing is normalised: offsets count in the text as it stands.
 */
export async function readText(path: string): Promise<ReadText> {
  let handle;
  try {
    handle = await open(path, 'r');
  } catch (thrown) {
    const reason = whyNot(thrown);
    return { kind: 'unreadable', reason, missing: reason === NO_FILE };
  }
  try {
    const { size } = await handle.stat();
    if (size > LARGEST_FILE) {
      const megabytes = (size / 1024 / 1024).toFixed(0);
      return {
        kind: 'unreadable',
        reason: `the file has ${megabytes} MB; at most ${LARGEST_FILE / 1024 / 1024} MB are read. Split the case into several files of the same folder`,
      };
    }
    const bytes = new Uint8Array(await handle.readFile());
    if (bytes.length === 0) return { kind: 'unreadable', reason: 'the file is empty' };
    if (bytes.includes(0)) return { kind: 'unreadable', reason: 'the file is binary, not text' };
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      return { kind: 'text', text, bytes };
    } catch {
      return { kind: 'unreadable', reason: 'the file is not UTF-8 text; save it as UTF-8' };
    }
  } catch (thrown) {
    return { kind: 'unreadable', reason: whyNot(thrown) };
  } finally {
    await handle.close();
  }
}

const NO_FILE = 'there is no such file';

function whyNot(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  switch (code) {
    case 'ENOENT':
      return NO_FILE;
    case 'EACCES':
    case 'EPERM':
      return 'this user may not read the file';
    case 'EISDIR':
      return 'this is a folder, not a file';
    default:
      return 'the file could not be read';
  }
}
