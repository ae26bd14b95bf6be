import { z } from 'zod';
import { create } from 'zustand';

/** Something that was opened. */
const lookedAtSchema = z.object({
  kind: z.enum(['node', 'relationship', 'document']),
  id: z.string().max(240),
});
export type LookedAt = Readonly<z.infer<typeof lookedAtSchema>>;

export const MOST_LATELY = 12;
const KEY = 'whoknew-lately';

/**
 * What was opened lately, the latest first. The browser's window keeps it through a reload and forgets it when it is
 * closed: what somebody looks into stays in no file of this machine.
 */
export const useLately = create<{ readonly lately: readonly LookedAt[] }>(() => ({ lately: remembered() }));

export function lookAt(looked: LookedAt): void {
  const before = useLately.getState().lately;
  const lately = withLatest(before, looked);
  if (lately === before) return;
  useLately.setState({ lately });
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(lately));
  } catch {
    // Storage may be forbidden: it is remembered until the next reload.
  }
}

/** With something at the front, once; the oldest beyond twelve fall off. */
export function withLatest(before: readonly LookedAt[], looked: LookedAt): readonly LookedAt[] {
  const [first] = before;
  if (first?.kind === looked.kind && first.id === looked.id) return before;
  const others = before.filter(({ kind, id }) => kind !== looked.kind || id !== looked.id);
  return [looked, ...others].slice(0, MOST_LATELY);
}

function remembered(): readonly LookedAt[] {
  try {
    const stored: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? '[]');
    return z.array(lookedAtSchema).max(MOST_LATELY).catch([]).parse(stored);
  } catch {
    return [];
  }
}
