import { Check, Eye, Loader, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOpenSession, useReplica } from '../document/open-session';
import { formatTime } from '../shell/format';
import { useHasPendingInput } from '../shell/pending-input';
import styles from './top-bar.module.css';

/** Says "saved" only when everything that was typed or done in this window is on the disk. */
export function SaveState() {
  const { t, i18n } = useTranslation();
  const { readOnly, changedOutside } = useOpenSession();
  const textHeld = useHasPendingInput();
  const saved = useReplica((state) => !state.unsent && state.savedRevision >= state.revision) && !textHeld;
  const savedAt = useReplica((state) => state.savedAt);
  const problem = useReplica((state) => state.problem);
  // Nothing is written until the person has chosen between the two states.
  const name = readOnly ? 'readOnly' : problem || (changedOutside && !saved) ? 'problem' : saved ? 'saved' : 'saving';
  const Icon = { readOnly: Eye, problem: TriangleAlert, saved: Check, saving: Loader }[name];
  return (
    <p className={`${styles.state} ${name === 'problem' ? styles.problem : ''}`} data-save-state={name} role="status">
      <Icon aria-hidden />
      {t(`save.${name}`, { time: formatTime(savedAt, i18n.language) })}
    </p>
  );
}
