import { List, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { keyLabel } from '../../shell/key-label';
import { IconButton } from '../../ui/button';
import { useBoard, useBoardState } from './actions/board-context';

/** Buttons for search and list. They also work read-only. */
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
