import { useTranslation } from 'react-i18next';
import { useSession } from '../document/open-session';
import { reveal } from '../shell/navigation';
import { Button } from '../ui/button';
import styles from './intent-statement.module.css';

/** The strategic intent as the question behind a later step, with a link to it. Nothing while it is not written. */
export function IntentStatement() {
  const { t } = useTranslation();
  const statement = useSession(({ steps }) => steps.intent.statement);
  if (statement.trim() === '') return null;
  return (
    <figure className={styles.intent}>
      <figcaption>
        <Button look="quiet" onPress={() => reveal({ step: 'intent', id: 'statement' })}>
          {t('intent')}
        </Button>
      </figcaption>
      <blockquote className="selectable">{statement.trim()}</blockquote>
    </figure>
  );
}
