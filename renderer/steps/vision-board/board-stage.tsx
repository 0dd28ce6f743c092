import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { endReveal, revealedIn } from '../../shell/navigation';
import { useWindowState, type RevealTarget } from '../../shell/window-state';
import type { Board } from './actions/board';
import { useBoard } from './actions/board-context';
import { fitRect } from './model/camera';
import { boundingRect } from '../../../workshop/vision-board/geometry';
import { showBoard } from './rendering/board-layers';
import styles from './vision-board.module.css';

/**
 * The drawn board, at first all of it. Konva is called directly, because a React renderer for two constant nodes took a quarter of the script time of opening
 * the board.
 */
export function BoardStage({ surface }: { surface: RefObject<HTMLElement | null> }) {
  const board = useBoard();
  const container = useRef<HTMLDivElement>(null);
  const opened = useRef(board.elements);

  // The first key may come before the stage is drawn: a note that it creates is placed in the view.
  useLayoutEffect(() => {
    opened.current = board.elements;
    const { width = 0, height = 0 } = surface.current?.getBoundingClientRect() ?? {};
    if (width >= 1 && height >= 1) board.view.setSize({ width, height });
  }, [board, surface]);

  useEffect(() => {
    if (!surface.current || !container.current) return undefined;
    let isShown = false;
    const hide = showBoard(board.view, {
      container: container.current,
      sized: surface.current,
      onSize: (isFirst) => {
        isShown = true;
        if (!isFirst) return;
        // Not when something was changed already: that would be moved away from under the hand.
        if (board.elements === opened.current) board.fitAll();
        showRevealed(board);
      },
    });
    // The search may lead to another element while the board is on screen.
    const stopReveal = useWindowState.subscribe(({ revealTarget }) => {
      if (revealTarget && isShown) showRevealed(board);
    });
    return () => {
      stopReveal();
      hide();
    };
  }, [board, surface]);

  return <div className={styles.stage} ref={container} aria-hidden />;
}

/** Shows the element that another step asked to reveal. */
function showRevealed(board: Board): void {
  const target = revealedIn('vision-board');
  if (!target) return;
  endReveal();
  board.store.setState({ isListShown: false, spotlight: null });
  if (target.kind === 'voting') {
    board.store.setState({ activeVoting: target.id });
    return;
  }
  const ids = elementsToReveal(board, target);
  const rect = boundingRect(ids.flatMap((id) => board.view.model.rectOf(id) ?? []));
  if (!rect) return;
  board.view.setCamera(fitRect(rect, board.view.size, { margin: 160 }));
  board.select(ids);
  board.focus();
}

/** The element itself, or the members of a group. */
function elementsToReveal(board: Board, { id, kind }: RevealTarget): string[] {
  return kind === 'group' ? board.view.model.membersOf(id) : [id];
}
