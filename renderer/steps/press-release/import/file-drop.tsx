import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenSession } from '../../../document/open-session';
import styles from '../press-release.module.css';
import importStyles from './import-dialog.module.css';
import { useFileDrop } from './use-file-drop';

/** Root element of the screen: a drop target for text files. */
export function FileDrop({ children }: { children: ReactNode }) {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const { isOver, handlers } = useFileDrop(readOnly);
  return (
    <div className={styles.screen} {...handlers}>
      {children}
      {isOver ? <p className={importStyles.drop}>{t('import.drop')}</p> : null}
    </div>
  );
}
