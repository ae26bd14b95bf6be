import { useCallback, useEffect, useState } from 'react';
import { announce } from '../state/announcer.ts';
import { say } from '../state/passing-word.ts';

/**
 * Copies to the clipboard, and is true for a moment after. What has to be made first is copied once it is; where it
 * cannot be made or copied, `failed` is told why, and else everybody.
 */
export function useCopied(
  failed: (why: string) => void = say,
): readonly [copied: boolean, copy: (text: string | (() => Promise<string>), said: string) => void] {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = window.setTimeout(() => setCopied(false), 1800);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = useCallback(
    (text: string | (() => Promise<string>), said: string) => {
      void writeText(text).then((trouble) => {
        if (trouble === undefined) {
          setCopied(true);
          announce(said);
        } else failed(trouble);
      });
    },
    [failed],
  );
  return [copied, copy];
}

/** Undefined where it is on the clipboard now; else why not. */
async function writeText(text: string | (() => Promise<string>)): Promise<string | undefined> {
  let made: string;
  try {
    made = typeof text === 'string' ? text : await text();
  } catch (error) {
    return error instanceof Error ? error.message : 'It could not be made.';
  }
  try {
    await navigator.clipboard.writeText(made);
    return undefined;
  } catch {
    return 'Copying was not allowed here.';
  }
}
