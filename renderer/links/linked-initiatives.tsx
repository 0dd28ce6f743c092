import { Map as MapIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { solves } from '../../workshop/red-thread';
import { numberedInitiatives } from '../../workshop/roadmap/initiatives-in-order';
import { useSlice } from '../document/open-session';
import { Button } from '../ui/button';
import { useAppearance } from '../shell/appearance';
import { goToStep, reveal } from '../shell/navigation';
import styles from './notes-sent-on.module.css';

/** The initiatives that keep a promise or solve a pain point, as links to the roadmap; without any, a link to where one is linked. */
export function LinkedInitiatives(linked: { promise: string } | { painPoint: string }) {
  const { t } = useTranslation();
  const roadmap = useSlice('roadmap');
  const painPoints = useSlice('pain-points');
  const language = useAppearance((state) => state.language);
  const initiatives = numberedInitiatives(roadmap, language).filter(({ initiative }) =>
    'promise' in linked ? initiative.promiseIds[linked.promise] : solves(initiative, painPoints, linked.painPoint),
  );
  const texts = 'promise' in linked ? 'promises' : 'painPoints';
  if (initiatives.length === 0) {
    return (
      <p className={styles.from}>
        {t(`${texts}.keptByNone`)}
        <Button look="quiet" icon={<MapIcon aria-hidden />} onPress={() => goToStep('roadmap')}>
          {t(`${texts}.toRoadmap`)}
        </Button>
      </p>
    );
  }
  return (
    <p className={styles.from}>
      {t(`${texts}.keptBy`)}
      {initiatives.map(({ id, number, title }) => (
        <Button key={id} look="quiet" icon={<MapIcon aria-hidden />} onPress={() => reveal({ step: 'roadmap', id })}>
          {`${number} ${title}`}
        </Button>
      ))}
    </p>
  );
}
