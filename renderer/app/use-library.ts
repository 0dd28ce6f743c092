import { useEffect, useState } from 'react';
import type { LibraryEntry } from '../../preload/contract';
import { on, request } from '../bridge';

/** Asked when this file is loaded, while language and theme are still on their way. Used once. */
let firstList: Promise<LibraryEntry[]> | null = request['library.list'](undefined);
let listAtStart: LibraryEntry[] | null = null;

/** How long the first picture of the start screen waits for the list, in milliseconds: drives in a network can be slow. */
const patience = 100;

/** Resolves when the list is there or has taken too long, so that the start screen need not be drawn twice. */
export async function preloadLibrary(): Promise<void> {
  const arrived = firstList?.then(
    (list) => (listAtStart = list),
    () => null,
  );
  await Promise.race([arrived, new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** All workshops on this computer, the newest first; null until main has answered. */
export function useLibrary(): LibraryEntry[] | null {
  const [entries, setEntries] = useState(listAtStart);
  useEffect(() => {
    let shown = true;
    const load = async () => {
      const asked = firstList ?? request['library.list'](undefined);
      firstList = null;
      listAtStart = null;
      const list = await asked;
      if (shown) setEntries(list);
    };
    void load();
    const stop = on('library.changed', () => void load());
    return () => {
      shown = false;
      stop();
    };
  }, []);
  return entries;
}
