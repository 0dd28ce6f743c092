import { Map as MapIcon, Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Lever } from '../../../workshop/lever';
import { newId } from '../../../workshop/new-id';
import { useEdit, useOpenSession, useSession } from '../../document/open-session';
import { reveal } from '../../shell/navigation';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';
import styles from './operations.module.css';

interface ChangeInitiativeProps {
  id: string;
  lever: Lever;
  text: string;
  /** The initiative that was made of the change. */
  initiative: string | null;
}

/** Sends a change on to the roadmap as an initiative with its lever, or leads to the initiative. Undo of the initiative belongs to the roadmap. */
export function ChangeInitiative({ id, lever, text, initiative }: ChangeInitiativeProps) {
  const { t } = useTranslation('operations');
  const { readOnly } = useOpenSession();
  const edit = useEdit('operations');
  const editRoadmap = useEdit('roadmap');
  // Deleted initiatives do not count: the change can be sent again.
  const title = useSession(({ steps }) => steps.roadmap.initiatives[initiative ?? '']?.title);
  if (initiative !== null && title !== undefined) {
    return (
      <p className={styles.initiative}>
        {t('sentOn')}
        <Button look="quiet" icon={<MapIcon aria-hidden />} onPress={() => reveal({ step: 'roadmap', id: initiative })}>
          {title.trim() || t('untitledInitiative')}
        </Button>
      </p>
    );
  }
  if (readOnly || text.trim() === '') return null;
  const send = () => {
    const added = newId();
    const undo = { merge: `send:${added}` };
    editRoadmap('addInitiative', { id: added, horizon: 'later', title: text.replace(/\s+/g, ' ').trim() }, { undo });
    editRoadmap('updateInitiative', { id: added, change: { lever } }, { undo });
    edit('linkInitiative', { id, initiative: added });
    showToast(t('sent'), { text: t('showInitiative'), run: () => reveal({ step: 'roadmap', id: added }) });
  };
  return (
    <p className={styles.initiative}>
      <Button look="quiet" icon={<Send aria-hidden />} aria-label={t('sendNamed', { text })} onPress={send}>
        {t('send')}
      </Button>
    </p>
  );
}
