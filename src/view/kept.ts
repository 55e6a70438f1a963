/** A coordinate as the painters write it, in pixels, to a tenth. */
export const px = (x: number): string => String(Math.round(x * 10) / 10);

/**
 * An SVG element of the painters' own, together with what has been written to it: to write what stands there already
 * costs the browser work, and so does reading it back, a thousand times in each frame.
 */
export class Kept<E extends SVGElement> {
  private readonly written = new Map<string, string>();

  constructor(readonly element: E) {}

  /** Sets an attribute. */
  put(name: string, value: string): void {
    if (this.isNew(name, value)) this.element.setAttribute(name, value);
  }

  /** Sets the text in it. */
  write(text: string): void {
    if (this.isNew('#text', text)) this.element.textContent = text;
  }

  /** Is a value not what was written under this name before? From now on it is. */
  isNew(name: string, value: string): boolean {
    if (this.written.get(name) === value) return false;
    this.written.set(name, value);
    return true;
  }
}

/** A new SVG element with others in it. */
export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  ...children: readonly SVGElement[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.append(...children);
  return element;
}
