import { create } from 'zustand';

const most = 6;

/** What was searched for in this window, the latest first. It ends with the window. */
export const useRecentQueries = create<{ queries: readonly string[] }>(() => ({ queries: [] }));

/** Remembers a query that led somewhere. */
export function rememberQuery(typed: string): void {
  const query = typed.trim();
  if (query === '') return;
  useRecentQueries.setState(({ queries }) => ({
    queries: [query, ...queries.filter((other) => other !== query)].slice(0, most),
  }));
}
