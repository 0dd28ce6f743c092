import { useTranslation } from 'react-i18next';
import styles from './checks-panel.module.css';
import { usePages } from './use-pages';

/** End of the scale, in pages. */
const longest = 3;

/** Length of the printed press release in pages, and the recommended length. */
export function PageGauge() {
  const { t } = useTranslation('press-release');
  const { pages, failed } = usePages();
  return (
    <section className={styles.section} aria-labelledby="checks-pages">
      <h3 id="checks-pages">{t('checks.pages.title')}</h3>
      {pages === null ? (
        <p className={styles.quiet}>{t(failed ? 'checks.pages.failed' : 'checks.pages.measuring')}</p>
      ) : (
        <>
          <p className={styles.figure}>{t('checks.pages.value', { pages })}</p>
          <Scale at={(Math.min(longest, pages) / longest) * 100} />
        </>
      )}
      <p className={styles.quiet}>{t('checks.pages.aim')}</p>
    </section>
  );
}

/** Scale from zero to three pages; a thicker segment marks the recommended length. Decorative: the text contains the value. */
function Scale({ at }: { at: number }) {
  return (
    <svg className={styles.scale} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
      <line x1="0" y1="6" x2="100" y2="6" />
      {[1, 2].map((page) => (
        <line key={page} x1={(page / longest) * 100} y1="3" x2={(page / longest) * 100} y2="9" />
      ))}
      <line className={styles.aim} x1={100 / longest} y1="6" x2={150 / longest} y2="6" />
      <line className={styles.needle} x1={at} y1="0" x2={at} y2="12" />
    </svg>
  );
}
