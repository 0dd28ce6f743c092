import { Children, createContext, startTransition, useContext, useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

/** Maximum wait for an idle moment before more is shown, in milliseconds. */
const idleTimeout = 200;

/** Keys that go to something that may not be shown yet, and Ctrl or Cmd with F. */
const keysForAll = ['Tab', 'End', 'PageDown'];

/** True while an item is looked for that may be anywhere: then everything is shown at once. */
const IsWhole = createContext(false);

/** `isWhole` makes everything inside that is shown gradually be shown at once. */
export function GradualProvider({ isWhole, children }: { isWhole: boolean; children: ReactNode }) {
  return <IsWhole value={isWhole}>{children}</IsWhole>;
}

/**
 * The first items at once and the others in idle moments, in order, so that a long screen appears in a tenth of a second. What has been
 * shown stays, and nothing above a reader moves. Everything is shown at once when an item is added, removed or restored, and before a key
 * is handled that goes to what comes next, such as Tab.
 * @param portion how many are shown at first, and how many more in each idle moment after that
 */
export function useGradual<Item>(items: readonly Item[], portion: number): readonly Item[] {
  const isWhole = useContext(IsWhole);
  // jsdom has no idle callbacks.
  const [count, setCount] = useState(() =>
    isWhole || items.length <= portion || typeof requestIdleCallback === 'undefined' ? Infinity : portion,
  );
  const [lengthAtFirst] = useState(items.length);
  const isComplete = isWhole || count >= items.length || items.length !== lengthAtFirst;
  useEffect(() => {
    if (count === Infinity) return undefined;
    if (isComplete) {
      // oxlint-disable-next-line react-hooks/set-state-in-effect -- what is added from now on is shown at once
      setCount(Infinity);
      return undefined;
    }
    const more = () => startTransition(() => setCount(count + portion));
    const idle = requestIdleCallback(more, { timeout: idleTimeout });
    const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      const isFind = (ctrlKey || metaKey) && key.toLowerCase() === 'f';
      // Now: the browser moves the focus right after this event.
      if (isFind || keysForAll.includes(key)) flushSync(() => setCount(Infinity));
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      cancelIdleCallback(idle);
      removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [count, isComplete, portion]);
  return isComplete ? items : items.slice(0, count);
}

/** Shows its children gradually, see `useGradual`. */
export function Gradual({ portion, children }: { portion: number; children: ReactNode }) {
  return useGradual(Children.toArray(children), portion);
}
