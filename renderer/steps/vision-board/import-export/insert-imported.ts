import i18next from 'i18next';
import { elementBounds } from '../../../../workshop/vision-board/element-bounds';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import { withinBoard, type ImportedBoard } from '../../../../workshop/vision-board/formats/imported-board';
import { showToast } from '../../../ui/toast';
import { workInSlices } from '../../../document/work-in-slices';
import { addElementsInSlices, showAdded } from './add-in-slices';
import type { ImportTask } from './run-import';
import { mapAuthors, type ImportOrigin } from './map-authors';
import type { Board } from '../actions/board';
import { duplicateElements } from '../model/duplicate-elements';
import { boundingRect, type Point } from '../../../../workshop/vision-board/geometry';
import { shiftTo } from '../actions/find-free-space';

/**
 * Adds an imported board as one edit where it covers nothing, in slices with progress, and reports what the import changed or left out. False
 * when nothing was added. Rejects when the user cancelled; then nothing was added either.
 */
export async function insertImported(
  board: Board,
  imported: ImportedBoard,
  at: Point,
  origin: ImportOrigin & { name: string },
  task: ImportTask,
): Promise<boolean> {
  const { name } = origin;
  const warnings = [...imported.warnings];
  const originals: ImportedBoard['elements'] = [];
  await workInSlices(
    imported.elements,
    ({ id, element }) => originals.push({ id, element: withFittedHeight(board, element) }),
    { signal: task.signal },
  );
  const byId = Object.fromEntries(originals.map(({ id, element }) => [id, element]));
  const bounds = boundingRect(originals.flatMap(({ element }) => elementBounds(element, byId) ?? []));
  if (!bounds) {
    showToast(i18next.t('vision-board:importReport.empty', { name }));
    return false;
  }
  const withAreas = originals.some(({ element }) => element.type === 'area');
  const shift = shiftTo(board, bounds, at, { withAreas });
  const groups = Object.fromEntries(Object.entries(imported.groups).map(([id, title]) => [id, { order: 'a0', title }]));
  const copied = duplicateElements(originals, { elements: {}, groups }, shift);
  const placed = copied.elements.map(({ id, element }, index) => ({
    id,
    element: { ...withinBoardEdges(element), locked: originals[index]?.element.locked ?? false },
  }));
  const { elements, unknownAuthors } = mapAuthors(board, placed, origin);
  if (unknownAuthors > 0) warnings.push({ kind: 'unknownAuthors', count: unknownAuthors, names: [] });
  if (!(await addElementsInSlices(board, elements, copied.groups, task))) return false;
  showAdded(
    board,
    elements.map(({ id }) => id),
  );
  if (warnings.length > 0) {
    board.store.setState({ fileDialog: { kind: 'report', name, count: elements.length, warnings } });
  }
  return true;
}

/** Other programs use another typeface: headlines get the height they need here. */
function withFittedHeight(board: Board, element: BoardElement): BoardElement {
  if (element.type !== 'text') return element;
  const { height } = board.view.textLayouts.layoutHeadline(element.text, element.width, element.size);
  return height <= element.height ? element : { ...element, height: Math.min(20_000, Math.ceil(height)) };
}

function withinBoardEdges(element: BoardElement): BoardElement {
  if (element.type !== 'connector') return { ...element, x: withinBoard(element.x), y: withinBoard(element.y) };
  const end = (value: typeof element.from) =>
    'x' in value ? { x: withinBoard(value.x), y: withinBoard(value.y) } : value;
  return { ...element, from: end(element.from), to: end(element.to) };
}
