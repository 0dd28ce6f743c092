import { Map as MapIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { numberedInitiatives } from '../../workshop/roadmap/initiatives-in-order';
import { useSlice } from '../document/open-session';
import { Button } from '../ui/button';
import { useAppearance } from '../shell/appearance';
import { goToStep, reveal } from '../shell/navigation';
import styles from './notes-sent-on.module.css';

/** The initiatives that keep a promise, as links to the roadmap; without any, a link to where one is linked. */
export function LinkedInitiatives({ promise }: { promise: string }) {
  const { t } = useTranslation();
  const roadmap = useSlice('roadmap');
  const language = useAppearance((state) => state.language);
  const keepers = numberedInitiatives(roadmap, language).filter(({ initiative }) => initiative.promiseIds[promise]);
  if (keepers.length === 0) {
    return (
      <p className={styles.from}>
        {t('promises.keptByNone')}
        <Button look="quiet" icon={<MapIcon aria-hidden />} onPress={() => goToStep('roadmap')}>
          {t('promises.toRoadmap')}
        </Button>
      </p>
    );
  }
  return (
    <p className={styles.from}>
      {t('promises.keptBy')}
      {keepers.map(({ id, number, title }) => (
        <Button key={id} look="quiet" icon={<MapIcon aria-hidden />} onPress={() => reveal({ step: 'roadmap', id })}>
          {`${number} ${title}`}
        </Button>
      ))}
    </p>
  );
}
