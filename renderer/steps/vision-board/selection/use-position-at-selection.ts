import { useLayoutEffect, type RefObject } from 'react';
import type { Board } from '../actions/board';
import { selectedElements } from '../actions/edit-selection';
import { barPosition, gapToSelection } from '../model/bar-position';
import { toScreen } from '../model/camera';
import { boundingRect, intersects, type Point } from '../../../../workshop/vision-board/geometry';

/** Delay after the last movement of the view before the bar is shown again, in milliseconds. */
const restDelay = 140;
/** Distance to the selection above its rotation handle, in screen pixels. */
const gapAboveRotation = 50;

/** Places a bar beside the selection. It is hidden while something is dragged, the view moves, or text is edited. */
export function usePositionAtSelection(bar: RefObject<HTMLElement | null>, board: Board, elements: unknown): void {
  useLayoutEffect(
    () => (bar.current ? followSelection(bar.current, board) : undefined),
    // Placed again when the selection is edited.
    [bar, board, elements],
  );
}

/** Keeps a bar at the selection. Returns the function that stops it. */
function followSelection(element: HTMLElement, board: Board): () => void {
  const { view, store } = board;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let { camera } = view;
  let isDragging = false;
  const place = () => {
    const { editing, tool, selection } = store.getState();
    const at = editing || tool !== 'select' || view.isDragging ? null : positionOf(board, element);
    element.style.visibility = at && selection.size > 0 ? 'visible' : 'hidden';
    if (at) element.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`;
  };
  const onFrame = () => {
    if (view.camera !== camera || view.isDragging) {
      element.style.visibility = 'hidden';
      clearTimeout(timer);
      timer = setTimeout(place, restDelay);
    } else if (isDragging) place();
    ({ camera, isDragging } = view);
  };
  place();
  const stopCamera = view.onCamera(onFrame);
  const stopStore = store.subscribe((state, before) => {
    if (state.selection !== before.selection || state.editing !== before.editing || state.tool !== before.tool) place();
  });
  return () => {
    clearTimeout(timer);
    stopCamera();
    stopStore();
  };
}

/** Screen position of the bar's top left corner; null while the selection is out of view. */
function positionOf(board: Board, element: HTMLElement): Point | null {
  const { view } = board;
  const items = selectedElements(board);
  const groups = new Set(items.map((item) => item.element.group));
  const frames = view.clusters.titled.filter(({ id }) => groups.has(id)).map(({ rect }) => rect);
  const bounds = boundingRect([...items.map(({ rect }) => rect), ...frames]);
  if (!bounds) return null;
  const { zoom } = view.camera;
  const corner = toScreen(view.camera, bounds);
  const selected = { ...corner, width: bounds.width * zoom, height: bounds.height * zoom };
  if (!intersects(selected, { x: 0, y: 0, ...view.size })) return null;
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  const [only, ...more] = items;
  const canRotate = more.length === 0 && only !== undefined && 'rotation' in only.element && !only.element.locked;
  const above = canRotate ? gapAboveRotation : gapToSelection;
  return barPosition(selected, size, { view: view.size, insets: board.floatingInsets(), above });
}
