import { useReplica } from '../../../document/open-session';
import { lazyComponent } from '../../../ui/lazy-component';
import { useBoard, useBoardState } from '../actions/board-context';

const SelectionBar = lazyComponent(async () => (await import('./selection-bar')).SelectionBar);
const BoardMenu = lazyComponent(async () => (await import('./board-menu')).BoardMenu);

/** The bar at the selection and the context menus, loaded when they are first shown. */
export function SelectionTools() {
  const board = useBoard();
  useReplica(({ session }) => session.steps['vision-board'].locked);
  const hasSelection = useBoardState(({ selection }) => selection.size > 0);
  const isVoting = useBoardState((state) => state.activeVoting !== null);
  const menu = useBoardState((state) => state.menu);
  return (
    <>
      {hasSelection && !isVoting && !board.readOnly ? <SelectionBar /> : null}
      {menu ? <BoardMenu key={`${menu.kind} ${menu.at.x} ${menu.at.y}`} {...menu} /> : null}
    </>
  );
}
