import { HandHeart, Layers, MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../document/open-session';
import { IconButton } from '../../../ui/button';
import styles from '../checks/checks-panel.module.css';
import { usePressRelease } from '../context/press-release-context';
import { togglePanel, useShownPanel } from '../side-panel-state';

/** Buttons of the tabs for comments, promises and source material, with their counts. */
export function PanelButtons() {
  const { t } = useTranslation('press-release');
  const context = usePressRelease();
  const tab = useShownPanel();
  const comments = useSession(({ steps }) => steps['press-release'].comments);
  const promises = useSession(({ steps }) => steps['press-release'].promises);
  const count = Object.values(comments).filter(({ resolved }) => !resolved).length;
  const promised = Object.keys(promises).length;
  const buttons = [
    ['comments', t('review.openComments', { count }), t('review.comments'), count, MessagesSquare],
    ['promises', t('review.openPromises', { count: promised }), t('review.promises'), promised, HandHeart],
    ['material', t('sourceMaterial.open'), t('sourceMaterial.name'), null, Layers],
  ] as const;
  return buttons.map(([id, label, word, number, Icon]) => (
    <span key={id} className={styles.opener}>
      <IconButton
        label={label}
        word={word}
        aria-expanded={tab === id}
        pressed={tab === id}
        onPress={() => togglePanel(context, id)}
      >
        <Icon aria-hidden />
      </IconButton>
      {number === null ? null : (
        <span aria-hidden className={styles.number}>
          {number}
        </span>
      )}
    </span>
  ));
}
