import { useBoard, useBoardState } from '../actions/board-context';
import { BoardButton } from './board-button';

/** Buttons for presenting, search and list. They also work read-only. */
export function ViewButtons() {
  const { store } = useBoard();
  const isSearchOpen = useBoardState((state) => state.isSearchOpen);
  const isListShown = useBoardState((state) => state.isListShown);
  return (
    <>
      <BoardButton command="present" />
      <BoardButton
        command="search"
        pressed={isSearchOpen}
        onPress={() => store.setState({ isSearchOpen: !isSearchOpen })}
      />
      <BoardButton command="toggleList" pressed={isListShown} />
    </>
  );
}
