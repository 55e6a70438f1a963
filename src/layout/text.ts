/** The widths of a font's characters in pixels, as measured where there is a canvas; pure from there on. */
export interface Font {
  /** by character code, 32 to 383 */
  readonly widths: Float32Array;
  /** for every other character */
  readonly wide: number;
}

/** A font whose characters are all about as wide as in a common sans serif of a size in pixels. */
export function plainFont(size: number): Font {
  return { widths: new Float32Array(384).fill(size * 0.55), wide: size };
}

/** The same font in another size, given as a factor. */
export function scaledFont(font: Font, factor: number): Font {
  return { widths: font.widths.map((width) => width * factor), wide: font.wide * factor };
}

/** The width of a text in pixels, a hair on the safe side. */
export function textWidth(font: Font, text: string): number {
  let width = 2;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    width += code < 384 ? font.widths[code]! : font.wide;
  }
  return width;
}

/** The longest start of a text that fits into a width with an ellipsis, cut between words where it can be. */
export function shortened(font: Font, text: string, width: number): string {
  const room = width - textWidth(font, '…');
  let used = 0;
  let i = 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    used += code < 384 ? font.widths[code]! : font.wide;
    if (used > room) break;
  }
  const cut = text.slice(0, i);
  const space = cut.lastIndexOf(' ');
  return (space > cut.length * 0.5 ? cut.slice(0, space) : cut).trimEnd() + '…';
}
