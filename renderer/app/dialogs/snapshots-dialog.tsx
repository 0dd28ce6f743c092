import { Ellipsis, Eye } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SnapshotEntry } from '../../../preload/contract';
import { localDay } from '../../../workshop/local-day';
import { stepIds, type StepId } from '../../../workshop/step';
import { request } from '../../bridge';
import { useDraft } from '../../shell/drafts';
import { flushSession } from '../../shell/flush';
import { formatDay, formatTime } from '../../shell/format';
import { useStepName } from '../../shell/use-step-name';
import type { SessionPlace } from '../../shell/window-state';
import { ActionMenu, type MenuAction } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { copySnapshot, openSnapshot, restoreSnapshot } from '../snapshot-actions';
import styles from './snapshots-dialog.module.css';
import { useSnapshotName } from './use-snapshot-name';

interface SnapshotsDialogProps {
  place: SessionPlace;
  onClose: () => void;
}

/**
 * The states of the workshop, day by day, with pictures of the steps that were left: takes one, shows one beside, and restores one as a
 * whole or in parts. Restoring takes a snapshot of the current state first.
 */
export function SnapshotsDialog({ place, onClose }: SnapshotsDialogProps) {
  const { t, i18n } = useTranslation();
  const { key, readOnly } = place;
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
  return (
    <Dialog title={t('snapshots.title')} closeLabel={t('close')} onClose={onClose} size="wide">
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
      {byDay(snapshots ?? []).map(([day, entries]) => (
        <section key={day} aria-labelledby={`snapshots-${day}`}>
          <h3 className={styles.day} id={`snapshots-${day}`}>
            {formatDay(day, i18n.language)}
          </h3>
          <ul>
            {entries.map((entry) => (
              <SnapshotRow key={entry.snapshot} entry={entry} place={place} onDone={onClose} />
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}

interface SnapshotRowProps {
  entry: SnapshotEntry;
  place: SessionPlace;
  onDone: () => void;
}

function SnapshotRow({ entry, place, onDone }: SnapshotRowProps) {
  const { t, i18n } = useTranslation();
  const stepName = useStepName();
  const nameOf = useSnapshotName();
  const { at, picture } = entry;
  const time = formatTime(at, i18n.language);
  const restore = async (...steps: StepId[]) => {
    const { key, replica } = place;
    await restoreSnapshot(key, entry, { replica, ...(steps.length > 0 ? { steps } : {}) });
    onDone();
  };
  const actions: MenuAction[] = [
    ...(place.readOnly
      ? []
      : [
          {
            id: 'steps',
            text: t('snapshots.restoreStep'),
            choices: stepIds.map((step) => ({
              id: step,
              text: stepName(step),
              onAction: () => void restore(step),
            })),
          },
        ]),
    { id: 'copy', text: t('snapshots.copy'), onAction: () => void copySnapshot(place.key, entry) },
  ];
  return (
    <li className={styles.row}>
      {picture === null ? (
        <span className={styles.picture} />
      ) : (
        <img className={styles.picture} src={picture} alt="" loading="lazy" />
      )}
      <div className={styles.about}>
        <strong>{time}</strong>
        <p className={styles.reason}>{nameOf(entry)}</p>
      </div>
      <div className={styles.tools}>
        <Button
          look="quiet"
          icon={<Eye aria-hidden />}
          aria-label={t('snapshots.viewFrom', { time })}
          onPress={() => {
            onDone();
            void openSnapshot(place, entry);
          }}
        >
          {t('snapshots.view')}
        </Button>
        {place.readOnly ? null : (
          <Button look="quiet" onPress={() => void restore()}>
            {t('snapshots.restore')}
          </Button>
        )}
        <ActionMenu label={t('snapshots.moreFor', { time })} icon={<Ellipsis aria-hidden />} actions={actions} />
      </div>
    </li>
  );
}

/** The entries of each local day, in their order. */
function byDay(entries: readonly SnapshotEntry[]): [string, SnapshotEntry[]][] {
  const days = new Map<string, SnapshotEntry[]>();
  for (const entry of entries) {
    const day = localDay(new Date(entry.at));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}
