import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { numberedPainPoints } from '../../workshop/pain-points/pain-points-in-order';
import { useReplica } from '../document/open-session';
import { Button } from '../ui/button';
import { reveal } from '../shell/navigation';
import styles from './notes-sent-on.module.css';

/** The pain points at a touchpoint, and those created from it, as links to them. Nothing without any. */
export function LinkedPainPoints({ touchpoint }: { touchpoint: string }) {
  const { t } = useTranslation();
  const linked = useReplica(
    useShallow(({ session }) =>
      numberedPainPoints(session.steps['pain-points'])
        .filter(({ painPoint: { placeId, origins } }) => placeId === touchpoint || origins[touchpoint])
        .map(({ id, number, painPoint }) => `${id} ${number} ${painPoint.title}`),
    ),
  );
  if (linked.length === 0) return null;
  return (
    <p className={styles.from}>
      {t('painPoints.here')}
      {linked.map((each) => {
        const end = each.indexOf(' ');
        const id = each.slice(0, end);
        return (
          <Button
            key={id}
            look="quiet"
            icon={<CircleAlert aria-hidden />}
            onPress={() => reveal({ step: 'pain-points', id })}
          >
            {each.slice(end + 1, end + 121)}
          </Button>
        );
      })}
    </p>
  );
}
