import { Children, createContext, startTransition, useContext, useEffect, useState, type ReactNode } from 'react';

/** Maximum wait for an idle moment before more is shown, in milliseconds. */
const idleTimeout = 200;

/** True while an item is looked for that may be anywhere: then everything is shown at once. */
const IsWhole = createContext(false);

/** `isWhole` makes everything inside that is shown gradually be shown at once. */
export function GradualProvider({ isWhole, children }: { isWhole: boolean; children: ReactNode }) {
  return <IsWhole value={isWhole}>{children}</IsWhole>;
}

/**
 * The first items at once and the others in idle moments, in order, so that a long screen appears in a tenth of a second. What has been
 * shown stays, and nothing above a reader moves. Items that are added later are shown at once.
 * @param portion how many are shown at first, and how many more in each idle moment after that
 */
export function useGradual<Item>(items: readonly Item[], portion: number): readonly Item[] {
  const isWhole = useContext(IsWhole);
  // jsdom has no idle callbacks.
  const [count, setCount] = useState(() =>
    isWhole || items.length <= portion || typeof requestIdleCallback === 'undefined' ? Infinity : portion,
  );
  const isComplete = isWhole || count >= items.length;
  useEffect(() => {
    if (count === Infinity) return undefined;
    if (isComplete) {
      // oxlint-disable-next-line react-hooks/set-state-in-effect -- what is added from now on is shown at once
      setCount(Infinity);
      return undefined;
    }
    const more = () => startTransition(() => setCount(count + portion));
    const idle = requestIdleCallback(more, { timeout: idleTimeout });
    return () => cancelIdleCallback(idle);
  }, [count, isComplete, portion]);
  return isComplete ? items : items.slice(0, count);
}

/** Shows its children gradually, see `useGradual`. */
export function Gradual({ portion, children }: { portion: number; children: ReactNode }) {
  return useGradual(Children.toArray(children), portion);
}
