import { useTranslation } from 'react-i18next';
import { isHidden } from '../../../../workshop/vision-board/hidden-elements';
import { useReplica } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { useBoard, useBoardState } from '../actions/board-context';
import { toggleSpotlight } from '../actions/toggle-spotlight';
import styles from './facilitation.module.css';

/** Status bars of what concerns the whole room, each with its action to end it. */
export function StatusBars() {
  return (
    <div className={styles.statusBars}>
      <SilentPhaseBar />
      <LockBar />
      <SpotlightBar />
    </div>
  );
}

function SilentPhaseBar() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const { silent, elements } = useReplica(({ session }) => session.steps['vision-board']);
  if (!silent) return null;
  const hidden = Object.values(elements).filter(isHidden).length;
  return (
    <div className={styles.statusBar} data-floating role="status">
      <span>
        {t('silentPhase.running')} {t('silentPhase.hidden', { count: hidden })}
      </span>
      {board.readOnly ? null : (
        <>
          <Button look="quiet" onPress={() => board.edit('endSilentPhase', { names: 'drop' })}>
            {t('silentPhase.revealWithoutNames')}
          </Button>
          <Button onPress={() => board.edit('endSilentPhase', { names: 'keep' })}>{t('silentPhase.reveal')}</Button>
        </>
      )}
    </div>
  );
}

function LockBar() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const locked = useReplica(({ session }) => session.steps['vision-board'].locked);
  if (!locked) return null;
  return (
    <div className={styles.statusBar} data-floating role="status">
      <span>{t('boardLock.locked')}</span>
      {board.isSessionReadOnly ? null : (
        <Button onPress={() => board.edit('lockBoard', { locked: false })}>{t('boardLock.unlock')}</Button>
      )}
    </div>
  );
}

function SpotlightBar() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const isOn = useBoardState((state) => state.spotlight !== null);
  if (!isOn) return null;
  return (
    <div className={styles.statusBar} data-floating role="status">
      <span>{t('spotlight.running')}</span>
      <Button onPress={() => toggleSpotlight(board)}>{t('spotlight.off')}</Button>
    </div>
  );
}
