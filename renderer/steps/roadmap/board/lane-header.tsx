import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grouping } from '../../../../workshop/roadmap/grouping';
import type { Horizon } from '../../../../workshop/roadmap/schema';
import { horizons } from '../../../../workshop/roadmap/terms';
import { useEdit, useOpenSession, useSession } from '../../../document/open-session';
import { TextField } from '../../../ui/text-field';
import { useGroupName } from './use-group-name';
import styles from './board.module.css';

interface LaneHeaderProps {
  /** Element id of the heading. */
  id: string;
  by: Grouping;
  group: string;
  count: number;
}

/** The name of a column and how many initiatives it has; for a horizon, the month in which it ends. */
export const LaneHeader = memo(function LaneHeader({ id, by, group, count }: LaneHeaderProps) {
  const { t } = useTranslation('roadmap');
  const groupName = useGroupName();
  const horizon = by === 'horizon' ? horizons.find((each) => each === group) : undefined;
  return (
    <header className={styles.header}>
      <h2 id={id} data-unknown={group === '' || undefined}>
        {groupName(by, group)} <span aria-label={t('count', { count })}>{count}</span>
      </h2>
      {horizon ? <HorizonEnd horizon={horizon} /> : null}
    </header>
  );
});

function HorizonEnd({ horizon }: { horizon: Horizon }) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const months = useSession(({ steps }) => steps.roadmap.horizonMonths[horizon]);
  const edit = useEdit('roadmap');
  // While typing, the field may be empty; the session never is.
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? String(months);

  const type = (value: string) => {
    if (!/^\d{0,3}$/.test(value)) return;
    setDraft(value);
    const typed = Number(value);
    if (typed >= 1 && typed <= 120) {
      edit('setHorizonMonths', { horizon, months: typed }, { undo: { merge: `months.${horizon}` } });
    }
  };

  return (
    <span className={styles.until}>
      <span aria-hidden>{t('untilMonth')}</span>
      <span className={styles.months} style={{ width: `calc(${Math.max(1, shown.length)}ch + 16px)` }}>
        <TextField
          label={t('months', { horizon: t(`horizons.${horizon}`) })}
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
  );
}
