import { List, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { keyLabel } from '../../shell/key-label';
import { IconButton } from '../../ui/button';
import { useBoard, useBoardState } from './actions/board-context';

/** Other ways to look at the board: search it, read it as a list. They are there also when nothing can be changed. */
export function ViewButtons() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const isSearching = useBoardState((state) => state.isSearchOpen);
  const isListed = useBoardState((state) => state.isListShown);
  return (
    <>
      <IconButton
        label={t('search.title')}
        shortcut={keyLabel('Mod F')}
        pressed={isSearching}
        onPress={() => board.store.setState({ isSearchOpen: !isSearching })}
      >
        <Search aria-hidden />
      </IconButton>
      <IconButton
        label={t('list.title')}
        pressed={isListed}
        onPress={() => board.store.setState({ isListShown: !isListed, editing: null })}
      >
        <List aria-hidden />
      </IconButton>
    </>
  );
}
