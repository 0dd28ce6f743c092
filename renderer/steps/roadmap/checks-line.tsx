import { ListFilter, X } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { gaps, type RoadmapChecks } from '../../../workshop/roadmap/checks';
import { numberedPromises, painPointsWithoutInitiative, promisesWithoutInitiative } from '../../../workshop/red-thread';
import { useSlice } from '../../document/open-session';
import styles from './board.module.css';

/** Findings that the board can be filtered by. */
export const roadmapFilters = [...gaps, 'needLater'] as const;
export type RoadmapFilter = (typeof roadmapFilters)[number];

interface ChecksLineProps {
  checks: RoadmapChecks;
  titleOf: (id: string) => string;
  /** The finding whose initiatives are the only ones on the board. */
  filter: RoadmapFilter | null;
  onFilter: (filter: RoadmapFilter | null) => void;
}

/** Gaps and contradictions of the roadmap in one line. Those of single initiatives filter the board. */
export function ChecksLine({ checks, titleOf, filter, onFilter }: ChecksLineProps) {
  const { t } = useTranslation('roadmap');
  const press = useSlice('press-release');
  const { initiatives } = useSlice('roadmap');
  const { cycles, tooManyNow, horizonsOverlap } = checks;
  const unkept = promisesWithoutInitiative(numberedPromises(press), initiatives);
  const unsolved = painPointsWithoutInitiative(useSlice('pain-points'), initiatives);
  const filters = roadmapFilters.filter((each) => filteredIds(checks, each).length > 0);
  const findings = [
    ...(unkept.length > 0
      ? [t('checks.promises', { count: unkept.length, names: unkept.map(({ name }) => name).join(', ') })]
      : []),
    ...(unsolved.length > 0
      ? [
          t('checks.painPoints', {
            count: unsolved.length,
            titles: unsolved.map(({ title }) => title).join('; '),
          }),
        ]
      : []),
    ...(tooManyNow > 0 ? [t('checks.tooManyNow', { count: tooManyNow })] : []),
    ...(horizonsOverlap ? [t('checks.horizonsOverlap')] : []),
    ...cycles.map((cycle) => t('checks.circle', { titles: describeCycle(cycle, titleOf) })),
  ];
  return (
    <section className={styles.checks} aria-label={t('checks.label')}>
      {filters.length + findings.length === 0 ? (
        <p>{t('checks.complete')}</p>
      ) : (
        <ul>
          {filters.map((each) => (
            <li key={each}>
              <ToggleButton
                className={styles.filter ?? ''}
                isSelected={filter === each}
                onChange={(on) => onFilter(on ? each : null)}
              >
                {t(`checks.${each}`, { count: filteredIds(checks, each).length })}
                {filter === each ? <X aria-hidden /> : <ListFilter aria-hidden />}
              </ToggleButton>
            </li>
          ))}
          {findings.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The initiatives with a finding, as ids. */
export function filteredIds({ without, needLater }: RoadmapChecks, filter: RoadmapFilter): readonly string[] {
  return filter === 'needLater' ? needLater : without[filter];
}

/** A dependency cycle in words, with its first initiative at both ends. */
export function describeCycle(cycle: readonly string[], titleOf: (id: string) => string): string {
  return [...cycle, ...cycle.slice(0, 1)].map(titleOf).join(' → ');
}
