import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cycleTexts } from '../../../../workshop/roadmap/dependencies/dependency-chart';
import { cycleThrough, dependsOnLater } from '../../../../workshop/roadmap/checks';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import type { Initiative } from '../../../../workshop/roadmap/schema';
import { useEdit, useOpenSession, useSlice } from '../../../document/open-session';
import { IconButton } from '../../../ui/button';
import { SelectField } from '../../../ui/select-field';
import styles from './detail-panel.module.css';

interface DependencyFieldProps {
  id: string;
  initiative: Initiative;
  initiatives: readonly NumberedInitiative[];
}

/** Dependencies on other initiatives, with warnings about cycles and later horizons. */
export function DependencyField({ id, initiative, initiatives }: DependencyFieldProps) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const slice = useSlice('roadmap');
  const edit = useEdit('roadmap');
  const needed = initiatives.filter((other) => initiative.dependencies[other.id]);
  const free = initiatives.filter((other) => other.id !== id && !initiative.dependencies[other.id]);
  const later = dependsOnLater(slice, id);
  const circle = cycleThrough(slice, id);
  const titleOf = (other: string) => initiatives.find((item) => item.id === other)?.title ?? '';

  return (
    <>
      {needed.length === 0 ? <p className={styles.none}>{t('dependency.none')}</p> : null}
      <ul>
        {needed.map((other) => (
          <li key={other.id} className={styles.dependency}>
            <span>
              <span className={styles.number}>{other.number}</span> {other.title}
              {later.includes(other.id) ? (
                <span className={styles.warning}>
                  {t('dependency.later', { horizon: t(`horizons.${other.initiative.horizon}`) })}
                </span>
              ) : null}
            </span>
            {readOnly ? null : (
              <IconButton
                label={t('dependency.remove', { title: other.title })}
                onPress={() => edit('setDependency', { id, on: other.id, needed: false })}
              >
                <X aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.warning} role="status">
        {circle ? t('dependency.circle', { titles: cycleTexts([circle], titleOf).join() }) : null}
      </p>
      {readOnly || free.length === 0 ? null : (
        <SelectField
          label={t('dependency.add')}
          hideLabel
          value={null}
          emptyText={t('dependency.choose')}
          options={free.map((other) => ({ value: other.id, text: `${other.number}  ${other.title}` }))}
          onChange={(on) => edit('setDependency', { id, on, needed: true })}
        />
      )}
    </>
  );
}
