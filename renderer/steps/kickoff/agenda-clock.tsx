import { useTranslation } from 'react-i18next';
import { formatClock } from '../../../workshop/facts/agenda';
import type { RunningItem } from '../../../workshop/facts/running-day';
import type { AgendaItem } from '../../../workshop/facts/schema';
import { useEdit, useOpenSession } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { formatTime } from '../../shell/format';
import { TextField } from '../../ui/text-field';
import styles from './kickoff.module.css';

interface AgendaClockProps {
  id: string;
  item: AgendaItem;
  title: string;
  /** Minutes after midnight. */
  start: number;
  running: RunningItem | null;
}

/** When an item is planned to begin, a field when that is fixed; on the day below it when it began, or is expected to. */
export function AgendaClock({ id, item, title, start, running }: AgendaClockProps) {
  const { t } = useTranslation('kickoff');
  const { readOnly } = useOpenSession();
  const edit = useEdit('workshop');
  const language = useAppearance((state) => state.language);
  const { fixedStart } = item;
  const real = running && running.state !== 'skipped' ? running.expected.start : null;
  const shown = real === null ? null : formatTime(new Date(real).toISOString(), language);
  return (
    <span className={`${styles.clock} ${fixedStart === null ? '' : styles.fixed}`}>
      {fixedStart === null ? (
        formatClock(start)
      ) : (
        <TextField
          label={t('fixedStart', { title })}
          hideLabel
          look="plain"
          type="time"
          value={fixedStart}
          isReadOnly={readOnly}
          onChange={(value) => {
            if (value === '') return;
            edit('updateAgendaItem', { id, change: { fixedStart: value } }, { undo: { merge: `${id}.fixedStart` } });
          }}
        />
      )}
      {running && shown !== null && shown !== formatClock(start) ? (
        <span className={styles.real}>
          <span aria-hidden>{shown}</span>
          <span className="visually-hidden">
            {t(running.state === 'open' ? 'expectedStart' : 'realStart', { start: shown })}
          </span>
        </span>
      ) : null}
    </span>
  );
}
