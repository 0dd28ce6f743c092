import type { ThreadGraph } from './thread-graph';
import { threadColumns } from './thread-terms';
import { threadPath } from './thread-path';

/**
 * The graph in parts whose columns have at most `mostRows` nodes each, unless one initiative alone has more: initiatives in their order, each
 * with all that is linked to it, so that a need of two initiatives can be in two parts. What no initiative serves is in the last parts.
 */
export function threadPages(graph: ThreadGraph, mostRows: number): ThreadGraph[] {
  const pages: Set<string>[] = [];
  const fits = (keys: ReadonlySet<string>) => longestColumn(graph, keys) <= mostRows;
  const place = (own: ReadonlySet<string>) => {
    const last = pages.at(-1);
    const joined = new Set([...(last ?? []), ...own]);
    if (last && fits(joined)) pages[pages.length - 1] = joined;
    else pages.push(new Set(own));
  };
  for (const { key, column } of graph.nodes) if (column === 'initiative') place(neighbours(graph, key));
  const shown = new Set(pages.flatMap((page) => [...page]));
  for (const { key, column } of graph.nodes) {
    if (column === 'need' && !shown.has(key)) place(threadPath(graph, key));
  }
  return pages.map((keys) => ({
    nodes: graph.nodes.filter(({ key }) => keys.has(key)),
    edges: graph.edges.filter(({ from, to }) => keys.has(from) && keys.has(to)),
  }));
}

/** An initiative with its metric, its needs and all origins of both. */
function neighbours({ edges }: ThreadGraph, initiative: string): ReadonlySet<string> {
  const metric = edges.filter(({ from }) => from === initiative).map(({ to }) => to);
  const keys = new Set([initiative]);
  for (const key of keys) for (const { from, to } of edges) if (to === key) keys.add(from);
  return new Set([...keys, ...metric]);
}

function longestColumn({ nodes }: ThreadGraph, keys: ReadonlySet<string>): number {
  return Math.max(
    ...threadColumns.map((column) => nodes.filter((node) => node.column === column && keys.has(node.key)).length),
  );
}
