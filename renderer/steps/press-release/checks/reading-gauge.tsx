import { useTranslation } from 'react-i18next';
import { readingBand } from '../../../../workshop/press-release/checks/analysis/reading-ease';
import { useWorkshop } from '../../../document/open-session';
import styles from './checks-panel.module.css';
import { useChecks } from './use-checks';

/** Reading ease of the text on Flesch's scale. */
export function ReadingGauge() {
  const { t } = useTranslation('press-release');
  const language = useWorkshop(({ language }) => language);
  const ease = useChecks(({ summary }) => summary?.ease ?? null);
  return (
    <section className={styles.section} aria-labelledby="checks-ease">
      <h3 id="checks-ease">{t('checks.ease.title')}</h3>
      {ease === null ? (
        <p className={styles.quiet}>{t('checks.ease.tooShort')}</p>
      ) : (
        <>
          <p className={styles.figure}>
            {t('checks.ease.value', { value: onScale(ease), band: t(`checks.ease.bands.${readingBand(ease)}`) })}
          </p>
          <Scale at={onScale(ease)} />
        </>
      )}
      <p className={styles.quiet}>{t(`checks.ease.sources.${language}`)}</p>
    </section>
  );
}

/** Scale from hard to easy with ticks between the bands. Decorative: the text contains the value. */
function Scale({ at }: { at: number }) {
  return (
    <svg className={styles.scale} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
      <line x1="0" y1="6" x2="100" y2="6" />
      {[30, 50, 60, 80].map((step) => (
        <line key={step} x1={step} y1="3" x2={step} y2="9" />
      ))}
      <line className={styles.needle} x1={at} y1="0" x2={at} y2="12" />
    </svg>
  );
}

const onScale = (ease: number) => Math.round(Math.min(100, Math.max(0, ease)));
