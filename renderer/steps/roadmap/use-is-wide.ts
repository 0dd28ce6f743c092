import { useLayoutEffect, useState, type RefObject } from 'react';

/** Whether an element is at least `from` CSS pixels wide. */
export function useIsWide(element: RefObject<HTMLElement | null>, from: number): boolean {
  const [wide, setWide] = useState(true);
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    setWide(element.current.clientWidth >= from);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWide(entry.contentRect.width >= from);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, from]);
  return wide;
}
