import i18next from 'i18next';
import { itemToStart, lengthOf, plannedMinutes } from '../../../workshop/facts/agenda';
import type { WorkshopFacts } from '../../../workshop/facts/schema';
import type { StepId } from '../../../workshop/step';
import { steps } from '../../../workshop/steps';
import type { Timer } from '../../../workshop/timer/schema';
import { startTimer } from '../../../workshop/timer/timer';
import type { Replica } from '../../document/replica';
import { offerUndo } from '../offer-undo';
import { nameOfStep } from '../use-step-name';
import { useWindowState } from '../window-state';

// What the timer does, for the bar, the rail, the guide, commands and keys. Nothing happens without an editable session.

function editable(): { replica: Replica; facts: WorkshopFacts } | null {
  const { place } = useWindowState.getState();
  if (place.name !== 'session' || place.readOnly) return null;
  return { replica: place.replica, facts: place.replica.store.getState().session.workshop };
}

const now = () => new Date().toISOString();

/** The timer of the open session; null for none. */
export function currentTimer(): Timer | null {
  const { place } = useWindowState.getState();
  return place.name === 'session' ? place.replica.store.getState().session.workshop.timer : null;
}

/** What a timer times, in the language of the screen. */
export function nameOfTimer({ step, title }: Timer): string {
  return title !== '' || step === null ? title : nameOfStep(step);
}

/** Sets the timer or turns it off. The one that it replaces can be had back. */
export function setTimer(timer: Timer | null): void {
  const open = editable();
  if (!open) return;
  const { replica, facts } = open;
  const before = facts.timer;
  replica.edit('workshop', 'setTimer', { timer }, { undo: 'never' });
  if (!before) return;
  const said = timer ? i18next.t('timer.replaced', { name: nameOfTimer(before) }) : i18next.t('timer.stopped');
  offerUndo(said, () => replica.edit('workshop', 'setTimer', { timer: before }, { undo: 'never' }));
}

/** Times a part of a step, such as a move of the guide. */
export function startMoveTimer(step: StepId, title: string, minutes: number): void {
  setTimer(startTimer({ step, title, minutes }, now()));
}

/** Begins the next item of a step on the agenda, and times it. */
export function startStepTimer(step: StepId): void {
  const open = editable();
  if (!open) return;
  const id = itemToStart(open.facts.agenda, step);
  if (id !== null) startItem(id);
  else {
    const minutes = plannedMinutes(open.facts, step) ?? steps[step].guide[open.facts.language].minutes;
    setTimer(startTimer({ step, title: '', minutes }, now()));
  }
}

/** Begins an item of the agenda, and times it. */
export function startItem(id: string): void {
  const open = editable();
  const item = open?.facts.agenda[id];
  if (!open || !item) return;
  const at = now();
  open.replica.edit('workshop', 'startAgendaItem', { id, at });
  setTimer(startTimer({ step: item.step, title: item.title, minutes: lengthOf(item) }, at));
}

/** Finishes an item of the agenda. */
export function finishItem(id: string): void {
  editable()?.replica.edit('workshop', 'finishAgendaItem', { id, at: now() });
}

export function extendTimer(minutes: number): void {
  editable()?.replica.edit('workshop', 'extendTimer', { minutes }, { undo: 'never' });
}

/** Pauses or resumes the timer; without one, starts that of the step on screen. */
export function toggleTimer(): void {
  const open = editable();
  if (!open) return;
  const { timer } = open.facts;
  if (!timer) startStepTimer(useWindowState.getState().step);
  else {
    const command = timer.runningSince === null ? 'resumeTimer' : 'pauseTimer';
    open.replica.edit('workshop', command, { at: now() }, { undo: 'never' });
  }
}
