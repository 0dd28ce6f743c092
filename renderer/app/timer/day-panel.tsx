import { useTranslation } from 'react-i18next';
import { nowAndNext, type RunningItem } from '../../../workshop/facts/running-day';
import { useEdit, useOpenSession } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { formatTime } from '../../shell/format';
import { useEditWithUndo } from '../../shell/offer-undo';
import { DayState } from '../../shell/timer/day-state';
import { finishItem, startItem } from '../../shell/timer/timer-actions';
import { useRunningDay } from '../../shell/timer/use-running-day';
import { useStepName } from '../../shell/use-step-name';
import { Button } from '../../ui/button';
import styles from './timer.module.css';

/** How the day runs, what is now and next. Nothing before the first item has begun. */
export function DayPanel() {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const day = useRunningDay();
  const edit = useEdit('workshop');
  const editWithUndo = useEditWithUndo('kickoff');
  const stepName = useStepName();
  const language = useAppearance((state) => state.language);
  if (!day) return null;
  const { now, next } = nowAndNext(day);
  const nameOf = ({ item }: RunningItem) => item.title || (item.step && stepName(item.step)) || t('timer.day.untitled');
  return (
    <section className={styles.day} aria-labelledby="running-day">
      <h3 id="running-day">{t('timer.day.title')}</h3>
      <DayState day={day} />
      {now ? (
        <div className={styles.line}>
          <p>
            <span>{t('timer.day.now')}</span> {nameOf(now)},{' '}
            {t('timer.day.until', { time: formatTime(new Date(now.expected.end).toISOString(), language) })}
          </p>
          {readOnly ? null : (
            <Button look="quiet" onPress={() => finishItem(now.id)}>
              {t('timer.day.finish')}
            </Button>
          )}
        </div>
      ) : null}
      {next ? (
        <div className={styles.line}>
          <p>
            <span>{t('timer.day.next')}</span> {nameOf(next)},{' '}
            {t('minutes', { minutes: next.item.newMinutes ?? next.item.minutes })}
          </p>
          {readOnly ? null : (
            <>
              <Button look="quiet" onPress={() => startItem(next.id)}>
                {t('timer.day.begin')}
              </Button>
              <Button
                look="quiet"
                onPress={() =>
                  editWithUndo(t('timer.day.skipped', { title: nameOf(next) }), () =>
                    edit('skipAgendaItem', { id: next.id, isSkipped: true }),
                  )
                }
              >
                {t('timer.day.skip')}
              </Button>
            </>
          )}
        </div>
      ) : null}
    </section>
  );
}
