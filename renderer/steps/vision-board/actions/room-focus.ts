import type { RoomState } from '../../../../workshop/room/room-state';
import { isRoomOpen, showInRoom } from '../../../shell/room/room-actions';
import { useRoomStatus } from '../../../shell/room/room-status';
import type { Board } from './board';

/** Pause between two messages while the camera moves, in milliseconds. */
const pause = 80;

/**
 * Lets the room screen follow the board while it is open and not held back: the stop of a presentation, the spotlight, and the visible
 * part if that is wanted. Returns the function that ends it; the room keeps what it shows.
 */
export function mirrorToRoom(board: Board): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = () => {
    timer = undefined;
    const { state } = useRoomStatus.getState();
    if (!isRoomOpen() || !state.follows) return;
    const focus = focusOf(board, state.board);
    if (JSON.stringify(focus) !== JSON.stringify(state.board)) void showInRoom({ board: focus });
  };
  const changed = () => {
    timer ??= setTimeout(send, pause);
  };
  const stops = [
    board.store.subscribe((state, before) => {
      const { presentation, spotlight, roomFollowsView } = before;
      if (state.presentation !== presentation || state.spotlight !== spotlight) changed();
      else if (state.roomFollowsView !== roomFollowsView) changed();
    }),
    board.view.onCamera(() => {
      if (board.store.getState().roomFollowsView) changed();
    }),
    useRoomStatus.subscribe(({ key, state }, before) => {
      if (key !== before.key || state.follows !== before.state.follows) changed();
    }),
  ];
  changed();
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

function focusOf(board: Board, shown: RoomState['board']): RoomState['board'] {
  const { presentation, spotlight, roomFollowsView } = board.store.getState();
  const stop = presentation?.stop;
  const area = stop && stop.kind !== 'overview' ? stop.id : null;
  const view = presentation ? null : roomFollowsView ? board.view.viewport : (shown?.view ?? null);
  const focus = { area, spotlight: [...(spotlight ?? [])], view };
  return area === null && view === null && focus.spotlight.length === 0 ? null : focus;
}

/** Shows the visible part of the board in the room once; it stays there. */
export function showViewInRoom({ store, view }: Board): void {
  store.setState({ roomFollowsView: false });
  const { board } = useRoomStatus.getState().state;
  void showInRoom({ board: { area: null, spotlight: board?.spotlight ?? [], view: view.viewport } });
}

/** Shows the whole board in the room again. */
export function showWholeBoardInRoom({ store }: Board): void {
  store.setState({ roomFollowsView: false });
  const spotlight = [...(store.getState().spotlight ?? [])];
  void showInRoom({ board: spotlight.length === 0 ? null : { area: null, spotlight, view: null } });
}

/** Whether the room shows a part of the board that was chosen by its view. */
export function hasViewInRoom(): boolean {
  return isRoomOpen() && (useRoomStatus.getState().state.board?.view ?? null) !== null;
}
