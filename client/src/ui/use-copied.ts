import { useCallback, useEffect, useState } from 'react';
import { announce } from '../state/announcer.ts';

/** Copies to the clipboard, and is true for a moment after. */
export function useCopied(): readonly [copied: boolean, copy: (text: string, said: string) => void] {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = window.setTimeout(() => setCopied(false), 1800);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = useCallback((text: string, said: string) => {
    void writeText(text).then((done) => {
      if (done) setCopied(true);
      announce(done ? said : 'Copying was not allowed here.');
    });
  }, []);
  return [copied, copy];
}

async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
