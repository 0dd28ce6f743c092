import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { gapBarsGeometry } from '../../../workshop/charts/gap-bars';
import { lineHeight } from '../../../workshop/charts/legend';
import { gapBarsData, gapsAlt } from '../../../workshop/operations/gaps';
import type { Operations } from '../../../workshop/operations/schema';
import { useAppearance } from '../../shell/appearance';
import { ChartTable } from '../../shell/charts/chart-table';
import styles from './gap-bars.module.css';

const size = { width: 720, fontSize: 14 };

/** The gaps of all levers as bars, and as a table for screen readers. Nothing before the first gap is rated. */
export function GapBars({ states }: { states: Operations['levers'] }) {
  const { t } = useTranslation('operations');
  const language = useAppearance((state) => state.language);
  const data = useMemo(() => gapBarsData(states, language), [states, language]);
  const { width, height, fontSize, rows } = useMemo(() => gapBarsGeometry(data, size), [data]);
  if (data.rows.every((row) => row.size === null)) return null;
  return (
    <figure className={styles.figure}>
      <figcaption>{t('gapsTitle')}</figcaption>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        fontSize={fontSize}
        role="img"
        aria-label={gapsAlt(data, language)}
      >
        {rows.map(({ id, lines, labelX, labelY, cells, text, textX, textY }) => (
          <g key={id}>
            <text textAnchor="end" className={styles.label}>
              {lines.map((line, index) => (
                <tspan key={index} x={labelX} y={labelY + index * fontSize * lineHeight}>
                  {line}
                </tspan>
              ))}
            </text>
            {cells.map(({ look, ...cell }, index) => (
              <rect key={index} {...cell} className={styles.cell} data-look={look} />
            ))}
            <text x={textX} y={textY} className={styles.size}>
              {text}
            </text>
          </g>
        ))}
      </svg>
      <ChartTable
        caption={t('gapsCaption')}
        categoryTitle={t('lever')}
        categories={data.rows.map(({ label }) => label)}
        series={[{ name: t('gap'), values: data.rows }]}
      />
    </figure>
  );
}
