import i18next from 'i18next';
import { inOrder } from '../../../../workshop/collection';
import { newId } from '../../../../workshop/new-id';
import type { SendTarget } from '../../../../workshop/vision-board/schema';
import { goToStep } from '../../../shell/navigation';
import { showToast } from '../../../ui/toast';
import type { Board } from './board';

/** Longest title in other steps, in characters; see the session's schema. */
const maxTitleLength = 500;

/**
 * Sends the selected notes on to another step. Touchpoints and initiatives are created there; pain points and fragments of the
 * press release are only marked. Undo of created items belongs to their step.
 */
export function sendNotesOn(board: Board, target: SendTarget): void {
  const { experience } = board.replica.store.getState().session.steps;
  const [phase] = inOrder(experience.phases);
  if (target === 'moment' && !phase) {
    showToast(i18next.t('vision-board:sendOn.noPhase'));
    return;
  }
  const undo = { merge: `send:${newId()}`, within: 1000 };
  for (const { id, element } of board.view.model.items(board.selected)) {
    if (element.type !== 'note' || element.hidden || isSentOn(board, id, target)) continue;
    const title = element.text.replace(/\s+/g, ' ').trim().slice(0, maxTitleLength);
    const item = target === 'moment' || target === 'initiative' ? newId() : '';
    if (target === 'moment' && phase) {
      board.replica.edit('experience', 'addTouchpoint', { id: item, phase: phase[0], title });
    } else if (target === 'initiative') {
      board.replica.edit('roadmap', 'addInitiative', { id: item, horizon: 'later', title });
    }
    board.edit('sendNoteOn', { id, target, item }, { undo });
  }
  const step = target === 'moment' ? 'experience' : target === 'initiative' ? 'roadmap' : null;
  const action = step === null ? null : { text: i18next.t('vision-board:voting.show'), run: () => goToStep(step) };
  showToast(i18next.t('vision-board:sendOn.done'), action);
}

/** Whether a note was sent on to a target and the item created there still exists. */
export function isSentOn(board: Board, id: string, target: SendTarget): boolean {
  const element = board.elements[id];
  const item = element?.type === 'note' ? element.sentOn[target] : undefined;
  if (item === undefined) return false;
  const { experience, roadmap } = board.replica.store.getState().session.steps;
  if (target === 'moment') return Object.hasOwn(experience.touchpoints, item);
  return target === 'initiative' ? Object.hasOwn(roadmap.initiatives, item) : true;
}
