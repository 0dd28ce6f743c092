import { StickyNote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { starterIds, starterName } from '../../../workshop/vision-board/starters';
import { Button } from '../../ui/button';
import { useBoard, useBoardState } from './actions/board-context';
import { insertStarter } from './actions/insert-starter';
import styles from './vision-board.module.css';
import { createNote } from './actions/edit-note-text';

/** Empty state of the board: a question, an example, and a button for the first note. */
export function BoardEmpty() {
  const { t, i18n } = useTranslation('vision-board');
  const board = useBoard();
  const isWriting = useBoardState((state) => state.editing !== null);
  if (isWriting) return null;
  return (
    <div className={styles.empty}>
      <p className={styles.emptyQuestion}>{board.readOnly ? t('empty.readOnly') : t('empty.question')}</p>
      {board.readOnly ? null : (
        <>
          <p className={styles.emptyExample}>{t('empty.example')}</p>
          <Button
            look="primary"
            icon={<StickyNote aria-hidden />}
            onPress={() => createNote(board, board.view.viewportCentre())}
          >
            {t('empty.button')}
          </Button>
          <p className={styles.emptyHint}>{t('empty.more')}</p>
          <div className={styles.starters}>
            <p>{t('starters.offer')}</p>
            {starterIds.map((id) => (
              <Button key={id} look="quiet" onPress={() => insertStarter(board, id)}>
                {starterName(id, i18n.language === 'de' ? 'de' : 'en')}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
