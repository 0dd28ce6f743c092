import { create } from 'zustand';
import type { makeGroups, Pair } from '../../../workshop/participants/make-groups';

interface Drawn {
  /** Key of the session that it belongs to. */
  key: string;
  /** Ids of the participants in the order that was drawn. */
  order: readonly string[];
  groups: ReturnType<typeof makeGroups> | null;
  /** People in a group, at most. */
  size: number;
  isMixed: boolean;
  apart: readonly Pair[];
}

const nothing: Omit<Drawn, 'key'> = { order: [], groups: null, size: 4, isMixed: true, apart: [] };

/**
 * What was drawn in this window, and who is to be kept apart. Not part of the session on purpose: whoever gets the file does not learn whom the
 * facilitator kept apart.
 */
const useAll = create<Drawn>(() => ({ key: '', ...nothing }));

/** What was drawn for a session, and the function that changes it. It stays while the drawer is closed. */
export function useDrawn(key: string): [drawn: Drawn, change: (change: Partial<Omit<Drawn, 'key'>>) => void] {
  const all = useAll();
  const own = all.key === key ? all : { key, ...nothing };
  return [own, (change) => useAll.setState({ ...own, ...change })];
}
