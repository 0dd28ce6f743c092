import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import { checkIds } from '../../../../workshop/press-release/checks/check';
import { checkName } from '../../../../workshop/press-release/checks/explain';
import { useAppearance } from '../../../shell/appearance';
import { useEdit, useOpenSession, useSession } from '../../../document/open-session';
import { IconButton } from '../../../ui/button';
import styles from './checks-panel.module.css';

/** Dismissed findings and the reasons for their dismissal. */
export function DismissedList() {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const dismissals = useSession(({ steps }) => steps['press-release'].dismissals);
  const edit = useEdit('press-release');
  const language = useAppearance((state) => state.language);
  const count = Object.keys(dismissals).length;
  if (count === 0) return null;
  return (
    <details className={styles.section}>
      <summary>{t('checks.dismissed.title', { count })}</summary>
      <ul className={styles.rows}>
        {inOrder(dismissals).map(([id, { check, passage, reason }]) => {
          // A newer version may know other checks.
          const known = checkIds.find((one) => one === check);
          return (
            <li key={id}>
              <p>
                „{passage}“ <span className={styles.part}>{known ? checkName(known, language) : check}</span>
              </p>
              <p className={styles.quiet}>{reason}</p>
              {readOnly ? null : (
                <IconButton
                  label={t('checks.dismissed.withdraw', { words: passage })}
                  onPress={() => edit('withdrawDismissal', { id })}
                >
                  <Undo2 aria-hidden />
                </IconButton>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
