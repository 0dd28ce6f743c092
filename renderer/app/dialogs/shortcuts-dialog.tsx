import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog';
import { appCommands } from '../app-commands';
import { keyLabel } from '../../shell/key-label';
import { summarizeKeys } from '../../shell/summarize-keys';
import { screens, type ShortcutGroup } from '../screens';
import styles from './shortcuts-dialog.module.css';

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const [ofSteps, setOfSteps] = useState<readonly ShortcutGroup[]>([]);
  useEffect(() => {
    let isMounted = true;
    void screens()
      .loadShortcuts()
      .then((loaded) => isMounted && setOfSteps(loaded));
    return () => {
      isMounted = false;
    };
  }, [i18n.language]);
  return (
    <Dialog title={t('shortcuts.title')} closeLabel={t('close')} size="wide" onClose={onClose}>
      <div className={styles.groups}>
        <Group name={t('shortcuts.groups.everywhere')} rows={commandsEverywhere(t('shortcuts.steps'))} />
        {ofSteps.map(({ title, rows }) => (
          <Group key={title} name={title} rows={rows} />
        ))}
      </div>
    </Dialog>
  );
}

/** The window's commands that have a key; those that change the step are one row. */
function commandsEverywhere(changeStep: string): Row[] {
  const withKey = appCommands.flatMap(({ id, label, keys = [] }) =>
    keys[0] === undefined ? [] : [{ id, label: label(), keys: keys[0] }],
  );
  const steps = withKey.filter(({ id }) => id.startsWith('step:'));
  const digits = summarizeKeys(steps.map(({ keys }) => keys));
  return [{ label: changeStep, keys: digits }, ...withKey.filter((command) => !steps.includes(command))];
}

interface Row {
  label: string;
  keys: string;
}

function Group({ name, rows }: { name: string; rows: readonly Row[] }) {
  return (
    <section className={styles.section}>
      <h3 className={styles.group}>{name}</h3>
      <dl className={styles.rows}>
        {rows.map(({ label, keys }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd>
              <kbd>{keyLabel(keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
