import { setImmediate } from 'node:timers/promises';
import type { Response } from 'express';

/** About how many characters of JSON are made before other requests have their turn. */
const PART = 256 * 1024;

/**
 * Sends an object as JSON a part at a time, so that neither making nor sending a large answer holds up other requests.
 * Its lists, where they are fields of the object itself, are what is cut into parts.
 */
export async function sendInParts(response: Response, body: object): Promise<void> {
  // Listened to once: what compresses answers takes listeners for `drain` to itself, and never gives one back.
  let goOn = (): void => {};
  response.on('drain', () => goOn());
  response.on('close', () => goOn());
  response.type('json');
  for (const part of jsonParts(body)) {
    if (response.destroyed) return;
    if (!response.write(part)) await new Promise<void>((resolve) => (goOn = resolve));
    await setImmediate();
  }
  response.end();
}

/** The same text as `JSON.stringify`, in parts. */
export function* jsonParts(body: object): Generator<string> {
  let text = '{';
  let first = true;
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    text += `${first ? '' : ','}${JSON.stringify(name)}:`;
    first = false;
    if (!Array.isArray(value)) {
      text += JSON.stringify(value);
      continue;
    }
    text += '[';
    for (const [index, item] of value.entries()) {
      text += `${index === 0 ? '' : ','}${JSON.stringify(item ?? null)}`;
      if (text.length < PART) continue;
      yield text;
      text = '';
    }
    text += ']';
  }
  yield `${text}}`;
}
