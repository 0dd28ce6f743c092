import { useTranslation } from 'react-i18next';
import { formatMinutes } from '../../../workshop/format';
import { sharedMinutes, type RunningDay } from '../../../workshop/facts/running-day';
import { useEdit, useOpenSession } from '../../document/open-session';
import { Button } from '../../ui/button';
import { useAppearance } from '../appearance';
import { formatTime } from '../format';
import { notify } from '../notify';
import { useEditWithUndo } from '../offer-undo';
import styles from './day-state.module.css';

/** Ahead or behind, the end if nothing changes, and the action that shares the minutes over what is left. */
export function DayState({ day }: { day: RunningDay }) {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const edit = useEdit('workshop');
  const editWithUndo = useEditWithUndo('kickoff');
  const { behind } = day;
  const clock = (instant: number) => formatTime(new Date(instant).toISOString(), language);
  const times = { time: clock(day.expectedEnd), planned: clock(day.plannedEnd) };
  const hasOpen = day.items.some(({ state }) => state === 'open');
  const isOver = !hasOpen && day.items.every(({ state }) => state !== 'running');

  const share = (withBreaks: boolean) => {
    const minutes = sharedMinutes(day, { withBreaks });
    if (Object.keys(minutes).length === 0) notify('timer.day.cannotShare');
    else {
      const said = t(withBreaks ? 'timer.day.sharedPausesToo' : 'timer.day.shared');
      editWithUndo(said, () => edit('shareAgendaMinutes', { minutes }));
    }
  };

  return (
    <div className={styles.state}>
      <p>
        <strong className={styles.lead} data-behind={behind > 0 || undefined}>
          {behind === 0
            ? t('timer.day.onTime')
            : t(behind > 0 ? 'timer.day.behind' : 'timer.day.ahead', { length: formatMinutes(Math.abs(behind)) })}
        </strong>{' '}
        {t(isOver ? 'timer.day.ended' : behind === 0 ? 'timer.day.endsAsPlanned' : 'timer.day.ends', times)}
      </p>
      {readOnly || behind === 0 || !hasOpen ? null : (
        <div className={styles.actions}>
          <Button onPress={() => share(false)}>{t(behind > 0 ? 'timer.day.shorten' : 'timer.day.stretch')}</Button>
          <Button look="quiet" onPress={() => share(true)}>
            {t('timer.day.withBreaks')}
          </Button>
        </div>
      )}
    </div>
  );
}
