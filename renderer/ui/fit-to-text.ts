import { renderAfterPaint } from './render-after-paint';

/** Text areas that are measured before the next frame. */
const pending = new Set<HTMLTextAreaElement>();

/** The last known widths in CSS pixels: a change of the height alone does not change line breaks. */
const widths = new WeakMap<Element, number>();

/** One observer for all text areas, so that they are measured together when the window changes its size. */
let observer: ResizeObserver | null = null;

/**
 * Sets the height of a text area to that of its text before the next frame. All text areas are measured with one layout: with a layout
 * for each, a list of 200 rows took seconds to open. Chrome 114 has no `field-sizing`.
 */
export function fitToText(area: HTMLTextAreaElement): void {
  if (pending.size === 0) queueMicrotask(fitPending);
  pending.add(area);
}

/**
 * Makes a text area higher at once when a key has made its text higher, and fits it after the paint of the key: only that can make it
 * lower, and takes a layout more.
 */
export function fitAfterKey(area: HTMLTextAreaElement): void {
  const { scrollHeight, clientHeight } = area;
  if (scrollHeight > clientHeight) area.style.height = `${scrollHeight + 2}px`;
  renderAfterPaint(() => fitToText(area));
}

/** Fits a text area again whenever its width changes, until the returned function is called. */
export function fitOnResize(area: HTMLTextAreaElement): () => void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      if (!(target instanceof HTMLTextAreaElement) || widths.get(target) === contentRect.width) continue;
      widths.set(target, contentRect.width);
      fitToText(target);
    }
  });
  const current = observer;
  current.observe(area);
  return () => current.unobserve(area);
}

/** Reads and writes of the layout alternate as little as possible. */
function fitPending(): void {
  const areas = [...pending].filter((area) => area.isConnected);
  pending.clear();
  // Several fields keep their height meanwhile, because a much shorter page would scroll. Typing and a new page spare that layout.
  const isKept = areas.length > 1 && areas.some((area) => area.style.height !== '');
  const heights = isKept ? areas.map((area) => area.parentElement?.offsetHeight ?? 0) : [];
  for (const [index, area] of areas.entries()) {
    if (area.parentElement && heights.length > 0) area.parentElement.style.minHeight = `${heights[index]}px`;
    area.style.height = 'auto';
  }
  const texts = areas.map((area) => area.scrollHeight);
  for (const [index, area] of areas.entries()) {
    area.style.height = `${(texts[index] ?? 0) + 2}px`;
    if (area.parentElement) area.parentElement.style.minHeight = '';
  }
}
