import { useEffect, useState, type RefObject } from 'react';

export interface ReadingPages {
  /** Index of the visible page. */
  page: number;
  count: number;
  turnTo: (page: number) => void;
}

/**
 * Target page of each key; presenters' remotes send PageUp and PageDown. End remains the last page when resizing the window adds
 * pages.
 */
const turns: Record<string, (page: number, last: number) => number> = {
  ArrowRight: (page, last) => Math.min(last, page + 1),
  PageDown: (page, last) => Math.min(last, page + 1),
  ArrowLeft: (page) => Math.max(0, page - 1),
  PageUp: (page) => Math.max(0, page - 1),
  Home: () => 0,
  End: () => Number.POSITIVE_INFINITY,
};

/**
 * Splits a text into pages of the window's size with one or two columns, so that nobody has to scroll. The columns are those of the
 * browser's layout; a page is what the container shows of them.
 */
export function useReadingPages(columns: RefObject<HTMLElement | null>): ReadingPages {
  const [count, setCount] = useState(1);
  const [wanted, turnTo] = useState(0);
  const page = Math.min(wanted, count - 1);

  useEffect(() => {
    const element = columns.current;
    if (!element) return undefined;
    // Widths are whole pixels: a tenth of a page is less than any column.
    const measure = () =>
      setCount(Math.max(1, Math.ceil((element.scrollWidth + gapOf(element)) / strideOf(element) - 0.1)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    void document.fonts.ready.then(measure);
    return () => observer.disconnect();
  }, [columns]);
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const to = turns[event.key];
      if (!to || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      turnTo(to(page, count - 1));
    };
    addEventListener('keydown', turn);
    return () => removeEventListener('keydown', turn);
  }, [page, count]);

  return { page, count, turnTo };
}

function gapOf(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).columnGap) || 0;
}

/** Distance between the left edges of two pages, in CSS pixels. */
function strideOf(element: HTMLElement): number {
  return element.clientWidth + gapOf(element);
}
