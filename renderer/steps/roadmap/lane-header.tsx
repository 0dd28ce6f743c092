import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Horizon } from '../../../workshop/roadmap/schema';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { TextField } from '../../ui/text-field';
import styles from './board.module.css';

/** The name of a horizon, the month in which it ends, and how many initiatives it has. */
export function LaneHeader({ horizon, count }: { horizon: Horizon; count: number }) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const months = useSlice('roadmap').horizonMonths[horizon];
  const edit = useEdit('roadmap');
  // While typing, the field may be empty; the session never is.
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? String(months);
  const name = t(`horizons.${horizon}`);

  const type = (value: string) => {
    if (!/^\d{0,3}$/.test(value)) return;
    setDraft(value);
    const typed = Number(value);
    if (typed >= 1 && typed <= 120) {
      edit('setHorizonMonths', { horizon, months: typed }, { undo: { merge: `months.${horizon}` } });
    }
  };

  return (
    <header className={styles.header}>
      <h2 id={`lane-${horizon}`}>
        {name} <span aria-label={t('count', { count })}>{count}</span>
      </h2>
      <span className={styles.until}>
        <span aria-hidden>{t('untilMonth')}</span>
        <span className={styles.months} style={{ width: `calc(${Math.max(1, shown.length)}ch + 16px)` }}>
          <TextField
            label={t('months', { horizon: name })}
            hideLabel
            look="plain"
            maxLength={3}
            value={shown}
            isReadOnly={readOnly}
            onChange={type}
            onBlur={() => setDraft(null)}
          />
        </span>
      </span>
    </header>
  );
}
