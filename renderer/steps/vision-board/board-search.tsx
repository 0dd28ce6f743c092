import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReplica, useWorkshop } from '../../document/open-session';
import { isEnter } from '../../ui/is-enter';
import { IconButton } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import type { Board } from './actions/board';
import { useBoard } from './actions/board-context';
import { fitRect } from './model/camera';
import styles from './board-search.module.css';
import { searchBoard } from './model/search-board';
import { contains } from '../../../workshop/vision-board/geometry';

/** Searches texts, names and colours, and steps through the results. */
export function BoardSearch() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  const { elements, groups } = useReplica(({ session }) => session.steps['vision-board']);
  const participants = useWorkshop(({ participants }) => participants);
  const found = useMemo(
    () =>
      searchBoard(
        query,
        board.view.model.readingOrder(),
        { elements, groups },
        {
          authorOf: (id) => (id === null ? '' : (participants[id]?.name ?? '')),
          colourOf: (colour) => t(`colours.${colour}`),
        },
      ),
    [board, elements, groups, participants, query, t],
  );
  // While the query is typed, the first result is marked where it is; Enter goes to it.
  useEffect(() => {
    if (index === -1 && found[0] !== undefined) board.select([found[0]]);
  }, [board, found, index]);
  const close = () => {
    board.store.setState({ isSearchOpen: false });
    board.focus();
  };
  const goTo = (next: number) => {
    if (found.length === 0) return;
    const at = (next + found.length) % found.length;
    setIndex(at);
    showResult(board, found[at] ?? '');
  };
  return (
    <section className={styles.search} data-floating role="search" aria-label={t('search.title')}>
      <TextField
        label={t('search.title')}
        hideLabel
        autoFocus
        example={t('search.example')}
        value={query}
        onChange={(text) => {
          setQuery(text);
          setIndex(-1);
        }}
        onKeyDown={(event) => {
          if (isEnter(event)) goTo(index + (event.shiftKey ? -1 : 1));
          else if (event.key === 'Escape') close();
          else return;
          event.preventDefault();
        }}
      />
      <span className={styles.resultCount} role="status">
        {query.trim() === ''
          ? ''
          : found.length === 0
            ? t('search.nothing')
            : t('search.position', { position: Math.max(1, index + 1), total: found.length })}
      </span>
      <IconButton label={t('search.previous')} isDisabled={found.length === 0} onPress={() => goTo(index - 1)}>
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton label={t('search.next')} isDisabled={found.length === 0} onPress={() => goTo(index + 1)}>
        <ChevronDown aria-hidden />
      </IconButton>
      <IconButton label={t('search.close')} onPress={close}>
        <X aria-hidden />
      </IconButton>
    </section>
  );
}

/** Selects a result and brings it into view at a readable zoom. */
function showResult(board: Board, id: string): void {
  const { view } = board;
  const rect = view.model.rectOf(id);
  if (!rect) return;
  board.select([id]);
  if (view.camera.zoom < 0.5) view.setCamera(fitRect(rect, view.size, { margin: 200 }));
  else if (!contains(view.viewport, rect)) view.reveal(rect);
}
