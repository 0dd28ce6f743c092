import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SnapshotEntry } from '../../../preload/contract';
import { request } from '../../bridge';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { useDraft } from '../../shell/drafts';
import { flushSession } from '../../shell/flush';
import type { SessionPlace } from '../../shell/window-state';
import { formatMoment } from '../../shell/format';
import styles from './snapshots-dialog.module.css';
import { notify } from '../../shell/notify';

interface SnapshotsDialogProps {
  place: SessionPlace;
  onClose: () => void;
}

/** Takes and restores snapshots of the workshop. Restoring takes one of the current state first. */
export function SnapshotsDialog({ place, onClose }: SnapshotsDialogProps) {
  const { t, i18n } = useTranslation();
  const { key, replica, readOnly } = place;
  const [name, setName] = useDraft('snapshot');
  const [snapshots, setSnapshots] = useState<SnapshotEntry[] | null>(null);

  const load = useCallback(async () => setSnapshots(await request['session.snapshots']({ key })), [key]);
  useEffect(() => void load(), [load]);

  const take = async () => {
    await flushSession();
    await request['session.takeSnapshot']({ key, name: name.trim() });
    setName('');
    await load();
  };
  const restore = async ({ snapshot, at }: SnapshotEntry) => {
    await flushSession();
    const { session, revision } = await request['session.restoreSnapshot']({ key, snapshot });
    replica.replace(session, revision);
    notify('snapshots.restored', { when: formatMoment(at, i18n.language) });
    onClose();
  };

  return (
    <Dialog title={t('snapshots.title')} closeLabel={t('close')} onClose={onClose}>
      <p>{t('snapshots.intro')}</p>
      {readOnly ? null : (
        <div className={styles.take}>
          <TextField
            label={t('snapshots.name')}
            value={name}
            onChange={setName}
            example={t('snapshots.nameExample')}
            maxLength={80}
          />
          <Button onPress={() => void take()}>{t('snapshots.take')}</Button>
        </div>
      )}
      {snapshots?.length === 0 ? <p>{t('snapshots.none')}</p> : null}
      <ul>
        {snapshots?.map((entry) => (
          <li key={entry.snapshot} className={styles.row}>
            <div>
              <strong>{formatMoment(entry.at, i18n.language)}</strong>
              <p className={styles.reason}>{entry.name === '' ? t(`snapshots.reasons.${entry.reason}`) : entry.name}</p>
            </div>
            {readOnly ? null : (
              <Button look="quiet" onPress={() => void restore(entry)}>
                {t('snapshots.restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
