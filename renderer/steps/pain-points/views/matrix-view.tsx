import { ArrowLeftRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matrixGeometry, type MatrixAxes } from '../../../../workshop/pain-points/matrix';
import { matrixAlt, quadrantsOf } from '../../../../workshop/pain-points/matrix-svg';
import { numberedPainPoints } from '../../../../workshop/pain-points/pain-points-in-order';
import { ratings, type Rating } from '../../../../workshop/pain-points/terms';
import { useOpenSession, useSlice } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';
import { Button } from '../../../ui/button';
import { focusInNextFrame } from '../../../ui/focus-in-next-frame';
import { SelectField } from '../../../ui/select-field';
import { useWidth } from '../../../ui/use-width';
import { setView, usePainPointsView } from '../pain-points-view';
import { usePainPointActions } from '../use-pain-point-actions';
import { MatrixMark } from './matrix-mark';
import styles from './views.module.css';

const fontSize = 14;
/** Height by width. */
const proportion = 0.62;

/** The pain points by two ratings. Points are dragged or moved with the arrow keys; beside the picture they are listed by number. */
export function MatrixView() {
  const { t } = useTranslation('pain-points');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const slice = useSlice('pain-points');
  const axes = usePainPointsView((state) => state.axes);
  const [box, width] = useWidth('matrix', 760);
  const [focused, setFocused] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  const actions = usePainPointActions();
  const all = useMemo(() => numberedPainPoints(slice), [slice]);
  const height = Math.max(380, Math.min(680, Math.round(width * proportion)));
  const geometry = useMemo(() => matrixGeometry(all, axes, { width, height, fontSize }), [all, axes, width, height]);
  const { plot, cell, steps } = geometry;
  const quadrants = quadrantsOf(axes, language);
  const placed = all.filter((each) => !geometry.unplaced.includes(each));

  const place = (id: string, value: { x: number; y: number }) => {
    actions.update(id, { [axes.x]: value.x, [axes.y]: value.y }, 'matrix');
    setMessage(
      t('matrixMoved', {
        title: slice.painPoints[id]?.title.trim() || t('untitled'),
        x: `${t(`ratings.${axes.x}`)} ${value.x}`,
        y: `${t(`ratings.${axes.y}`)} ${value.y}`,
      }),
    );
    focusInNextFrame(`[data-point="${CSS.escape(id)}"]`);
  };
  const axis = (name: keyof MatrixAxes) => (
    <SelectField
      label={t(`axes.${name}`)}
      value={axes[name]}
      options={ratings.map((value) => ({ value, text: t(`ratings.${value}`) }))}
      onChange={(chosen: Rating) => {
        const other = name === 'x' ? 'y' : 'x';
        // Two axes of one rating would be a line: they swap.
        setView({ axes: chosen === axes[other] ? { x: axes.y, y: axes.x } : { ...axes, [name]: chosen } });
      }}
    />
  );

  return (
    <section className={styles.matrix} aria-label={t('views.matrix')}>
      <div className={styles.axes}>
        {axis('y')}
        {axis('x')}
        <Button
          look="quiet"
          icon={<ArrowLeftRight aria-hidden />}
          onPress={() => setView({ axes: { x: axes.y, y: axes.x } })}
        >
          {t('swapAxes')}
        </Button>
        {readOnly ? null : <p className={styles.rule}>{t('matrixKeys')}</p>}
      </div>
      <div className={styles.matrixBody}>
        <div ref={box} className={styles.plot}>
          <svg
            width={width}
            height={height}
            fontSize={fontSize}
            role="group"
            aria-label={matrixAlt(geometry, axes, language)}
          >
            <g aria-hidden>
              <rect
                x={plot.left}
                y={plot.top}
                width={plot.right - plot.left}
                height={plot.bottom - plot.top}
                className={styles.ground}
              />
              {[0, 1, 2, 3, 4, 5].map((index) => (
                <g key={index} className={styles.gridLine}>
                  <line
                    x1={plot.left}
                    x2={plot.right}
                    y1={plot.top + index * cell.height}
                    y2={plot.top + index * cell.height}
                  />
                  <line
                    y1={plot.top}
                    y2={plot.bottom}
                    x1={plot.left + index * cell.width}
                    x2={plot.left + index * cell.width}
                  />
                </g>
              ))}
              {steps.map(({ rating, x, y }) => (
                <g key={rating} className={styles.step}>
                  <text x={x} y={plot.bottom + fontSize * 1.3}>
                    {rating}
                  </text>
                  <text x={plot.left - fontSize * 0.8} y={y + fontSize * 0.35}>
                    {rating}
                  </text>
                </g>
              ))}
              <text x={(plot.left + plot.right) / 2} y={plot.bottom + fontSize * 2.7} className={styles.axisName}>
                {t(`ratings.${axes.x}`)} →
              </text>
              <text
                className={styles.axisName}
                transform={`translate(${fontSize * 1.1} ${(plot.top + plot.bottom) / 2}) rotate(-90)`}
              >
                {t(`ratings.${axes.y}`)} →
              </text>
              {quadrants ? (
                <g className={styles.quadrant}>
                  <text x={plot.left} y={plot.top - fontSize * 0.5}>
                    {quadrants.first}
                  </text>
                  <text x={plot.right} y={plot.top - fontSize * 0.5} textAnchor="end">
                    {quadrants.plan}
                  </text>
                  <text x={plot.left} y={plot.bottom + fontSize * 2.7}>
                    {quadrants.aside}
                  </text>
                  <text x={plot.right} y={plot.bottom + fontSize * 2.7} textAnchor="end">
                    {quadrants.leave}
                  </text>
                </g>
              ) : null}
            </g>
            {geometry.points.map((point) => (
              <MatrixMark
                key={point.id}
                point={point}
                geometry={geometry}
                axes={axes}
                isHighlighted={focused === point.id}
                onFocus={setFocused}
                onPlace={place}
              />
            ))}
            {geometry.rest.map(({ x, y, points }) => (
              <g key={points[0]?.id}>
                <title>{points.map(({ number, title }) => `${number} ${title}`).join('\n')}</title>
                <circle cx={x} cy={y} r={geometry.radius} className={styles.restMark} />
                <text x={x} y={y + fontSize * 0.33} className={styles.restText}>
                  +{points.length}
                </text>
              </g>
            ))}
          </svg>
        </div>
        <div className={styles.legend}>
          <ol>
            {placed.map(({ id, number, painPoint }) => (
              <li key={id} data-highlighted={focused === id || undefined}>
                <button
                  type="button"
                  onClick={() => focusInNextFrame(`[data-point="${CSS.escape(id)}"]`)}
                  onMouseEnter={() => setFocused(id)}
                  onMouseLeave={() => setFocused(null)}
                >
                  <span>{number}</span> {painPoint.title.trim() || t('untitled')}
                </button>
              </li>
            ))}
          </ol>
          {geometry.unplaced.length === 0 ? null : (
            <>
              <h3>{t('unplaced', { count: geometry.unplaced.length })}</h3>
              <ul>
                {geometry.unplaced.map(({ id, number, painPoint }) => (
                  <li key={id}>
                    <button
                      type="button"
                      disabled={readOnly}
                      onClick={() => place(id, { x: painPoint[axes.x] ?? 3, y: painPoint[axes.y] ?? 3 })}
                    >
                      <span>{number}</span> {painPoint.title.trim() || t('untitled')}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </section>
  );
}
