import type { ThreadGraph, ThreadNode } from './thread-graph';
import { threadColumns } from './thread-terms';

export interface ThreadLayoutOptions {
  /** Of the whole picture, in CSS pixels. */
  width: number;
  /** Of a node, in CSS pixels. */
  nodeHeight: number;
  /** Between two nodes of a column, at least, in CSS pixels. */
  gap: number;
  /** Between two columns, in CSS pixels: room for the lines. */
  channel: number;
}

export interface PlacedNode extends ThreadNode {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line from the right edge of a node to the left edge of another, as the `d` of an SVG path. */
export interface PlacedEdge {
  from: string;
  to: string;
  path: string;
}

export interface ThreadLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

/** Nodes are at most this many times their height apart, so that a short column stays together. */
const mostSpread = 4;

/**
 * Places the columns side by side and spreads each over the height of the longest. Initiatives keep the order of the roadmap; the others
 * are sorted by what they are linked to, which leaves few crossings; what is linked to nothing comes last.
 */
export function threadLayout(graph: ThreadGraph, options: ThreadLayoutOptions): ThreadLayout {
  const { width, nodeHeight, gap, channel } = options;
  const columns = sortedColumns(graph);
  const shown = threadColumns.filter((column) => columns[column].length > 0);
  const longest = Math.max(0, ...shown.map((column) => columns[column].length));
  const height = longest * (nodeHeight + gap) - (longest === 0 ? 0 : gap);
  const nodeWidth = (width - channel * Math.max(0, shown.length - 1)) / Math.max(1, shown.length);
  const nodes = shown.flatMap((column, columnIndex) => {
    const own = columns[column];
    const even = own.length < 2 ? 0 : (height - nodeHeight) / (own.length - 1);
    const pitch = Math.min(even, nodeHeight * mostSpread);
    return own.map((node, index) => ({
      ...node,
      x: columnIndex * (nodeWidth + channel),
      y: index * pitch,
      width: nodeWidth,
      height: nodeHeight,
    }));
  });
  const placed = new Map(nodes.map((node) => [node.key, node]));
  const edges = graph.edges.flatMap(({ from, to }) => {
    const [start, end] = [placed.get(from), placed.get(to)];
    return start && end ? [{ from, to, path: pathBetween(start, end) }] : [];
  });
  return { width, height, nodes, edges };
}

/** A curve that leaves and arrives horizontally. */
function pathBetween(start: PlacedNode, end: PlacedNode): string {
  const [x1, y1] = [start.x + start.width, start.y + start.height / 2];
  const [x2, y2] = [end.x, end.y + end.height / 2];
  const bend = (x2 - x1) / 2;
  return ['M', x1, y1, 'C', x1 + bend, y1, x2 - bend, y2, x2, y2]
    .map((part) => (typeof part === 'number' ? Math.round(part * 10) / 10 : part))
    .join(' ');
}

/** Columns from the initiatives outwards, each sorted by the mean position of what it is linked to. */
function sortedColumns({ nodes, edges }: ThreadGraph): Record<(typeof threadColumns)[number], ThreadNode[]> {
  const inColumn = (column: ThreadNode['column']) => nodes.filter((node) => node.column === column);
  const initiative = inColumn('initiative');
  const positions = new Map(initiative.map(({ key }, index) => [key, index]));
  const byLinks = (column: readonly ThreadNode[]) => {
    const means = new Map(column.map(({ key }) => [key, meanPosition(key)]));
    const sorted = [...column].sort((a, b) => (means.get(a.key) ?? Infinity) - (means.get(b.key) ?? Infinity));
    for (const [index, { key }] of sorted.entries()) positions.set(key, (index / sorted.length) * initiative.length);
    return sorted;
  };
  const meanPosition = (key: string): number => {
    const linked = edges
      .flatMap(({ from, to }) => (from === key ? [to] : to === key ? [from] : []))
      .flatMap((other) => positions.get(other) ?? []);
    // A number beyond all positions: Infinity minus Infinity could not be compared.
    return linked.length === 0 ? Number.MAX_VALUE : linked.reduce((sum, each) => sum + each, 0) / linked.length;
  };
  const metric = byLinks(inColumn('metric'));
  const need = byLinks(inColumn('need'));
  return { initiative, metric, need, origin: byLinks(inColumn('origin')) };
}
