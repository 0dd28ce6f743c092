import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components';
import { useSlice } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useBoard, useBoardState } from '../actions/board-context';
import { phasesInOrder, sendToPhase } from '../actions/send-notes-on';
import styles from './facilitation.module.css';

/** Asks for the phase of the journey that notes become touchpoints of. The last one chosen has the focus: Enter takes it again. */
export function PhaseDialog() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  useSlice('experience');
  const notes = useBoardState((state) => state.notesForPhase);
  const close = () => {
    board.store.setState({ notesForPhase: null });
    // Until the dialog is gone it keeps the focus.
    requestAnimationFrame(() => board.focus());
  };
  if (notes === null) return null;
  return (
    <Dialog
      title={t('sendOn.whichPhase')}
      closeLabel={t('sendOn.cancel')}
      onClose={close}
      footer={<Button onPress={close}>{t('sendOn.cancel')}</Button>}
    >
      <ul className={styles.phases}>
        {phasesInOrder(board).map(([id, { name }], index) => (
          <li key={id}>
            <AriaButton
              className={styles.phase ?? ''}
              // The dialog asks for one thing, and this is the likely answer.
              autoFocus={index === 0}
              onPress={() => {
                close();
                sendToPhase(board, notes, id);
              }}
            >
              {name === '' ? t('sendOn.unnamedPhase') : name}
            </AriaButton>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
