import { useTranslation } from 'react-i18next';
import type { DependencyLayers } from '../../../../workshop/roadmap/dependencies/dependency-layers';
import type { OpenHandler } from '../open-initiative';
import styles from './dependencies.module.css';

interface DependencyTextProps {
  found: DependencyLayers;
  /** Number and title of an initiative. */
  numbered: (id: string) => string;
  onOpen: OpenHandler;
}

/** The picture as text: level by level, what each initiative needs and what needs it. */
export function DependencyText({ found, numbered, onOpen }: DependencyTextProps) {
  const { t } = useTranslation('roadmap');
  const { layers, dependencies } = found;
  return (
    <details className={styles.text}>
      <summary>{t('picture.asText')}</summary>
      {layers.map((ids, index) => (
        <section key={ids[0]}>
          <h2>{t('picture.level', { level: index + 1 })}</h2>
          <ul>
            {ids.map((id) => {
              const needed = dependencies.filter(({ to }) => to === id).map(({ from }) => numbered(from));
              const waiting = dependencies.filter(({ from }) => from === id).map(({ to }) => numbered(to));
              const isInCycle = found.cycles.some((cycle) => cycle.includes(id));
              const parts = [
                ...(isInCycle ? [t('picture.inCycle')] : []),
                ...(needed.length > 0 ? [t('picture.needs', { titles: needed.join('; ') })] : []),
                ...(waiting.length > 0 ? [t('picture.neededBy', { titles: waiting.join('; ') })] : []),
              ];
              return (
                <li key={id}>
                  <button type="button" onClick={() => onOpen(id)}>
                    {numbered(id)}
                  </button>
                  {parts.map((part) => (
                    <span key={part}>{part}</span>
                  ))}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </details>
  );
}
