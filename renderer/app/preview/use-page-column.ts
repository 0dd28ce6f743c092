import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { layoutPages, type PageLayout, type PageZoom, type Size } from './page-layout';

export interface PageColumn {
  /** The scrolling element. */
  box: React.RefObject<HTMLDivElement | null>;
  layout: PageLayout;
  scrollTop: number;
  viewHeight: number;
  /** Shows a page at the top of the view. */
  scrollTo: (page: number) => void;
  /** Follows the element; true when a person has scrolled, and not `scrollTo`. */
  onScroll: () => boolean;
}

/** The layout of pages in a scrolling element, and what is seen of them. */
export function usePageColumn(sizes: readonly Size[], zoom: PageZoom, gap: number): PageColumn {
  const box = useRef<HTMLDivElement>(null);
  const own = useRef(0);
  const [view, setView] = useState<Size>({ width: 0, height: 0 });
  const [scrollTop, setScrollTop] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setView({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const layout = useMemo(() => layoutPages(sizes, view, zoom, gap), [sizes, view, zoom, gap]);
  const scrollTo = useCallback(
    (page: number) => {
      const element = box.current;
      if (!element) return;
      element.scrollTop = (layout.boxes[page]?.top ?? gap) - gap;
      own.current = element.scrollTop;
      setScrollTop(element.scrollTop);
    },
    [layout, gap],
  );
  const onScroll = useCallback(() => {
    const top = box.current?.scrollTop ?? 0;
    setScrollTop(top);
    return top !== own.current;
  }, []);
  return { box, layout, scrollTop, viewHeight: view.height, scrollTo, onScroll };
}
