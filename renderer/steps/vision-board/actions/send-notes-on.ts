import i18next from 'i18next';
import { inOrder } from '../../../../workshop/collection';
import { newId } from '../../../../workshop/new-id';
import type { Phase } from '../../../../workshop/experience/schema';
import { titleAndEvidence } from '../../../../workshop/pain-points/new-pain-point';
import { findPainPoint } from '../../../../workshop/pain-points/pain-points-in-order';
import type { StepId } from '../../../../workshop/step';
import type { SendTarget } from '../../../../workshop/vision-board/schema';
import { goToStep } from '../../../shell/navigation';
import { showToast } from '../../../ui/toast';
import type { Board } from './board';
import { maxLineLength } from '../../../../workshop/text-limits';

/** The step in which the item of a target is created. */
const stepOf: Record<SendTarget, StepId | null> = {
  moment: 'experience',
  painPoint: 'pain-points',
  fragment: null,
  initiative: 'roadmap',
};

/** Where the phase that was chosen last in a session is remembered. */
const phaseKey = (board: Board) => `phase of ${board.key}`;

/**
 * Sends the selected notes on to another step. Touchpoints, pain points and initiatives are created there; fragments of the press
 * release are only marked. With several phases a dialog asks which one touchpoints belong to. Undo of created items belongs to
 * their step.
 */
export function sendNotesOn(board: Board, target: SendTarget): void {
  if (target !== 'moment') return send(board, board.selected, target, null);
  const [first, ...others] = phasesInOrder(board);
  if (!first) showToast(i18next.t('vision-board:sendOn.noPhase'));
  else if (others.length === 0) sendToPhase(board, board.selected, first[0]);
  else board.store.setState({ notesForPhase: board.selected });
}

/** Makes touchpoints of notes in a phase, which is the first choice from now on. */
export function sendToPhase(board: Board, notes: readonly string[], phase: string): void {
  sessionStorage.setItem(phaseKey(board), phase);
  send(board, notes, 'moment', phase);
}

/** The phases of the journey, the one that was chosen last first. */
export function phasesInOrder(board: Board): [string, Phase][] {
  const last = sessionStorage.getItem(phaseKey(board));
  const phases = inOrder(board.replica.store.getState().session.steps.experience.phases);
  return [...phases.filter(([id]) => id === last), ...phases.filter(([id]) => id !== last)];
}

function send(board: Board, notes: readonly string[], target: SendTarget, phase: string | null): void {
  const undo = { merge: `send:${newId()}`, within: 1000 };
  let cut = 0;
  for (const { id, element } of board.view.model.items(notes)) {
    if (element.type !== 'note' || element.hidden || isSentOn(board, id, target)) continue;
    const words = element.text.replace(/\s+/g, ' ').trim();
    const title = words.slice(0, maxLineLength);
    if (title.length < words.length) cut += 1;
    const item = target === 'fragment' ? '' : newId();
    if (phase !== null) board.replica.edit('experience', 'addTouchpoint', { id: item, phase, title }, { undo });
    else if (target === 'initiative') {
      board.replica.edit('roadmap', 'addInitiative', { id: item, horizon: 'later', title }, { undo });
    } else if (target === 'painPoint') {
      board.replica.edit('pain-points', 'addPainPoint', { id: item, values: titleAndEvidence(element.text) }, { undo });
    }
    board.edit('sendNoteOn', { id, target, item }, { undo });
  }
  const step = stepOf[target];
  const action = step === null ? null : { text: i18next.t('voting.show'), run: () => goToStep(step) };
  const done = i18next.t(`vision-board:sendOn.done.${target}`);
  // The evidence of a pain point holds the whole text.
  const isCut = cut > 0 && step !== null && target !== 'painPoint';
  showToast(isCut ? `${done} ${i18next.t('vision-board:sendOn.titleCut', { count: cut })}` : done, action);
}

/** Whether a note was sent on to a target and the item created there still exists. */
export function isSentOn(board: Board, id: string, target: SendTarget): boolean {
  const element = board.elements[id];
  const item = element?.type === 'note' ? element.sentOn[target] : undefined;
  if (item === undefined) return false;
  const { experience, roadmap, 'pain-points': painPoints } = board.replica.store.getState().session.steps;
  if (target === 'moment') return Object.hasOwn(experience.touchpoints, item);
  if (target === 'painPoint') return findPainPoint(painPoints, item) !== null;
  return target === 'initiative' ? Object.hasOwn(roadmap.initiatives, item) : true;
}
