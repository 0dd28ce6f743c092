import { sliceOf, sliceOfStep } from '../../workshop/session';
import type { StepId } from '../../workshop/step';
import { request } from '../bridge';
import { useWindowState, type SessionPlace } from '../shell/window-state';

/** Rest after the last edit before the screen is pictured, and the least time between two pictures, in milliseconds. */
const rest = 2_000;
const pause = 15_000;

/** The step on screen since it was opened. */
interface Visit {
  place: SessionPlace;
  step: StepId;
  /** What the step was when it was opened, to see whether it was changed. */
  before: unknown;
  stop: () => void;
}

let visit: Visit | null = null;

/**
 * Keeps a state with a picture of each step that was changed and is left, so that the day can be looked back at. The picture is taken
 * when edits rest, because the screen shows the next step already when one is left. Called once.
 */
export function watchSteps(): void {
  useWindowState.subscribe(({ place, step }) => {
    const open = place.name === 'session' && !place.readOnly ? place : null;
    if (visit?.place.replica === open?.replica && visit?.step === step) return;
    void finishStep();
    visit = open && begin(open, step);
  });
}

/** Keeps the state of the step on screen if it was changed. Resolves when that is done; a failure is no reason to stay. */
export async function finishStep(): Promise<void> {
  if (!visit) return;
  const { place, step, before, stop } = visit;
  visit = null;
  stop();
  const { replica, address } = place;
  // A drive that refuses the session itself gets no states of it.
  if (sliceNow(place, step) === before || replica.store.getState().problem) return;
  await replica.settle();
  await request['session.finishStep']({ key: address.key, step }).catch(() => undefined);
}

function begin(place: SessionPlace, step: StepId): Visit {
  const { replica, address } = place;
  const before = sliceNow(place, step);
  let last = before;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pictured = 0;
  const picture = () => {
    const area = stageArea();
    if (!area) return;
    pictured = performance.now();
    void request['session.pictureStep']({ key: address.key, step, area }).catch(() => undefined);
  };
  const stop = replica.store.subscribe(() => {
    const slice = sliceNow(place, step);
    if (slice === last) return;
    last = slice;
    clearTimeout(timer);
    timer = setTimeout(picture, Math.max(rest, pictured === 0 ? 0 : pictured + pause - performance.now()));
  });
  return {
    place,
    step,
    before,
    stop: () => {
      clearTimeout(timer);
      stop();
    },
  };
}

function sliceNow({ replica }: SessionPlace, step: StepId): unknown {
  return sliceOf(replica.store.getState().session, sliceOfStep(step));
}

/** The rectangle of the step on screen in CSS pixels; null while something is in front of it, such as a ballot. */
function stageArea() {
  const stage = document.querySelector('main');
  if (!stage || document.hidden || document.querySelector('[role="dialog"], [role="alertdialog"]')) return null;
  const { left, top, width, height } = stage.getBoundingClientRect();
  return { x: Math.round(left), y: Math.round(top), width: Math.round(width), height: Math.round(height) };
}
