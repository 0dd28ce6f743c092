import { useTranslation } from 'react-i18next';
import { energisers } from '../../../workshop/participants/energisers';
import { useAppearance } from '../../shell/appearance';
import { goToStep } from '../../shell/navigation';
import { Button } from '../../ui/button';
import drawer from '../side-drawer.module.css';
import { GroupsSection } from './groups-section';
import styles from './people-panel.module.css';
import { RandomOrder } from './random-order';
import { Spoken } from './spoken';
import { usePeople } from './use-people';

/** The people in the room: who has not spoken yet, a random order, groups, and something to wake them up. */
export function PeoplePanel() {
  const { t } = useTranslation();
  const language = useAppearance((state) => state.language);
  const people = usePeople();
  return (
    <div className={drawer.guide}>
      {people.length === 0 ? (
        <section>
          <p>{t('people.nobody')}</p>
          <Button onPress={() => goToStep('kickoff')}>{t('people.enter')}</Button>
        </section>
      ) : (
        <>
          <Spoken people={people} />
          <RandomOrder people={people} />
          <GroupsSection people={people} />
        </>
      )}
      <section>
        <h3>{t('people.energisers')}</h3>
        <div className={styles.energisers}>
          {energisers[language].map(({ kind, title, minutes, text }) => (
            <details key={title}>
              <summary>
                {title}
                <span>
                  {t(`people.kinds.${kind}`)}, {t('minutes', { minutes })}
                </span>
              </summary>
              <p>{text}</p>
            </details>
          ))}
        </div>
      </section>
    </div>
  );
}
