import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ratingsAt,
  type MatrixAxes,
  type MatrixGeometry,
  type MatrixPoint,
} from '../../../../workshop/pain-points/matrix';
import { highestRating } from '../../../../workshop/pain-points/terms';
import { useOpenSession } from '../../../document/open-session';
import { followPointer } from '../../../ui/follow-pointer';
import styles from './views.module.css';

interface MatrixMarkProps {
  point: MatrixPoint;
  geometry: MatrixGeometry;
  axes: MatrixAxes;
  isHighlighted: boolean;
  onFocus: (id: string | null) => void;
  /** Sets the ratings of both axes. */
  onPlace: (id: string, value: { x: number; y: number }) => void;
}

/** A point of the matrix with its number. It follows the pointer and is rated where it is released. */
export function MatrixMark({ point, geometry, axes, isHighlighted, onFocus, onPlace }: MatrixMarkProps) {
  const { t } = useTranslation('pain-points');
  const { readOnly } = useOpenSession();
  const [dragged, setDragged] = useState<{ x: number; y: number } | null>(null);
  const { id, number, value } = point;
  const title = point.title.trim() || t('untitled');
  const { x, y } = dragged ?? point;
  const target = dragged ? ratingsAt(geometry, dragged.x, dragged.y) : null;

  const drag = (press: React.PointerEvent<SVGGElement>) => {
    if (readOnly || press.button !== 0) return;
    const picture = press.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!picture) return;
    let last: { x: number; y: number } | null = null;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      last = { x: clientX - picture.left, y: clientY - picture.top };
      setDragged(last);
    };
    followPointer(press, follow, (committed) => {
      setDragged(null);
      if (!committed || !last) return;
      const next = ratingsAt(geometry, last.x, last.y);
      if (next.x !== value.x || next.y !== value.y) onPlace(id, next);
    });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const ways: Record<string, { x: number; y: number }> = {
      ArrowRight: { x: 1, y: 0 },
      ArrowLeft: { x: -1, y: 0 },
      ArrowUp: { x: 0, y: 1 },
      ArrowDown: { x: 0, y: -1 },
    };
    const way = ways[event.key];
    if (!way || readOnly || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const clamp = (rating: number) => Math.max(1, Math.min(highestRating, rating));
    onPlace(id, { x: clamp(value.x + way.x), y: clamp(value.y + way.y) });
  };

  return (
    <>
      {target ? (
        <rect
          aria-hidden
          className={styles.target}
          x={geometry.plot.left + (target.x - 1) * geometry.cell.width}
          y={geometry.plot.bottom - target.y * geometry.cell.height}
          width={geometry.cell.width}
          height={geometry.cell.height}
        />
      ) : null}
      <g
        className={styles.point}
        data-point={id}
        data-highlighted={isHighlighted || dragged !== null || undefined}
        role="button"
        aria-roledescription={t('pointRole')}
        aria-label={t('point', {
          number,
          title,
          y: `${t(`ratings.${axes.y}`)} ${value.y}`,
          x: `${t(`ratings.${axes.x}`)} ${value.x}`,
        })}
        tabIndex={0}
        onFocus={() => onFocus(id)}
        onBlur={() => onFocus(null)}
        onMouseEnter={() => onFocus(id)}
        onMouseLeave={() => onFocus(null)}
        onPointerDown={drag}
        onKeyDown={onKeyDown}
      >
        <title>{`${number} ${title}`}</title>
        <circle cx={x} cy={y} r={geometry.radius} />
        <text x={x} y={y + geometry.fontSize * 0.33} fontSize={geometry.radius < 13 ? 11.5 : 13}>
          {number}
        </text>
      </g>
    </>
  );
}
