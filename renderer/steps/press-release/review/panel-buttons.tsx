import { MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSlice } from '../../../document/open-session';
import { IconButton } from '../../../ui/button';
import styles from '../checks/checks-panel.module.css';
import { closePanel, openPanel, useShownPanel } from '../side-panel-store';

/** Opens and closes the comments; says how many are open. */
export function PanelButtons() {
  const { t } = useTranslation('press-release');
  const isOpen = useShownPanel() === 'comments';
  const { comments } = useSlice('press-release');
  const count = Object.values(comments).filter(({ resolved }) => !resolved).length;
  return (
    <span className={styles.opener}>
      <IconButton
        label={t('review.openComments', { count })}
        aria-expanded={isOpen}
        pressed={isOpen}
        onPress={() => (isOpen ? closePanel() : openPanel('comments'))}
      >
        <MessagesSquare aria-hidden />
      </IconButton>
      <span aria-hidden className={styles.number}>
        {count}
      </span>
    </span>
  );
}
