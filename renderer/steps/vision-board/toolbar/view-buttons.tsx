import { useBoard, useBoardState } from '../actions/board-context';
import { CommandButton } from './command-button';

/** Buttons for presenting, search and list. They also work read-only. */
export function ViewButtons() {
  const { store } = useBoard();
  const isSearchOpen = useBoardState((state) => state.isSearchOpen);
  const isListShown = useBoardState((state) => state.isListShown);
  return (
    <>
      <CommandButton command="present" />
      <CommandButton
        command="search"
        pressed={isSearchOpen}
        onPress={() => store.setState({ isSearchOpen: !isSearchOpen })}
      />
      <CommandButton command="toggleList" pressed={isListShown} />
    </>
  );
}
