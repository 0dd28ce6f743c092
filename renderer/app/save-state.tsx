import { Check, Eye, Loader, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOpenSession, useReplicaAtOnce } from '../document/open-session';
import { formatTime } from '../shell/format';
import { useHasPendingInput } from '../shell/pending-input';
import styles from './top-bar.module.css';

/** The save state: "saved" only when all input of this window is on the disk, from the key on that makes it older. */
export function SaveState() {
  const { t, i18n } = useTranslation();
  const { readOnly, changedOutside } = useOpenSession();
  const textHeld = useHasPendingInput();
  const saved = useReplicaAtOnce((state) => !state.unsent && state.savedRevision >= state.revision) && !textHeld;
  const savedAt = useReplicaAtOnce((state) => state.savedAt);
  const problem = useReplicaAtOnce((state) => state.problem);
  // Nothing is written until the conflict is resolved.
  const name = readOnly ? 'readOnly' : problem || (changedOutside && !saved) ? 'problem' : saved ? 'saved' : 'saving';
  const Icon = { readOnly: Eye, problem: TriangleAlert, saved: Check, saving: Loader }[name];
  return (
    <p className={`${styles.state} ${name === 'problem' ? styles.problem : ''}`} data-save-state={name} role="status">
      <Icon aria-hidden />
      {t(`save.${name}`, { time: formatTime(savedAt, i18n.language) })}
    </p>
  );
}
