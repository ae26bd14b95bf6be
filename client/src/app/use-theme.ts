import { useEffect, useMemo } from 'react';
import { cssProperties, PALETTES, withKindColours, type Palette } from '../graph/palette.ts';
import { usePreferences, type Theme } from '../state/preferences.ts';
import { useMedia } from '../ui/use-media.ts';

/**
 * The ground that is shown, as chosen or as the system has it, with the colours that somebody gave to kinds; its colours
 * are set as CSS custom properties. `palettes`: both grounds, for what is taken out of the page.
 */
export function useTheme(): {
  readonly theme: Theme;
  readonly palette: Palette;
  readonly palettes: Readonly<Record<Theme, Palette>>;
} {
  const chosen = usePreferences((preferences) => preferences.theme);
  const kinds = usePreferences((preferences) => preferences.kinds);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const theme: Theme = chosen ?? (dark ? 'dark' : 'light');
  const palettes = useMemo(
    () => ({
      light: withKindColours(PALETTES.light, 'light', kinds),
      dark: withKindColours(PALETTES.dark, 'dark', kinds),
    }),
    [kinds],
  );
  const palette = palettes[theme];
  // While rendering, so that nothing is ever painted without colours; setting the same again changes nothing.
  applyPalette(theme, palette);
  useEffect(() => applyPalette(theme, palette), [theme, palette]);
  return { theme, palette, palettes };
}

let applied: Palette | undefined;

function applyPalette(theme: Theme, palette: Palette): void {
  if (applied === palette) return;
  applied = palette;
  const { style, dataset } = document.documentElement;
  dataset['theme'] = theme;
  style.colorScheme = theme;
  for (const [name, value] of Object.entries(cssProperties(palette))) style.setProperty(name, value);
}
