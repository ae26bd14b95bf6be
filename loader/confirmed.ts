import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';

/**
 * Whether somebody at a terminal says yes. Nobody there is a no, and so are a Ctrl+C, which its question
 * refuses, and a Ctrl+D, after which it would never be answered.
 */
export async function confirmed(
  question: string,
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean },
  output: NodeJS.WritableStream,
): Promise<boolean> {
  if (input.isTTY !== true) return false;
  const prompt = createInterface({ input, output });
  const closed = once(prompt, 'close').then(() => '');
  const answer = await Promise.race([prompt.question(question).catch(() => ''), closed]);
  prompt.close();
  return /^y(es)?$/i.test(answer.trim());
}
