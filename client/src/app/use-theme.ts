import { useEffect } from 'react';
import { cssProperties, PALETTES, type Palette } from '../graph/palette.ts';
import { usePreferences, type Theme } from '../state/preferences.ts';
import { useMedia } from '../ui/use-media.ts';

/** The ground that is shown, as chosen or as the system has it; its colours are set as CSS custom properties. */
export function useTheme(): { readonly theme: Theme; readonly palette: Palette } {
  const chosen = usePreferences((preferences) => preferences.theme);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const theme: Theme = chosen ?? (dark ? 'dark' : 'light');
  const palette = PALETTES[theme];
  // While rendering, so that nothing is ever painted without colours; setting the same again changes nothing.
  applyPalette(theme, palette);
  useEffect(() => applyPalette(theme, palette), [theme, palette]);
  return { theme, palette };
}

let applied: Theme | undefined;

function applyPalette(theme: Theme, palette: Palette): void {
  if (applied === theme) return;
  applied = theme;
  const { style, dataset } = document.documentElement;
  dataset['theme'] = theme;
  style.colorScheme = theme;
  for (const [name, value] of Object.entries(cssProperties(palette))) style.setProperty(name, value);
}
