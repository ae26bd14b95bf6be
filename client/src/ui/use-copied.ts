import { useCallback, useEffect, useState } from 'react';
import { announce } from '../state/announcer.ts';
import { copyByHand } from '../state/by-hand.ts';
import { say } from '../state/passing-word.ts';

/**
 * Copies to the clipboard, and is true for a moment after. What has to be made first is copied once it is; where it
 * cannot be made, `failed` is told why, and else everybody. Where the browser does not let a page copy, it is put before
 * its reader to be copied by hand. What the copy `lacks`, in a sentence, everybody is told.
 */
export function useCopied(
  failed: (why: string) => void = say,
): readonly [
  copied: boolean,
  copy: (text: string | (() => Promise<string>), said: string, lacks?: string | null) => void,
] {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = window.setTimeout(() => setCopied(false), 1800);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = useCallback(
    (text: string | (() => Promise<string>), said: string, lacks: string | null = null) => {
      void made(text)
        .then(async (words) => {
          const written = await isWritten(words);
          if (written) setCopied(true);
          else copyByHand(words);
          if (lacks !== null) say(written ? `${said} ${lacks}` : lacks);
          else if (written) announce(said);
        })
        .catch((error: unknown) => failed(error instanceof Error ? error.message : 'It could not be made.'));
    },
    [failed],
  );
  return [copied, copy];
}

async function made(text: string | (() => Promise<string>)): Promise<string> {
  return typeof text === 'string' ? text : text();
}

/** Whether it is on the clipboard now. */
async function isWritten(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
