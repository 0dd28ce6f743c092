import { Copy, Ellipsis, FolderOpen, Pencil, Trash2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LibraryEntry } from '../../../preload/contract';
import { stepIds } from '../../../workshop/step';
import { request } from '../../bridge';
import { ActionMenu } from '../../ui/action-menu';
import { lazyComponent } from '../../ui/lazy-component';
import { showToast } from '../../ui/toast';
import { openSession } from '../session-lifecycle';
import { formatDay, formatMoment, initialOf } from '../../shell/format';
import styles from './start-screen.module.css';

const RenameDialog = lazyComponent(async () => (await import('../dialogs/rename-dialog')).RenameDialog);

const notices = { 'too-new': 'tooNew', damaged: 'damaged', unavailable: 'unavailable' } as const;

export function WorkshopCard({ entry }: { entry: LibraryEntry }) {
  const { t, i18n } = useTranslation();
  const [renaming, setRenaming] = useState(false);
  const { key } = entry;
  const title = entry.title === '' ? t('start.untitled') : entry.title;

  const trash = async () => {
    await request['library.trash']({ key });
    showToast(t('start.trashed', { title }), {
      text: t('start.restore'),
      run: () => void request['library.restore']({ key }),
    });
  };

  return (
    <li className={styles.card}>
      <AriaButton
        className={styles.open ?? ''}
        aria-label={t('start.open', { title })}
        onPress={() => void openSession(key)}
      >
        <div className={styles.picture}>
          {entry.picture ? (
            <img src={entry.picture} alt="" />
          ) : (
            <span className={styles.initial}>{initialOf(title)}</span>
          )}
        </div>
        <div className={styles.name}>{title}</div>
        <div className={styles.meta}>
          {[entry.organisation, entry.date === '' ? t('start.noDate') : formatDay(entry.date, i18n.language)]
            .filter(Boolean)
            .join(' · ')}
        </div>
        <div className={styles.meta}>{t('start.saved', { when: formatMoment(entry.savedAt, i18n.language) })}</div>
        {entry.progress ? <Progress progress={entry.progress} /> : null}
      </AriaButton>
      {entry.state === 'ok' ? null : (
        <p className={styles.warning}>
          <TriangleAlert aria-hidden />
          {t(`start.${notices[entry.state]}`)}
        </p>
      )}
      <div className={styles.menu}>
        <ActionMenu
          label={t('start.actionsFor', { title })}
          icon={<Ellipsis aria-hidden />}
          actions={[
            {
              id: 'rename',
              text: t('start.rename'),
              icon: <Pencil />,
              isDisabled: entry.state !== 'ok',
              onAction: () => setRenaming(true),
            },
            {
              id: 'duplicate',
              text: t('start.duplicate'),
              icon: <Copy />,
              isDisabled: entry.state !== 'ok',
              onAction: () => void request['library.duplicate']({ key }),
            },
            {
              id: 'folder',
              text: t('start.showFolder'),
              icon: <FolderOpen />,
              onAction: () => void request['library.showFolder']({ key }),
            },
            { id: 'trash', text: t('start.trash'), icon: <Trash2 />, danger: true, onAction: () => void trash() },
          ]}
        />
      </div>
      {renaming ? <RenameDialog entry={entry} onClose={() => setRenaming(false)} /> : null}
    </li>
  );
}

function Progress({ progress }: { progress: NonNullable<LibraryEntry['progress']> }) {
  const { t } = useTranslation();
  const done = stepIds.filter((id) => progress[id] === 1).length;
  return (
    <div className={styles.progress} role="img" aria-label={t('start.progress', { done, total: stepIds.length })}>
      {stepIds.map((id) => (
        <span key={id} style={{ '--filled': `${Math.round(progress[id] * 100)}%` } as React.CSSProperties} />
      ))}
    </div>
  );
}
