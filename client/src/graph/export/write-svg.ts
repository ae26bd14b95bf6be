import { iconShapes } from '../label-icons.ts';
import type { Written } from './exported.ts';
import { FONT_FAMILY, px, type Scene, type Shape } from './scene.ts';
import { XmlText } from './xml-text.ts';

/** Lucide draws on 24 by 24. */
const ICON_GROUND = 24;

/** Where a node's disc leads; undefined where it leads nowhere. */
export type LeadsTo = (node: string) => string | undefined;

/** The picture as a file of SVG: text as text, nothing from elsewhere, and its trace as its description. */
export function* writeSvg(scene: Scene): Written {
  const xml = new XmlText();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield* svgElement(xml, scene, null);
  return xml.remarks();
}

/** The picture as an element, for a document that has more than it; its discs lead nowhere where `leadsTo` is null. */
export function* svgElement(
  xml: XmlText,
  scene: Scene,
  leadsTo: LeadsTo | null,
): Generator<string, void, void> {
  // A single image to who hears it, unless there is something to follow in it.
  const role = leadsTo === null ? 'img' : 'group';
  const { width, height, paper, title, trace, shapes } = scene;
  yield [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" role="${role}" aria-labelledby="title desc" font-family="${xml.of(FONT_FAMILY)}">`,
    `<title id="title">${xml.of(title)}</title>`,
    `<desc id="desc">${xml.of(trace.join('\n'))}</desc>`,
    `<rect width="100%" height="100%" fill="${xml.of(paper)}"/>`,
    '',
  ].join('\n');
  yield* written(xml, shapes, leadsTo ?? (() => undefined));
  yield '</svg>\n';
}

function* written(xml: XmlText, shapes: readonly Shape[], leadsTo: LeadsTo): Generator<string, void, void> {
  for (const shape of shapes) {
    if (shape.kind === 'window') {
      const { x, y, width, height } = shape.box;
      const sides = [x, y, width, height].map(px);
      // An SVG within another shows nothing beyond its own sides.
      yield `<svg x="${sides[0]}" y="${sides[1]}" width="${sides[2]}" height="${sides[3]}" viewBox="${sides.join(' ')}" overflow="hidden">\n`;
      yield* written(xml, shape.shapes, leadsTo);
      yield '</svg>\n';
      continue;
    }
    const address = shape.kind === 'disc' && shape.node !== undefined ? leadsTo(shape.node) : undefined;
    const drawn = shapeOf(xml, shape);
    // All that it leads to stands in lists as well: keys need not walk through every disc.
    yield address === undefined ? `${drawn}\n` : `<a href="${xml.of(address)}" tabindex="-1">${drawn}</a>\n`;
  }
}

function shapeOf(xml: XmlText, shape: Exclude<Shape, { readonly kind: 'window' }>): string {
  switch (shape.kind) {
    case 'path': {
      const { d, stroke, fill, width, dash, opacity } = shape;
      const line =
        stroke === null
          ? ''
          : ` stroke="${xml.of(stroke)}" stroke-width="${px(width)}"${dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`}`;
      return `<path d="${d}" fill="${xml.of(fill ?? 'none')}"${line}${opacityOf(opacity)}/>`;
    }
    case 'disc': {
      const { x, y, radius, fill, ring, ringWidth, opacity, says } = shape;
      // The ring lies outside of the radius; a stroke lies half within, so it is drawn as a disc behind.
      const behind =
        ringWidth === 0
          ? ''
          : `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius + ringWidth)}" fill="${xml.of(ring)}"/>`;
      const told = says === null ? '' : `<title>${xml.of(says)}</title>`;
      return `${behind}<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${xml.of(fill)}"${opacityOf(opacity)}>${told}</circle>`;
    }
    case 'icon': {
      const { icon, x, y, size, colour } = shape;
      const scale = size / ICON_GROUND;
      const parts = iconShapes(icon).map(([element, attributes]) => {
        const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${xml.of(value)}"`);
        return `<${element}${written.join('')}/>`;
      });
      return `<g transform="translate(${px(x - size / 2)} ${px(y - size / 2)}) scale(${scale.toFixed(4)})" fill="none" stroke="${xml.of(colour)}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" pointer-events="none">${parts.join('')}</g>`;
    }
    case 'text': {
      const { text, x, y, anchor, size, weight, fill, halo, opacity } = shape;
      const behind =
        halo === null
          ? ''
          : ` stroke="${xml.of(halo)}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`;
      const at = anchor === 'middle' ? ' text-anchor="middle"' : '';
      return `<text x="${px(x)}" y="${px(y)}"${at} dominant-baseline="central" font-size="${px(size)}" font-weight="${weight}" fill="${xml.of(fill)}"${behind}${opacityOf(opacity)} pointer-events="none">${xml.of(text)}</text>`;
    }
    default:
      return shape satisfies never;
  }
}

function opacityOf(opacity: number): string {
  return opacity === 1 ? '' : ` opacity="${px(opacity)}"`;
}
