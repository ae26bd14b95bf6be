import type { Palette } from '../palette.ts';
import { FONT_FAMILY } from './scene.ts';

/** How the page of an export looks, on the ground of its picture. It has no `<` and no `&`, so it stands in HTML as it is. */
export function pageStyle(palette: Palette): string {
  const { paper, panel, line, ink, softInk, accent, marker, verified, redText } = palette;
  return `
:root { color-scheme: ${isDark(paper) ? 'dark' : 'light'}; scroll-padding: 16px; }
body { margin: 0; color: ${ink}; background: ${paper}; font: 450 15px/1.5 ${FONT_FAMILY}; overflow-wrap: anywhere; }
header, main, footer { max-width: 920px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 32px; }
h1 { margin: 0 0 4px; font-size: 26px; line-height: 1.25; }
h2 { margin: 48px 0 8px; padding-bottom: 6px; font-size: 20px; border-bottom: 1px solid ${line}; }
h3 { margin: 0; font-size: 16px; }
h4 { margin: 12px 0 2px; font-size: 13px; color: ${softInk}; }
p { margin: 4px 0; }
a { color: ${accent}; text-underline-offset: 3px; }
a.name { color: ${ink}; text-decoration-color: ${line}; }
nav ul { display: flex; flex-wrap: wrap; gap: 2px 18px; padding: 0; margin: 16px 0; list-style: none; }
.picture { max-width: 1600px; margin: 0 auto; padding: 0 20px; }
.picture svg { display: block; width: 100%; height: auto; }
.picture a { cursor: pointer; }
article { padding: 14px 0 14px 13px; border-left: 3px solid transparent; }
article + article { border-top: 1px solid ${line}; }
article:target { background: ${panel}; border-left-color: ${accent}; }
article ul { padding-left: 20px; margin: 0; }
.soft, figcaption, footer { color: ${softInk}; font-size: 13px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 14px; margin: 8px 0; font-size: 14px; }
dt { color: ${softInk}; }
dd { margin: 0; }
figure { margin: 8px 0 14px; padding-left: 13px; border-left: 3px solid ${line}; }
blockquote { margin: 0; font-family: Georgia, 'Times New Roman', serif; }
mark { padding: 1px 2px; margin: 0 -1px; color: inherit; background: ${marker}; border-radius: 3px; }
.verified { color: ${verified}; }
.failed, .contradiction h3 { color: ${redText}; }
footer { margin-top: 56px; padding-bottom: 48px; border-top: 1px solid ${line}; }
@media (max-width: 600px) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 6px; } }
@media print { nav, .back { display: none; } article { break-inside: avoid; } }
`;
}

function isDark(paper: string): boolean {
  const parts = /^#(..)(..)(..)$/.exec(paper)?.slice(1) ?? [];
  return parts.reduce((sum, part) => sum + Number.parseInt(part, 16), 0) < 3 * 128;
}
