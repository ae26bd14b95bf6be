import { ENTITY_LABELS, labelDefinition } from '#core/model/labels';
import { prefer, usePreferences, type KindLook } from './preferences.ts';

/** What one of a kind is called: as somebody named it, else as the model does. */
export function kindName(
  label: string,
  kinds: Readonly<Record<string, KindLook>> = usePreferences.getState().kinds,
): string {
  return kinds[label]?.name ?? labelDefinition(label)?.caption ?? label;
}

/** What many of a kind are called. Named once, many are called as one is. */
export function kindPlural(label: string, kinds: Readonly<Record<string, KindLook>>): string {
  const own = kinds[label];
  return own?.plural ?? own?.name ?? labelDefinition(label)?.plural ?? label;
}

/** Keeps how a kind looks and is called; what is as in the model is not kept. */
export function keepKindLook(label: string, look: KindLook): void {
  const definition = labelDefinition(label);
  const kept: KindLook = {
    ...(isOwn(look.name, definition?.caption) && { name: look.name.trim() }),
    ...(isOwn(look.plural, definition?.plural) && { plural: look.plural.trim() }),
    ...(isOwn(look.light, definition?.colour.light) && { light: look.light }),
    ...(isOwn(look.dark, definition?.colour.dark) && { dark: look.dark }),
  };
  prefer(({ kinds: { [label]: _before, ...others } }) => ({
    kinds: Object.keys(kept).length === 0 ? others : { ...others, [label]: kept },
  }));
}

/** All kinds as the model has them. */
export function resetKinds(): void {
  prefer({ kinds: {} });
}

/** Whether anything of any kind is not as the model has it. */
export function kindsChanged(kinds: Readonly<Record<string, KindLook>>): boolean {
  return ENTITY_LABELS.some(({ name }) =>
    Object.values(kinds[name] ?? {}).some((part) => part !== undefined),
  );
}

function isOwn(given: string | undefined, models: string | undefined): given is string {
  return given !== undefined && given.trim() !== '' && given.trim() !== models;
}
