import { CalendarPlus } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../../../workshop/format';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import { shownTicks, timelineAlt } from '../../../../workshop/roadmap/timeline/timeline-chart';
import { isDated, timelineGeometry } from '../../../../workshop/roadmap/timeline/timeline-geometry';
import { horizons } from '../../../../workshop/roadmap/terms';
import { useEdit, useOpenSession } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';
import { Button } from '../../../ui/button';
import { useToday } from '../../../shell/use-today';
import { focusInNextFrame } from '../../../ui/focus-in-next-frame';
import type { OpenHandler } from '../open-initiative';
import { useRoadmapView } from '../roadmap-view';
import { TimelineMark } from './timeline-mark';
import styles from './timeline.module.css';

const fontSize = 14;
const rowHeight = 36;

interface TimelineViewProps {
  initiatives: readonly NumberedInitiative[];
  shown: readonly string[] | null;
  openId: string | null;
  onOpen: OpenHandler;
}

/** The initiatives with real dates on an axis of months or quarters, and the others in their horizons. */
export function TimelineView({ initiatives: all, shown, openId, onOpen }: TimelineViewProps) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const zoom = useRoadmapView((state) => state.zoom);
  const edit = useEdit('roadmap');
  const scroller = useRef<HTMLDivElement>(null);
  const [message, setMessage] = useState('');
  const today = useToday();
  const initiatives = shown === null ? all : all.filter(({ id }) => shown.includes(id) || id === openId);
  const dated = initiatives.filter(({ initiative }) => isDated(initiative));
  const undated = initiatives.filter(({ initiative }) => !isDated(initiative));
  const byId = new Map(all.map((item) => [item.id, item]));
  const titleOf = (id: string) => byId.get(id)?.title ?? '';
  const period = ({ start, end }: { start: string; end: string }) =>
    start !== '' && end !== ''
      ? formatPeriod(start, end, language)
      : t(start === '' ? 'until' : 'from', { day: formatPeriod(start || end, start || end, language) });

  const place = (id: string, dates: { start: string; end: string }) => {
    edit('updateInitiative', { id, change: dates }, { undo: { merge: `${id}.dates` } });
    setMessage(t('timeline.moved', { title: titleOf(id), period: period(dates) }));
    focusInNextFrame(`svg [data-initiative="${CSS.escape(id)}"]`);
  };

  const geometry =
    dated.length === 0 ? null : timelineGeometry(dated, { today: today, zoom, language, fontSize, rowHeight });
  // Where the first bar is out of sight, the axis is scrolled to it.
  const first = geometry?.bars[0]?.left ?? 0;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box && first > box.clientWidth * 0.6) box.scrollLeft = first - 80;
    // Only when the picture opens or its scale changes.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [zoom]);
  const early = geometry?.dependencies.filter(({ isEarly }) => isEarly) ?? [];
  return (
    <section className={styles.timeline} aria-label={t('timeline.label')}>
      {geometry === null ? (
        <div className={styles.empty}>
          <p className={styles.lead}>{t('timeline.empty')}</p>
          <p>{t('timeline.emptyExample')}</p>
        </div>
      ) : (
        <>
          <div className={styles.plot}>
            <ol className={styles.names} style={{ paddingTop: geometry.top }}>
              {geometry.bars.map(({ id, number, title }) => (
                <li key={id} style={{ height: rowHeight }} data-open={openId === id || undefined}>
                  <button type="button" onClick={() => onOpen(id)} title={title}>
                    <span className={styles.name}>
                      <span>{number}</span> {title}
                    </span>
                  </button>
                </li>
              ))}
            </ol>
            <div className={styles.scroller} ref={scroller}>
              <svg
                width={geometry.width}
                height={geometry.height}
                fontSize={fontSize}
                role="group"
                aria-label={timelineAlt(dated.length, initiatives.length, geometry, language)}
              >
                <g aria-hidden>
                  {geometry.ticks.map(({ x, isYear }) => (
                    <line
                      key={x}
                      x1={x}
                      x2={x}
                      y1={fontSize * 0.4}
                      y2={geometry.height}
                      className={isYear ? styles.year : styles.tick}
                    />
                  ))}
                  {shownTicks(geometry.ticks, fontSize).map(({ x, label }) => (
                    <text key={x} x={x + 5} y={fontSize * 1.5} className={styles.tickName}>
                      {label}
                    </text>
                  ))}
                  <line x1={0} x2={geometry.width} y1={geometry.top} y2={geometry.top} className={styles.axis} />
                  {geometry.dependencies.map(({ from, to, path, head, isEarly }) => (
                    <g key={`${from} ${to}`} className={isEarly ? styles.early : styles.dependency}>
                      <path d={path} />
                      <path d={head} />
                    </g>
                  ))}
                </g>
                {geometry.bars.map((bar) => {
                  const initiative = byId.get(bar.id)?.initiative;
                  return initiative ? (
                    <TimelineMark
                      key={bar.id}
                      bar={bar}
                      initiative={initiative}
                      geometry={geometry}
                      label={t('timeline.bar', { number: bar.number, title: bar.title, period: period(initiative) })}
                      isOpen={openId === bar.id}
                      readOnly={readOnly}
                      onOpen={onOpen}
                      onPlace={place}
                    />
                  ) : null;
                })}
                {geometry.today === null ? null : (
                  <g className={styles.today} aria-hidden>
                    <line x1={geometry.today} x2={geometry.today} y1={fontSize * 1.9} y2={geometry.height} />
                    <text x={geometry.today + 4} y={fontSize * 2.4}>
                      {t('timeline.today')}
                    </text>
                  </g>
                )}
              </svg>
            </div>
          </div>
          {early.length === 0 ? null : (
            <ul className={styles.warnings}>
              {early.map(({ from, to }) => (
                <li key={`${from} ${to}`}>{t('timeline.early', { title: titleOf(to), needed: titleOf(from) })}</li>
              ))}
            </ul>
          )}
          {geometry.bars.some(({ isOpenAtStart, isOpenAtEnd }) => isOpenAtStart || isOpenAtEnd) ? (
            <p className={styles.keys}>{t('openEnds')}</p>
          ) : null}
          {readOnly ? null : <p className={styles.keys}>{t('timeline.keys')}</p>}
        </>
      )}
      {undated.length === 0 ? null : (
        <section className={styles.undated} aria-labelledby="undated">
          <h2 id="undated">
            {t('timeline.undated')} <span>{undated.length}</span>
          </h2>
          <p className={styles.keys}>{t('timeline.undatedWhy')}</p>
          <div className={styles.groups}>
            {horizons.map((horizon) => {
              const own = undated.filter(({ initiative }) => initiative.horizon === horizon);
              if (own.length === 0) return null;
              return (
                <div key={horizon}>
                  <h3>{t(`horizons.${horizon}`)}</h3>
                  <ul>
                    {own.map(({ id, number, title }) => (
                      <li key={id}>
                        <button type="button" data-initiative={id} onClick={() => onOpen(id)}>
                          <span className={styles.name}>
                            <span>{number}</span> {title}
                          </span>
                        </button>
                        {readOnly ? null : (
                          <Button
                            look="quiet"
                            icon={<CalendarPlus aria-hidden />}
                            aria-label={t('timeline.setDatesOf', { title })}
                            onPress={() => onOpen(id, 'start')}
                          >
                            {t('timeline.setDates')}
                          </Button>
                        )}
                      </li>
                    ))}
                  </ul>
                </div>
              );
            })}
          </div>
        </section>
      )}
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </section>
  );
}
