import type { Written } from '../../graph/export/exported.ts';
import { TURN_MS } from '../../graph/in-turns.ts';

/** A made text, in parts as a Blob takes them, and what has to be said about it. */
export interface Gathered {
  readonly parts: readonly string[];
  readonly remarks: readonly string[];
}

/** Takes a text from its writer a little at a time, so that nothing freezes; aborting `signal` gives it up. */
export async function gather(written: Written, signal: AbortSignal): Promise<Gathered> {
  const parts: string[] = [];
  for (;;) {
    const until = performance.now() + TURN_MS;
    let text = '';
    while (performance.now() < until) {
      const next = written.next();
      if (next.done === true) return { parts: [...parts, text], remarks: next.value };
      text += next.value;
    }
    parts.push(text);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
}
