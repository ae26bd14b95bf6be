import { create } from 'zustand';
import { z } from 'zod';

const KEY = 'whoknew';

const colourSchema = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .optional()
  .catch(undefined);
const nameSchema = z.string().trim().min(1).max(40).optional().catch(undefined);

/** What somebody calls a kind, and its colour on each ground; where a part is missing, the model's holds. */
const kindLookSchema = z.object({
  name: nameSchema,
  plural: nameSchema,
  light: colourSchema,
  dark: colourSchema,
});
export type KindLook = Readonly<z.infer<typeof kindLookSchema>>;

const preferencesSchema = z.object({
  /** Null follows the system. */
  theme: z.enum(['light', 'dark']).nullable().catch(null),
  /** In CSS px. */
  panelWidth: z.number().min(300).max(900).catch(372),
  readerWidth: z.number().min(300).max(1100).catch(560),
  /** Whether keys without Ctrl or Alt do anything beyond fields: they can be in the way of dictation. */
  singleKeys: z.boolean().catch(true),
  /** The strip of time; null: as the window has room for it. */
  stripOpen: z.boolean().nullable().catch(null),
  legendOpen: z.boolean().catch(true),
  minimapOpen: z.boolean().catch(true),
  /** What of the canvas pictures and prints have: all that is shown, or what is in view. */
  pictureOf: z.enum(['all', 'view']).catch('all'),
  /** The workbench: its height in CSS px, and the share of its width that the editor has. */
  dockHeight: z.number().min(160).max(2_000).catch(400),
  editorShare: z.number().min(0.2).max(0.8).catch(0.42),
  /** Whether examples, saved queries and history stand beside the editor. */
  libraryOpen: z.boolean().catch(true),
  /** By label. Names of kinds are no words of the case. */
  kinds: z.record(z.string(), kindLookSchema.catch({})).catch({}),
  /** Whether the tour was taken, or declined. */
  tourSeen: z.boolean().catch(false),
});
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;
export type Theme = 'light' | 'dark';

/** What the browser held when this window last read or wrote it: where it holds something else, another window wrote. */
let held: string | null = null;

/** What the browser remembers of how this person likes the page: never anything of the case. */
export const usePreferences = create<Preferences>(() => {
  held = stored();
  return parsed(held);
});

/** Changes what is preferred, and nothing else of what another window of this browser wrote meanwhile. */
export function prefer(change: Partial<Preferences> | ((now: Preferences) => Partial<Preferences>)): void {
  heed();
  usePreferences.setState(change);
  const text = JSON.stringify(usePreferences.getState());
  try {
    window.localStorage.setItem(KEY, text);
    held = text;
  } catch {
    // Storage may be forbidden or full: the page works without a memory.
  }
}

/** Goes on with what other windows of this browser prefer, until the function that it gives is called. */
export function heedOtherWindows(): () => void {
  window.addEventListener('storage', heed);
  return () => window.removeEventListener('storage', heed);
}

function heed(): void {
  const text = stored();
  if (text === held) return;
  held = text;
  usePreferences.setState(parsed(text));
}

function stored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function parsed(text: string | null): Preferences {
  let read: unknown = {};
  try {
    read = JSON.parse(text ?? '{}');
  } catch {
    read = {};
  }
  // Each field has its own usual value; what is no object at all has them all.
  return preferencesSchema.catch(() => preferencesSchema.parse({})).parse(read);
}
