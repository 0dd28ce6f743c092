import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenSession } from '../../../document/open-session';
import styles from '../press-release.module.css';
import take from './import-dialog.module.css';
import { useFileDrop } from './use-file-drop';

/** The screen of the press release, onto which a file with text may be dropped. */
export function FileDrop({ children }: { children: ReactNode }) {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const { isOver, handlers } = useFileDrop(readOnly);
  return (
    <div className={styles.screen} {...handlers}>
      {children}
      {isOver ? <p className={take.drop}>{t('take.drop')}</p> : null}
    </div>
  );
}
