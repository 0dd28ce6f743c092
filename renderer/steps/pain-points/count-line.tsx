import { useTranslation } from 'react-i18next';
import { recommended } from '../../../workshop/pain-points/terms';
import styles from './pain-points.module.css';

/** How many pain points there are, against the ten to fifteen that keep a day focused. It encourages and forces nothing. */
export function CountLine({ count }: { count: number }) {
  const { t } = useTranslation('pain-points');
  const { least, most } = recommended;
  const advice = count < least ? 'fewer' : count > most ? 'more' : 'right';
  return (
    <p className={styles.count}>
      <b>{t('count', { count, least, most })}</b>
      {count === 0 ? null : <span> {t(`countAdvice.${advice}`)}</span>}
    </p>
  );
}
