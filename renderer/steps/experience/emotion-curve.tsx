import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CurveData, CurvePoint, CurveSeries } from '../../../workshop/experience/curve';
import { lineHeight } from '../../../workshop/charts/legend';
import { curveAlt, curveSeries } from '../../../workshop/experience/curve-alt';
import { curveSubjects } from '../../../workshop/experience/curve-ask';
import type { VoicesGeometry } from '../../../workshop/experience/curve-voices';
import { withBetterEnd } from '../../../workshop/experience/moments';
import { curveData } from '../../../workshop/experience/curve-data';
import { formatScore } from '../../../workshop/format';
import { experienceWords } from '../../../workshop/experience/words';
import { useAppearance } from '../../shell/appearance';
import { ChartTable } from '../../shell/charts/chart-table';
import { useStable } from '../../shell/use-stable';
import { useEdit, useOpenSession, useSession } from '../../document/open-session';
import { useVoices } from '../../links/voices/use-voices';
import { followPointer } from '../../ui/follow-pointer';
import { Section } from '../../ui/section';
import { useRested } from '../../ui/use-rested';
import { useWidth } from '../../ui/use-width';
import { CurveVoiceButtons } from './curve-voice-buttons';
import styles from './experience.module.css';
import { PeakEndLens } from './peak-end-lens';
import { rememberedCurve } from './remembered-curve';

const height = 300;
const fontSize = 13;

/** The emotion curve with the voices on today. Its points can be dragged up and down, or moved with the arrow keys. */
export function EmotionCurve() {
  const language = useAppearance((state) => state.language);
  const phasesOfSlice = useSession(({ steps }) => steps.experience.phases);
  const touchpoints = useSession(({ steps }) => steps.experience.touchpoints);
  const { latest } = useVoices(curveSubjects.today);
  const current = useStable(curveData({ phases: phasesOfSlice, touchpoints }, language, latest));
  const before = useRested(current);
  // Titles follow when typing rests, because placing them is expensive; scores at once.
  const { phases, voices } = hasSameScores(before, current) ? before : current;
  return <Curve phases={phases} voices={voices} />;
}

function hasSameScores(a: Pick<CurveData, 'phases' | 'voices'>, b: Pick<CurveData, 'phases' | 'voices'>): boolean {
  const scores = ({ phases, voices }: typeof a) => [
    phases.map(({ stops }) => stops.map(({ id, today, target }) => [id, today, target])),
    voices,
  ];
  return a === b || JSON.stringify(scores(a)) === JSON.stringify(scores(b));
}

/** Memoised: placing the labels is expensive, and most edits of the journey change neither titles nor scores. */
const Curve = memo(function Curve({ phases, voices }: Pick<CurveData, 'phases' | 'voices'>) {
  const { t } = useTranslation('experience');
  const { readOnly } = useOpenSession();
  const edit = useEdit('experience');
  const language = useAppearance((state) => state.language);
  const [box, width] = useWidth('curve', 900);
  const [isEndBetter, setEndBetter] = useState(false);
  const data = useMemo(
    (): CurveData => ({ phases, voices, words: experienceWords[language] }),
    [phases, voices, language],
  );
  const geometry = useMemo(() => {
    const better = isEndBetter
      ? withBetterEnd(data.phases.flatMap(({ stops }) => stops.map((stop) => stop.today)))
      : null;
    const betterEnd = better && {
      score: better.score,
      name: t('betterEndMark', { score: formatScore(better.score, language) }),
      result: t('betterEndRemembered', { score: formatScore(better.remembered, language) }),
    };
    return rememberedCurve({ ...data, ...(betterEnd ? { betterEnd } : {}) }, { width, height, fontSize });
  }, [data, width, isEndBetter, language, t]);
  const { plot, marks } = geometry;
  const empty = geometry.points.today.length + geometry.points.target.length === 0;
  const stops = data.phases.flatMap((phase) => phase.stops);

  return (
    <Section id="curve" title={t('curve')} aside={<CurveVoiceButtons />}>
      <div ref={box} className={styles.curve}>
        {empty ? <p className={styles.curveHint}>{t('curveHint')}</p> : null}
        <svg
          width={width}
          height={geometry.height}
          fontSize={fontSize}
          role="group"
          aria-label={curveAlt(data, language)}
        >
          {geometry.bands.map((band, index) => (
            <g key={band.id} aria-hidden>
              {index % 2 === 0 ? (
                <rect
                  x={band.x}
                  y={plot.top}
                  width={band.width}
                  height={plot.bottom - plot.top}
                  className={styles.band}
                />
              ) : null}
              {band.label.map((line, row) => (
                <text key={row} x={band.labelX} y={band.labelY + row * fontSize * 1.25} className={styles.bandName}>
                  {line}
                </text>
              ))}
            </g>
          ))}
          <Voices {...geometry.voices} />
          <g aria-hidden>
            {geometry.axis.map(({ score, label, y }) => (
              <g key={score}>
                <line
                  x1={plot.left}
                  x2={plot.right}
                  y1={y}
                  y2={y}
                  className={score === 0 ? styles.zero : styles.grid}
                />
                <text x={plot.left - 6} y={y + 4} className={styles.axisLabel}>
                  {label}
                </text>
              </g>
            ))}
            {geometry.stops
              .filter((stop) => stop.shown)
              .map((stop) => (
                <text key={stop.id} x={stop.x} y={plot.bottom + fontSize * 1.3} className={styles.stop}>
                  {stop.number}
                </text>
              ))}
            <path d={geometry.paths.target} className={styles.targetLine} />
            <path d={geometry.paths.today} className={styles.todayLine} />
            <path d={geometry.fallPath} className={styles.fallLine} />
            <path d={geometry.betterEndPath} className={styles.betterEnd} />
            {marks
              .filter((mark) => mark.kind !== 'fall')
              .map((mark) => (
                <circle
                  key={mark.kind}
                  cx={mark.point.x}
                  cy={mark.point.y}
                  r={7}
                  className={styles.mark}
                  data-kind={mark.kind}
                />
              ))}
            {marks.map((mark) => (
              <text key={mark.kind} textAnchor={mark.anchor} className={styles.markText} data-kind={mark.kind}>
                {mark.lines.map((line, row) => (
                  <tspan key={row} x={mark.x} y={mark.y + row * fontSize * 1.2}>
                    {line}
                  </tspan>
                ))}
              </text>
            ))}
            {geometry.names.map((name) => (
              <text key={name.series} x={name.x} y={name.y} className={styles.lineName} data-series={name.series}>
                {name.text}
              </text>
            ))}
          </g>
          {(['target', 'today'] as const).map((series) =>
            geometry.points[series].map((point) => (
              <ScorePoint
                key={point.id}
                series={series}
                point={point}
                label={`${point.title}, ${t(series)}`}
                readOnly={readOnly}
                onScore={(score, undo) =>
                  edit('updateTouchpoint', { id: point.id, change: { [series]: score } }, { undo })
                }
                top={plot.top + fontSize}
                bottom={plot.bottom - fontSize}
              />
            )),
          )}
        </svg>
      </div>
      {data.voices ? (
        <ChartTable
          caption={t('curveCaption')}
          categoryTitle={t('touchpoint')}
          categories={stops.map(({ title }, index) => `${index + 1} ${title}`)}
          series={curveSeries(data, language)}
        />
      ) : null}
      {empty ? null : <PeakEndLens stops={stops} isEndBetter={isEndBetter} onEndBetter={setEndBetter} />}
    </Section>
  );
});

