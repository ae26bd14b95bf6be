import { wrapLabel } from '../graph/wrap-label.ts';

/** Breaks and measures texts, and remembers it: names do not change between frames. */
export class Scribe {
  readonly #lines = new Map<string, readonly string[]>();
  readonly #widths = new Map<string, number>();

  lines(
    context: CanvasRenderingContext2D,
    font: string,
    text: string,
    width: number,
    most: number,
  ): readonly string[] {
    const key = `${font} ${width} ${most} ${text}`;
    const known = this.#lines.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const lines = wrapLabel(text, width, most, (piece) => context.measureText(piece).width);
    this.#lines.set(key, lines);
    return lines;
  }

  widest(context: CanvasRenderingContext2D, font: string, lines: readonly string[]): number {
    return Math.max(0, ...lines.map((line) => this.#width(context, font, line)));
  }

  forget(): void {
    this.#lines.clear();
    this.#widths.clear();
  }

  #width(context: CanvasRenderingContext2D, font: string, line: string): number {
    const key = `${font} ${line}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(line);
    this.#widths.set(key, width);
    return width;
  }
}
