import type { Span } from '../timeline/model.ts';

/**
 * The words of an article that are selected in the page.
 * @param body the article's element; each piece of its text bears where it starts in the text as given
 * @param selection the page's own
 * @returns their span in the article's text; null where none of them are selected
 */
export function selectedWords(body: HTMLElement, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!body.contains(range.startContainer) || !body.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

/** Where a point of the page lies in the article's text. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]');
  if (piece) {
    const start = Number(piece.dataset['start']);
    if (node instanceof Text) return start + offset;
    return start + (offset === 0 ? 0 : (piece.textContent?.length ?? 0));
  }
  // between two pieces: the one after the point, or else the end of the one before it
  const next = node.childNodes[offset];
  const before = node.childNodes[offset - 1];
  const pieceIn = (child: Node | undefined) =>
    child instanceof HTMLElement
      ? (child.closest<HTMLElement>('[data-start]') ?? child.querySelector<HTMLElement>('[data-start]'))
      : null;
  const after = pieceIn(next);
  if (after) return Number(after.dataset['start']);
  const last = pieceIn(before);
  return last ? Number(last.dataset['start']) + (last.textContent?.length ?? 0) : null;
}
