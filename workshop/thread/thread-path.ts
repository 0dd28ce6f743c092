import type { ThreadEdge, ThreadGraph, ThreadNode } from './thread-graph';
import type { ThreadBreak } from './thread-terms';

/** The keys of a node, of all that led to it and of all that it leads to. */
export function threadPath({ edges }: Pick<ThreadGraph, 'edges'>, key: string): ReadonlySet<string> {
  return new Set([...reach(edges, key, 'from', 'to'), ...reach(edges, key, 'to', 'from')]);
}

function reach(
  edges: readonly ThreadEdge[],
  start: string,
  at: keyof ThreadEdge,
  to: keyof ThreadEdge,
): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const key of reached) {
    for (const edge of edges) if (edge[at] === key) reached.add(edge[to]);
  }
  return reached;
}

/** A pain point or promise without an initiative; an initiative without a pain point or promise, or without a metric. */
export function threadBreak({ nodes, edges }: ThreadGraph, { key, column }: ThreadNode): ThreadBreak | null {
  if (column === 'need') return edges.some(({ from }) => from === key) ? null : 'unserved';
  if (column !== 'initiative') return null;
  const needs = new Set(nodes.filter((node) => node.column === 'need').map((node) => node.key));
  if (!edges.some(({ from, to }) => to === key && needs.has(from))) return 'withoutReason';
  return edges.some(({ from }) => from === key) ? null : 'withoutMetric';
}

/** How many of each kind are on the thread, and how many there are. */
export interface ThreadCoverage {
  painPoints: [served: number, all: number];
  promises: [kept: number, all: number];
  /** Initiatives that a customer asked for, by a pain point or a promise. */
  reasons: [known: number, all: number];
  metrics: [known: number, all: number];
}

export function threadCoverage(graph: ThreadGraph): ThreadCoverage {
  const count = (kinds: readonly string[], holds: (node: ThreadNode) => boolean): [number, number] => {
    const all = graph.nodes.filter(({ kind }) => kinds.includes(kind));
    return [all.filter(holds).length, all.length];
  };
  const isUnbroken = (node: ThreadNode) => threadBreak(graph, node) === null;
  return {
    painPoints: count(['painPoint'], isUnbroken),
    promises: count(['promise', 'ownPromise'], isUnbroken),
    reasons: count(['initiative'], (node) => threadBreak(graph, node) !== 'withoutReason'),
    metrics: count(['initiative'], ({ key }) => graph.edges.some(({ from }) => from === key)),
  };
}
