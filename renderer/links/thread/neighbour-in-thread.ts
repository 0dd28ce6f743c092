import { threadColumns } from '../../../workshop/thread/thread-terms';
import type { PlacedNode, ThreadLayout } from '../../../workshop/thread/thread-layout';

/**
 * The node that an arrow key leads to: up and down within the column; left and right to a linked node, else to the nearest of the next
 * column; Home and End within the column. Null at the edges and for other keys.
 */
export function neighbourInThread({ nodes, edges }: ThreadLayout, from: PlacedNode, key: string): string | null {
  const column = nodes.filter((node) => node.column === from.column);
  const index = column.findIndex((node) => node.key === from.key);
  switch (key) {
    case 'ArrowUp':
      return column[index - 1]?.key ?? null;
    case 'ArrowDown':
      return column[index + 1]?.key ?? null;
    case 'Home':
      return column[0]?.key ?? null;
    case 'End':
      return column.at(-1)?.key ?? null;
    case 'ArrowLeft':
      return edges.find((edge) => edge.to === from.key)?.from ?? nearest(nodes, from, -1);
    case 'ArrowRight':
      return edges.find((edge) => edge.from === from.key)?.to ?? nearest(nodes, from, 1);
    default:
      return null;
  }
}

/** The node of the next column on one side that is nearest in height. */
function nearest(nodes: readonly PlacedNode[], from: PlacedNode, side: -1 | 1): string | null {
  const shown = threadColumns.filter((column) => nodes.some((node) => node.column === column));
  const column = shown[shown.indexOf(from.column) + side];
  const [first] = nodes
    .filter((node) => node.column === column)
    .sort((one, other) => Math.abs(one.y - from.y) - Math.abs(other.y - from.y));
  return first?.key ?? null;
}
