import { Coffee, Plus, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agendaDays, formatClock, timedAgenda, unplannedSteps, type TimedItem } from '../../../workshop/facts/agenda';
import type { RunningDay } from '../../../workshop/facts/running-day';
import type { AgendaItem } from '../../../workshop/facts/schema';
import { formatMinutes } from '../../../workshop/format';
import { newId } from '../../../workshop/new-id';
import { useEditWithUndo } from '../../shell/offer-undo';
import { DayState } from '../../shell/timer/day-state';
import { useRunningDay } from '../../shell/timer/use-running-day';
import { useStepName } from '../../shell/use-step-name';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { Button } from '../../ui/button';
import { Gradual } from '../../ui/gradual';
import { AgendaRow } from './agenda-row';
import { useAgendaDrag, type AgendaDrag } from './use-agenda-drag';
import styles from './kickoff.module.css';

/** The agenda of one or two days, with times computed from start and minutes. */
export function AgendaList() {
  const { t } = useTranslation(['kickoff', 'workshop']);
  const { readOnly } = useOpenSession();
  const facts = useSlice('workshop');
  const edit = useEdit('workshop');
  const stepName = useStepName();
  const [latest, setLatest] = useState<string | null>(null);
  const running = useRunningDay();
  const editWithUndo = useEditWithUndo('kickoff');
  const drag = useAgendaDrag((id, place) => edit('moveAgendaItem', { id, ...place }));
  const days = agendaDays(facts.agenda);
  const lastDay = days.at(-1) ?? 1;

  const add = (item: Pick<AgendaItem, 'kind' | 'step' | 'title' | 'minutes'>) => {
    const id = newId();
    edit('addAgendaItem', { id, item: { ...item, day: lastDay } });
    setLatest(id);
  };
  const addWithoutStep = (kind: 'break' | 'other') =>
    add({ kind, step: null, title: t(kind === 'break' ? 'newBreak' : 'newItem'), minutes: 15 });

  return (
    <section className={styles.block} aria-labelledby="agenda" data-list="agenda">
      <header className={styles.blockHeader}>
        <h2 id="agenda">{t('workshop:agenda')}</h2>
      </header>
      {running ? (
        <div className={styles.running}>
          <DayState day={running} />
        </div>
      ) : null}
      <div className={styles.days} {...drag.area}>
        {days.map((day) => (
          <AgendaDay
            key={day}
            day={day}
            days={days}
            items={timedAgenda(facts, day)}
            latest={latest}
            running={running?.day === day ? running : null}
            drag={drag}
          />
        ))}
        {drag.place === null ? null : (
          <div
            className={styles.insertion}
            style={{ '--insertion-top': `${drag.place.top}px` } as React.CSSProperties}
          />
        )}
      </div>
      {readOnly ? null : (
        <div className={styles.add} data-adds>
          <Button look="quiet" icon={<Plus aria-hidden />} onPress={() => addWithoutStep('other')}>
            {t('addItem')}
          </Button>
          <Button look="quiet" icon={<Coffee aria-hidden />} onPress={() => addWithoutStep('break')}>
            {t('addBreak')}
          </Button>
          {unplannedSteps(facts.agenda).map((step) => (
            <Button
              key={step}
              look="quiet"
              icon={<Plus aria-hidden />}
              onPress={() => add({ kind: 'step', step, title: '', minutes: 60 })}
            >
              {stepName(step)}
            </Button>
          ))}
          {running ? (
            <Button
              look="quiet"
              icon={<RotateCcw aria-hidden />}
              onPress={() => editWithUndo(t('timesCleared'), () => edit('clearAgendaTimes', {}))}
            >
              {t('clearTimes')}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  );
}

interface AgendaDayProps {
  day: number;
  days: readonly number[];
  items: TimedItem[];
  /** The item that was added last. */
  latest: string | null;
  /** The day as it runs; null before and after. */
  running: RunningDay | null;
  drag: AgendaDrag;
}

function AgendaDay({ day, days, items, latest, running, drag }: AgendaDayProps) {
  const { t } = useTranslation('kickoff');
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last) return <p className={styles.emptyState}>{t('noAgenda')}</p>;
  const minutes = last.end - first.start;
  return (
    <div data-day={day}>
      {days.length > 1 ? <h3 className={styles.day}>{t('day', { day })}</h3> : null}
      <ol>
        <Gradual portion={6}>
          {items.map(({ id, item, start }, index) => (
            <AgendaRow
              key={id}
              id={id}
              item={item}
              start={start}
              running={running?.items.find((each) => each.id === id) ?? null}
              isNew={id === latest}
              isDragged={id === drag.dragged}
              grip={drag.grip}
              isFirst={day === days[0] && index === 0}
              isLast={day === days.at(-1) && index === items.length - 1}
            />
          ))}
        </Gradual>
      </ol>
      <p className={styles.ends}>
        {t('ends', { time: formatClock(last.end) })} · {formatMinutes(minutes)}
      </p>
    </div>
  );
}
