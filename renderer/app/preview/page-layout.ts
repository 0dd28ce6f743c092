export interface Size {
  width: number;
  height: number;
}

export interface PageBox extends Size {
  top: number;
}

/** Pages one below the other; lengths in CSS pixels. */
export interface PageLayout {
  boxes: readonly PageBox[];
  height: number;
}

/** `page` shows each page as a whole, `width` makes each as wide as the view. */
export const pageZooms = ['page', 'width'] as const;
export type PageZoom = (typeof pageZooms)[number];

/** Places pages of these proportions in a view, with a gap around each. */
export function layoutPages(sizes: readonly Size[], view: Size, zoom: PageZoom, gap: number): PageLayout {
  let top = gap;
  const boxes = sizes.map(({ width, height }) => {
    const byWidth = Math.max(1, view.width - 2 * gap) / width;
    const byHeight = Math.max(1, view.height - 2 * gap) / height;
    const scale = zoom === 'width' ? byWidth : Math.min(byWidth, byHeight);
    const box = { top, width: Math.round(width * scale), height: Math.round(height * scale) };
    top += box.height + gap;
    return box;
  });
  return { boxes, height: top };
}

/** The indices of the pages of which something is between two heights: the first one, and the one after the last. */
export function pagesBetween({ boxes }: PageLayout, from: number, to: number): [first: number, end: number] {
  const first = boxes.findIndex(({ top, height }) => top + height > from);
  if (first === -1) return [boxes.length, boxes.length];
  const after = boxes.findIndex(({ top }) => top >= to);
  return [first, Math.max(first, after === -1 ? boxes.length : after)];
}

/** The index of the page that is being read: the last one that begins in the upper third of the view. */
export function pageAt({ boxes }: PageLayout, scrollTop: number, viewHeight: number): number {
  const line = scrollTop + viewHeight / 3;
  const after = boxes.findIndex(({ top }) => top > line);
  return Math.max(0, (after === -1 ? boxes.length : after) - 1);
}

/**
 * The index of the page to which a key leads; null for keys that turn no page. Up and down turn pages where a whole page is shown,
 * otherwise they scroll.
 */
export function pageForKey(key: string, current: number, count: number, zoom: PageZoom): number | null {
  const last = Math.max(0, count - 1);
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
    case 'ArrowRight':
      return Math.min(last, current + 1);
    case 'PageUp':
    case 'ArrowLeft':
      return Math.max(0, current - 1);
    case 'ArrowDown':
      return zoom === 'page' ? Math.min(last, current + 1) : null;
    case 'ArrowUp':
      return zoom === 'page' ? Math.max(0, current - 1) : null;
    default:
      return null;
  }
}
