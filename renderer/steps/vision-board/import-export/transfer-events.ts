import { inOrder } from '../../../../workshop/collection';
import type { Board } from '../actions/board';
import { removeSelection, selectedElements } from '../actions/edit-selection';
import { toBoard } from '../model/camera';
import { clipboardType, serializeSelection } from './board-clipboard';
import { importDataTransfer } from './import-data-transfer';

interface TransferTarget {
  surface: HTMLElement;
  /** Whether a clipboard event is meant for the board: not in dialogs and text fields. */
  acceptsEvent: (event: Event) => boolean;
  signal: AbortSignal;
}

/** Copies, cuts and pastes elements, and imports what is pasted or dropped, until `signal` aborts. */
export function listenForTransfers(board: Board, { surface, acceptsEvent, signal }: TransferTarget): void {
  const copy = (event: ClipboardEvent): boolean => {
    // Selected page text, in the guide for instance, is what is to be copied.
    if (getSelection()?.isCollapsed === false) return false;
    return acceptsEvent(event) && copySelection(board, event);
  };
  addEventListener('copy', copy, { signal });
  addEventListener('cut', (event) => copy(event) && removeSelection(board), { signal });
  addEventListener(
    'paste',
    (event) => {
      if (!acceptsEvent(event) || !event.clipboardData) return;
      const at = board.pasteAt ?? undefined;
      board.pasteAt = null;
      if (importDataTransfer(board, event.clipboardData, at)) event.preventDefault();
    },
    { signal },
  );
  listenForDrops(board, surface, signal);
}

/** Puts the selected elements on the clipboard, as text and as elements. False when there are none. */
function copySelection(board: Board, event: ClipboardEvent): boolean {
  const items = selectedElements(board);
  if (items.length === 0 || !event.clipboardData) return false;
  const { header, workshop } = board.replica.store.getState().session;
  const names = new Map(inOrder(workshop.participants).map(([id, { name }]) => [id, name]));
  const origin = { session: board.key, workshop: header.id, names };
  const { text, board: elements } = serializeSelection(items, board.slice.groups, origin);
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData(clipboardType, elements);
  event.preventDefault();
  board.announce('copied', { count: items.length });
  return true;
}

function listenForDrops(board: Board, surface: HTMLElement, signal: AbortSignal): void {
  const dropZone = surface.parentElement ?? surface;
  dropZone.addEventListener(
    'dragover',
    (event) => {
      const { dataTransfer } = event;
      if (!dataTransfer || board.readOnly) return;
      if (!dataTransfer.types.some((type) => type === 'Files' || type === 'text/plain')) return;
      event.preventDefault();
      dataTransfer.dropEffect = 'copy';
      if (!board.store.getState().isDropTarget) board.store.setState({ isDropTarget: true });
    },
    { signal },
  );
  dropZone.addEventListener(
    'dragleave',
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && dropZone.contains(relatedTarget))) {
        board.store.setState({ isDropTarget: false });
      }
    },
    { signal },
  );
  dropZone.addEventListener(
    'drop',
    (event) => {
      board.store.setState({ isDropTarget: false });
      event.preventDefault();
      const { left, top } = surface.getBoundingClientRect();
      const at = toBoard(board.view.camera, { x: event.clientX - left, y: event.clientY - top });
      if (event.dataTransfer) importDataTransfer(board, event.dataTransfer, at);
    },
    { signal },
  );
}
