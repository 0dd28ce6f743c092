import { Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { leverNames } from '../../workshop/lever';
import { useSession } from '../document/open-session';
import { useAppearance } from '../shell/appearance';
import { reveal } from '../shell/navigation';
import { Button } from '../ui/button';
import styles from './notes-sent-on.module.css';

/** The change of the operations review that an initiative was created from, as a link to it. Nothing without one. */
export function ChangeBehind({ initiative }: { initiative: string }) {
  const { t } = useTranslation();
  const language = useAppearance((state) => state.language);
  const changes = Object.entries(useSession(({ steps }) => steps.operations.changes)).filter(
    ([, each]) => each.initiative === initiative,
  );
  if (changes.length === 0) return null;
  return (
    <p className={styles.from}>
      {t('fromOperations')}
      {changes.map(([id, { lever, text }]) => (
        <Button
          key={id}
          look="quiet"
          icon={<Settings2 aria-hidden />}
          onPress={() => reveal({ step: 'operations', id })}
        >
          {`${leverNames[language][lever]}: ${text.slice(0, 120)}`}
        </Button>
      ))}
    </p>
  );
}
