import i18next from 'i18next';
import { setPresenting } from '../../../shell/navigation';
import { showToast } from '../../../ui/toast';
import { boundingRect, centreOf, contains } from '../../../../workshop/vision-board/geometry';
import type { PresentationStop } from '../../../../workshop/vision-board/presentation-stops';
import { stopCamera, stopsOfView } from '../rendering/stop-camera';
import type { Board } from './board';

/** Height of the strip at the lower edge in which the position is shown, in screen pixels. */
const footer = 48;

/** The stops of the board. */
export function stopsOf({ elements, view }: Board): PresentationStop[] {
  return stopsOfView(elements, view);
}

/** Presents the board: from the overview, or with `here` from what is selected or in the middle of the view. */
export function startPresentation(board: Board, here = false): void {
  const { store, view } = board;
  if (store.getState().presentation) return;
  if (view.model.size === 0) {
    showToast(i18next.t('vision-board:present.none'));
    return;
  }
  const stops = stopsOf(board);
  const index = here ? stopAt(board, stops) : 0;
  const stop = stops[index];
  if (!stop) return;
  store.setState({
    presentation: { index, stop, camera: view.camera, selection: board.selected },
    editing: null,
    isListShown: false,
    spotlight: null,
    tool: 'select',
    selection: new Set(),
    pinned: new Set(),
  });
  setPresenting(true);
}

/** Shows a stop by its index; the index is clamped. The camera moves smoothly unless `atOnce`. */
export function showStop(board: Board, wanted: number, atOnce = false): void {
  const { presentation } = board.store.getState();
  if (!presentation) return;
  const stops = stopsOf(board);
  const index = Math.max(0, Math.min(stops.length - 1, wanted));
  const stop = stops[index];
  const camera = stop && stopCamera(board.view, stop, footer);
  if (!stop || !camera) return;
  board.store.setState({ presentation: { ...presentation, index, stop } });
  board.view.animation.stop();
  if (atOnce) board.view.setCamera(camera);
  else board.view.animation.moveTo(camera);
}

/** Returns to the board where it was before the presentation, with the focus on it. */
export function endPresentation(board: Board): void {
  const { presentation } = board.store.getState();
  if (!presentation) return;
  const { camera, selection } = presentation;
  board.view.animation.stop();
  setPresenting(false);
  board.store.setState({
    presentation: null,
    selection: new Set(selection.filter((id) => board.view.model.get(id) !== undefined)),
  });
  board.view.setCamera(camera);
  board.focus();
}

/** The smallest stop around the selection, otherwise around the middle of the view; 0 for none. */
function stopAt(board: Board, stops: readonly PresentationStop[]): number {
  const selected = boundingRect(board.selected.flatMap((id) => board.view.model.rectOf(id) ?? []));
  const point = selected ? centreOf(selected) : board.view.viewportCentre();
  let found = 0;
  for (const [index, { rect }] of stops.entries()) {
    const smallest = stops[found]?.rect;
    if (!rect || !contains(rect, { ...point, width: 0, height: 0 })) continue;
    if (!smallest || rect.width * rect.height <= smallest.width * smallest.height) found = index;
  }
  return found;
}
