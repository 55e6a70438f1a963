import type { Font } from '../layout/text.ts';

/** The font of the titles, as in style.css. */
export const TITLE_FAMILY = "'Inter', 'Helvetica Neue', 'Segoe UI', 'Liberation Sans', Arial, sans-serif";

/** Measures a font at 1 px on a canvas, once; the layout works on these widths alone. */
export function measuredFont(family = TITLE_FAMILY): Font {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Float32Array(384);
  if (!context) return { widths: widths.fill(0.56), wide: 1 };
  // measured large, so that hinting does not round
  context.font = `500 100px ${family}`;
  for (let code = 32; code < 384; code++)
    widths[code] = context.measureText(String.fromCharCode(code)).width / 100;
  return { widths, wide: 1 };
}
