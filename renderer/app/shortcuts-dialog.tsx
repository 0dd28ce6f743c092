import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog';
import { commandKey } from './command-key';
import styles from './shortcuts-dialog.module.css';

const groups = [
  {
    name: 'everywhere',
    rows: [
      ['palette', 'Mod K'],
      ['steps', '1 – 5'],
      ['undo', 'Mod Z'],
      ['redo', 'Mod Y'],
      ['guide', 'F1'],
      ['emptyChair', 'F2'],
      ['export', 'Mod E'],
      ['sheet', '?'],
    ],
  },
  {
    name: 'board',
    rows: [
      ['newNote', 'N'],
      ['editNote', 'Enter'],
      ['move', '← ↑ → ↓'],
      ['duplicate', 'Mod D'],
      ['selectAll', 'Mod A'],
      ['delete', 'Del'],
      ['pan', ''],
      ['fit', 'Shift 1'],
      ['zoom', 'Mod + / Mod –'],
    ],
  },
  { name: 'text', rows: [['bold', 'Mod B / I / U']] },
] as const;

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('shortcuts.title')} closeLabel={t('close')} onClose={onClose}>
      {groups.map(({ name, rows }) => (
        <section key={name}>
          <h3 className={styles.group}>{t(`shortcuts.groups.${name}`)}</h3>
          <dl className={styles.rows}>
            {rows.map(([row, keys]) => (
              <div key={row} className={styles.row}>
                <dt>{t(`shortcuts.${row}`)}</dt>
                <dd>
                  <kbd>{commandKey(keys)}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
