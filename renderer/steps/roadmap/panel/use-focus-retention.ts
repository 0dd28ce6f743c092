import { useEffect, type RefObject } from 'react';

/**
 * Moves the focus to an element when a focused button inside it becomes disabled, as at the end of a list. Otherwise the browser moves it
 * to the body, and the keys of the element stop working.
 */
export function useFocusRetention(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = element.current;
    if (!root) return undefined;
    let inside = root.contains(document.activeElement);
    const follow = ({ target }: Event) => {
      inside = target instanceof Node && root.contains(target);
    };
    // The browser moves the focus only after the attribute has changed.
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
