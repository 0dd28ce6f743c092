import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog';
import { keyLabel } from '../shell/key-label';
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
      ['print', 'Mod P'],
      ['sheet', '?'],
    ],
  },
  {
    name: 'text',
    rows: [
      ['bold', 'Mod B / I / U'],
      ['find', 'Mod F'],
      ['replace', 'Mod H'],
      ['comment', 'Mod Alt M'],
      ['promise', 'Mod Alt P'],
      ['nextRemark', '(Shift) F8'],
      ['movePart', 'Alt ↑ ↓'],
    ],
  },
  {
    name: 'board',
    rows: [
      ['newNote', 'N'],
      ['nextNote', 'Tab'],
      ['editNote', 'Enter'],
      ['move', '(Shift) ← ↑ → ↓'],
      ['resize', 'Alt ← ↑ → ↓'],
      ['turn', '(Alt) , .'],
      ['colour', 'Alt 1 – 6'],
      ['tool', 'V T R O L A P C F'],
      ['keep', 'M'],
      ['group', '(Shift) Mod G'],
      ['duplicate', 'Mod D'],
      ['selectAll', 'Mod A'],
      ['delete', 'Del'],
      ['selectionMenu', 'Shift F10'],
      ['tools', 'F6'],
      ['searchBoard', 'Mod F'],
      ['spotlight', 'S'],
      ['areas', 'PageDown / PageUp'],
      ['vote', '+ / –'],
      ['pan', 'Space'],
      ['fit', 'Shift 1 / 2'],
      ['zoom', 'Mod + / Mod –'],
    ],
  },
  {
    name: 'roadmap',
    rows: [
      ['openCard', 'Enter'],
      ['moveCard', 'Alt ← ↑ → ↓'],
      ['deleteCard', 'Del'],
      ['nextCard', 'Alt PageUp / PageDown'],
    ],
  },
] as const;

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('shortcuts.title')} closeLabel={t('close')} size="wide" onClose={onClose}>
      <div className={styles.groups}>
        {groups.map(({ name, rows }) => (
          <section key={name} className={styles.section}>
            <h3 className={styles.group}>{t(`shortcuts.groups.${name}`)}</h3>
            <dl className={styles.rows}>
              {rows.map(([row, keys]) => (
                <div key={row} className={styles.row}>
                  <dt>{t(`shortcuts.${row}`)}</dt>
                  <dd>
                    <kbd>{keyLabel(keys)}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
