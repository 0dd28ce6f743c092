import { useTranslation } from 'react-i18next';
import styles from './loading.module.css';

/** Shown in place of a screen whose code is being loaded. */
export function Loading() {
  const { t } = useTranslation();
  return <p className={styles.loading}>{t('loading')}</p>;
}
