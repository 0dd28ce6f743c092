import { useMemo } from 'react';
import { lineHeight } from '../../../workshop/charts/legend';
import { radarGeometry, type ChartSize, type RadarData } from '../../../workshop/charts/radar';
import { radarAlt, radarSeries } from '../../../workshop/charts/radar-table';
import type { SeriesKind } from '../../../workshop/charts/series-svg';
import { useAppearance } from '../appearance';
import { ChartTable } from './chart-table';
import styles from './radar-chart.module.css';

const defaultSize: ChartSize = { width: 720, height: 480, fontSize: 14 };

interface RadarChartProps {
  data: RadarData;
  /** What the chart shows: the caption of its table for screen readers. */
  caption: string;
  /** What the spokes are, such as "Pillar". */
  categoryTitle: string;
  /** The drawing shrinks with a narrow container and keeps its proportions. */
  size?: ChartSize;
}

/** A radar, and its figures as a table for screen readers. */
export function RadarChart({ data, caption, categoryTitle, size = defaultSize }: RadarChartProps) {
  const language = useAppearance((state) => state.language);
  const geometry = useMemo(() => radarGeometry(data, size), [data, size]);
  const { width, height, fontSize, centre } = geometry;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.radar}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        fontSize={fontSize}
        role="img"
        aria-label={radarAlt(data, language)}
      >
        {geometry.rings.map(({ value, radius }) => (
          <circle key={value} cx={centre.x} cy={centre.y} r={radius} className={styles.grid} />
        ))}
        {geometry.spokes.map(({ id, end }) => (
          <line key={id} x1={centre.x} y1={centre.y} x2={end.x} y2={end.y} className={styles.grid} />
        ))}
        <path d={geometry.band} fillRule="evenodd" className={styles.band} />
        {geometry.series.map(({ kind, path }) => (
          <path key={kind} d={path} className={styles.line} data-kind={kind} />
        ))}
        {geometry.rings.map(({ value, x, y }) => (
          <text key={value} x={x} y={y} fontSize={fontSize * 0.85} className={styles.value}>
            {value}
          </text>
        ))}
        {geometry.series.map(({ kind, points }) =>
          points.map(({ id, x, y }) => <Marker key={`${kind} ${id}`} kind={kind} x={x} y={y} />),
        )}
        {geometry.spokes.map(({ id, lines, x, y, anchor }) => (
          <Lines key={id} lines={lines} x={x} y={y} anchor={anchor} fontSize={fontSize} />
        ))}
        {geometry.legend.map(({ kind, x, y, sample, lines, textX, textY }) => (
          <g key={kind}>
            {kind === 'band' ? (
              <rect x={x} y={y - fontSize * 0.4} width={sample} height={fontSize * 0.8} className={styles.band} />
            ) : (
              <>
                <path d={`M${x},${y}h${sample}`} className={styles.line} data-kind={kind} />
                <Marker kind={kind} x={x + sample / 2} y={y} />
              </>
            )}
            <Lines lines={lines} x={textX} y={textY} anchor="start" fontSize={fontSize} />
          </g>
        ))}
      </svg>
      <ChartTable
        caption={caption}
        categoryTitle={categoryTitle}
        categories={data.spokes.map(({ label }) => label)}
        series={radarSeries(data, language)}
      />
    </figure>
  );
}

/** The markers differ in size, so that equal values of several series are all visible. */
function Marker({ kind, x, y }: { kind: SeriesKind; x: number; y: number }) {
  return kind === 'earlier' ? (
    <rect x={x - 8} y={y - 8} width={16} height={16} className={styles.marker} data-kind={kind} />
  ) : (
    <circle cx={x} cy={y} r={kind === 'today' ? 4 : 6} className={styles.marker} data-kind={kind} />
  );
}

interface LinesProps {
  lines: readonly string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  fontSize: number;
}

function Lines({ lines, x, y, anchor, fontSize }: LinesProps) {
  return (
    <text textAnchor={anchor} className={styles.label}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={y + index * fontSize * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
