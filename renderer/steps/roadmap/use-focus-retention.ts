import { useEffect, type RefObject } from 'react';

/**
 * Keeps the focus inside an element when the button that has it becomes disabled, as at the end of a list. The browser
 * would drop it, and the keys of the element would go nowhere.
 */
export function useFocusRetention(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = element.current;
    if (!root) return undefined;
    let inside = root.contains(document.activeElement);
    const follow = ({ target }: Event) => {
      inside = target instanceof Node && root.contains(target);
    };
    // The browser drops the focus some time after the attribute has changed.
    const observer = new MutationObserver(() =>
      requestAnimationFrame(() => {
        const { activeElement } = document;
        if (inside && (activeElement === document.body || activeElement?.matches(':disabled'))) {
          root.focus({ preventScroll: true });
        }
      }),
    );
    observer.observe(root, { subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', follow);
    document.addEventListener('pointerdown', follow);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', follow);
      document.removeEventListener('pointerdown', follow);
    };
  }, [element]);
}
