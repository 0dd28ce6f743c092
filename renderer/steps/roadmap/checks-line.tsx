import { useTranslation } from 'react-i18next';
import { checkRoadmap, gaps } from '../../../workshop/roadmap/checks';
import { numberedPromises, promisesWithoutInitiative } from '../../../workshop/red-thread';
import type { Roadmap } from '../../../workshop/roadmap/schema';
import { useSlice } from '../../document/open-session';
import styles from './board.module.css';

/** Gaps and contradictions of the roadmap in one line. */
export function ChecksLine({ slice, titleOf }: { slice: Roadmap; titleOf: (id: string) => string }) {
  const { t } = useTranslation('roadmap');
  const press = useSlice('press-release');
  const { without, cycles, needLater, tooManyNow, horizonsOverlap } = checkRoadmap(slice, press.promises);
  const unkept = promisesWithoutInitiative(numberedPromises(press), slice.initiatives);
  const findings = [
    ...gaps.flatMap((gap) => (without[gap].length > 0 ? [t(`checks.${gap}`, { count: without[gap].length })] : [])),
    ...(unkept.length > 0
      ? [t('checks.promises', { count: unkept.length, names: unkept.map(({ name }) => name).join(', ') })]
      : []),
    ...(needLater.length > 0 ? [t('checks.needLater', { count: needLater.length })] : []),
    ...(tooManyNow > 0 ? [t('checks.tooManyNow', { count: tooManyNow })] : []),
    ...(horizonsOverlap ? [t('checks.horizonsOverlap')] : []),
    ...cycles.map((cycle) => t('checks.circle', { titles: describeCycle(cycle, titleOf) })),
  ];
  return (
    <section className={styles.checks} aria-label={t('checks.label')}>
      {findings.length === 0 ? (
        <p>{t('checks.complete')}</p>
      ) : (
        <ul>
          {findings.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A dependency cycle in words, with its first initiative at both ends. */
export function describeCycle(cycle: readonly string[], titleOf: (id: string) => string): string {
  return [...cycle, ...cycle.slice(0, 1)].map(titleOf).join(' → ');
}
