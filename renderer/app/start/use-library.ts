import { useEffect, useState } from 'react';
import type { LibraryEntry } from '../../../preload/contract';
import { on, request } from '../../bridge';

/** The first request, sent when this file is loaded, in parallel with those for language and theme. */
let firstList: Promise<LibraryEntry[]> | null = request['library.list'](undefined);
let listAtStart: LibraryEntry[] | null = null;

/** Maximum delay of the first render for the list, in milliseconds: network drives can be slow. */
const maxDelay = 100;

/** Interval in which files are tried again that cannot be read at the moment, in milliseconds. */
const retryAfter = 5000;

/** Resolves when the list has arrived or the delay is over, so that the start screen is usually rendered once. */
export async function preloadLibrary(): Promise<void> {
  const arrived = firstList?.then(
    (list) => (listAtStart = list),
    () => null,
  );
  await Promise.race([arrived, new Promise((resolve) => setTimeout(resolve, maxDelay))]);
}

/** All workshops on this computer, the newest first; null until main has answered. */
export function useLibrary(): LibraryEntry[] | null {
  const [entries, setEntries] = useState(listAtStart);
  useEffect(() => {
    let shown = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async () => {
      const asked = firstList ?? request['library.list'](undefined);
      firstList = null;
      listAtStart = null;
      const list = await asked;
      if (!shown) return;
      setEntries(list);
      clearTimeout(timer);
      if (list.some(({ state }) => state === 'unavailable')) timer = setTimeout(() => void load(), retryAfter);
    };
    void load();
    const stop = on('library.changed', () => void load());
    return () => {
      shown = false;
      clearTimeout(timer);
      stop();
    };
  }, []);
  return entries;
}