/** The voices on today's scores behind the lines, and what the areas mean. */
function Voices({ areas, legend }: VoicesGeometry) {
  return (
    <g aria-hidden>
      <path d={areas.range} className={styles.voicesArea} data-kind="range" />
      <path d={areas.middle} className={styles.voicesArea} data-kind="middle" />
      {legend.map(({ kind, x, y, sample, lines, textX, textY }) => (
        <g key={kind}>
          <path
            d={`M${x},${y - fontSize * 0.4}h${sample}v${fontSize * 0.8}h${-sample}Z`}
            className={styles.voicesArea}
            data-kind={kind}
          />
          {lines.map((line, index) => (
            <text key={index} x={textX} y={textY + index * fontSize * lineHeight}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

interface ScorePointProps {
  series: CurveSeries;
  point: CurvePoint;
  /** The touchpoint and the name of the line. */
  label: string;
  readOnly: boolean;
  onScore: (score: number, undo: { merge: string } | 'yes') => void;
  /** Vertical positions of +5 and -5, in pixels. */
  top: number;
  bottom: number;
}

/** Without hooks for texts and session: a long journey has hundreds of points. */
function ScorePoint({ series, point, label, readOnly, onScore, top, bottom }: ScorePointProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const score = dragged ?? point.score;
  const drag = (press: React.PointerEvent<SVGElement>) => {
    if (readOnly) return;
    const curve = press.currentTarget.ownerSVGElement;
    let now = point.score;
    setDragged(now);
    const follow = ({ clientY }: PointerEvent) => {
      const share = (clientY - (curve?.getBoundingClientRect().top ?? 0) - top) / (bottom - top);
      now = Math.max(-5, Math.min(5, Math.round(5 - 10 * share)));
      setDragged(now);
    };
    followPointer(press, follow, (committed) => {
      setDragged(null);
      if (committed && now !== point.score) onScore(now, 'yes');
    });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowUp: score + 1, ArrowDown: score - 1, Home: -5, End: 5 };
    const next = steps[event.key];
    if (next === undefined || readOnly) return;
    event.preventDefault();
    onScore(Math.max(-5, Math.min(5, next)), { merge: `${point.id}.${series}` });
  };

  return (
    <circle
      className={styles.point}
      data-series={series}
      cx={point.x}
      cy={dragged === null ? point.y : top + ((5 - dragged) / 10) * (bottom - top)}
      r={series === 'today' ? 5 : 4.5}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={-5}
      aria-valuemax={5}
      aria-valuenow={score}
      aria-orientation="vertical"
      aria-readonly={readOnly}
      onKeyDown={onKeyDown}
      onPointerDown={drag}
    />
  );
}
