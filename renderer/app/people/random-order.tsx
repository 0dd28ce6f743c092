import { Shuffle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { shuffle } from '../../../workshop/participants/shuffle';
import { useOpenSession } from '../../document/open-session';
import { Button } from '../../ui/button';
import { useDrawn } from './drawn';
import styles from './people-panel.module.css';
import type { Person } from './use-people';

/** Who speaks first, second, and so on. */
export function RandomOrder({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation();
  const [{ order }, change] = useDrawn(useOpenSession().key);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  // People may have left since.
  const drawn = order.filter((id) => names.has(id));
  const draw = () =>
    change({
      order: shuffle(
        people.map(({ id }) => id),
        Math.random,
      ),
    });
  return (
    <section>
      <h3>{t('people.order')}</h3>
      {drawn.length === 0 ? (
        <p>{t('people.orderEmpty')}</p>
      ) : (
        <ol className={styles.order} aria-label={t('people.order')}>
          {drawn.map((id) => (
            <li key={id}>{names.get(id)}</li>
          ))}
        </ol>
      )}
      <Button icon={<Shuffle aria-hidden />} onPress={draw}>
        {t(drawn.length === 0 ? 'people.drawOrder' : 'people.drawAgain')}
      </Button>
    </section>
  );
}
