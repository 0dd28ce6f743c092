import { lineHeight } from '../../../../workshop/charts/legend';
import type { DependencyGeometry, DependencyNode } from '../../../../workshop/roadmap/dependencies/dependency-geometry';
import type { OpenHandler } from '../open-initiative';
import styles from './dependencies.module.css';

interface DependencyBoxProps {
  node: DependencyNode;
  geometry: DependencyGeometry;
  label: string;
  /** It, or one beside it on a line, has the focus. */
  isNear: boolean;
  isOpen: boolean;
  isMuted: boolean;
  onFocus: (id: string | null) => void;
  onOpen: OpenHandler;
}

/** An initiative in the picture. Left and right follow the lines, up and down go through the column. */
export function DependencyBox({ node, geometry, label, isNear, isOpen, isMuted, onFocus, onOpen }: DependencyBoxProps) {
  const { id, x, y, width, height, lines } = node;
  const { fontSize } = geometry;
  const onKeyDown = (event: React.KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const act = (run: () => void) => {
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    if (key === 'Enter' || key === ' ') return act(() => onOpen(id));
    const next = neighbour(geometry, node, key);
    if (next !== undefined) {
      act(() => document.querySelector<SVGElement>(`svg [data-initiative="${CSS.escape(next)}"]`)?.focus());
    }
  };
  return (
    <g
      className={styles.node}
      data-initiative={id}
      data-cycle={node.isInCycle || undefined}
      data-near={isNear || undefined}
      data-open={isOpen || undefined}
      data-muted={isMuted || undefined}
      tabIndex={0}
      role="button"
      aria-label={label}
      onClick={() => onOpen(id)}
      onFocus={() => onFocus(id)}
      onBlur={() => onFocus(null)}
      onMouseEnter={() => onFocus(id)}
      onMouseLeave={() => onFocus(null)}
      onKeyDown={onKeyDown}
    >
      <title>{label}</title>
      <rect x={x} y={y} width={width} height={height} rx={4} />
      {lines.map((line, index) => (
        <text key={line} x={x + fontSize * 0.7} y={y + fontSize * (1.35 + index * lineHeight)}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** Where an arrow key leads from a box: the first one at the end of a line, or the next one in its column. */
function neighbour(
  { nodes, lines }: DependencyGeometry,
  { id, x, y }: DependencyNode,
  key: string,
): string | undefined {
  if (key === 'ArrowLeft') return lines.find(({ to }) => to === id)?.from;
  if (key === 'ArrowRight') return lines.find(({ from }) => from === id)?.to;
  const column = nodes.filter((each) => each.x === x);
  if (key === 'ArrowUp') return column.filter((each) => each.y < y).at(-1)?.id;
  if (key === 'ArrowDown') return column.find((each) => each.y > y)?.id;
  return undefined;
}
