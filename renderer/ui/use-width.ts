import { useLayoutEffect, useRef, useState } from 'react';

const lastWidths = new Map<string, number>();

/**
 * The current width of an element, in whole CSS pixels and at least 320, for charts. Until it is measured, its last width is used, so that
 * the chart need not be laid out twice, or `initial` the first time.
 * @param name of the chart
 */
export function useWidth(name: string, initial: number): [React.RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(lastWidths.get(name) ?? initial);
  useLayoutEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const measured = Math.max(320, Math.floor(entry.contentRect.width));
      lastWidths.set(name, measured);
      setWidth(measured);
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [name]);
  return [box, width];
}
