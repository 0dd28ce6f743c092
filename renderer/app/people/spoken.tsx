import { Check } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useEdit, useOpenSession, useWorkshop } from '../../document/open-session';
import { useStepName } from '../../shell/use-step-name';
import { useWindowState } from '../../shell/window-state';
import { Button } from '../../ui/button';
import styles from './people-panel.module.css';
import type { Person } from './use-people';

/** Who has spoken in the step on screen: a press on a name marks it, another one takes that back. For the facilitator only. */
export function Spoken({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const step = useWindowState((state) => state.step);
  const spoken = useWorkshop((facts) => facts.spoken[step]);
  const edit = useEdit('workshop');
  const stepName = useStepName();
  const silent = people.filter(({ id }) => !spoken?.[id]).length;
  return (
    <section>
      <h3>{t('people.spoken', { step: stepName(step) })}</h3>
      <p role="status">{silent === 0 ? t('people.allSpoken') : t('people.silent', { count: silent })}</p>
      <div className={styles.chips} role="group" aria-label={t('people.spoken', { step: stepName(step) })}>
        {people.map(({ id, name }) => (
          <ToggleButton
            key={id}
            className={styles.chip ?? ''}
            isSelected={spoken?.[id] === true}
            isDisabled={readOnly}
            // A second press is the undo: the undo of the step is for its content.
            onChange={(hasSpoken) => edit('setSpoken', { step, participant: id, hasSpoken }, { undo: 'never' })}
          >
            {spoken?.[id] ? <Check aria-hidden /> : null}
            {name}
          </ToggleButton>
        ))}
      </div>
      {readOnly || silent === people.length ? null : (
        <Button look="quiet" onPress={() => edit('clearSpoken', { step }, { undoIn: step })}>
          {t('people.clearSpoken')}
        </Button>
      )}
    </section>
  );
}
