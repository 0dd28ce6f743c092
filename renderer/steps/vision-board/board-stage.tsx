import { useEffect, useRef, type RefObject } from 'react';
import { endReveal, revealedIn } from '../../shell/navigation';
import type { Board } from './actions/board';
import { useBoard } from './actions/board-context';
import { fitRect } from './model/camera';
import { showBoard } from './rendering/board-layers';
import styles from './vision-board.module.css';

/**
 * The drawn board. Konva is called directly, because a React renderer for two constant nodes took a quarter of the script time of opening
 * the board.
 */
export function BoardStage({ surface }: { surface: RefObject<HTMLElement | null> }) {
  const board = useBoard();
  const container = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!surface.current || !container.current) return undefined;
    return showBoard(board.view, {
      container: container.current,
      sized: surface.current,
      onSize: (isFirst) => {
        if (isFirst) showInitialView(board);
      },
    });
  }, [board, surface]);

  return <div className={styles.stage} ref={container} aria-hidden />;
}

/** Zooms to fit, or to the element that another step asked to reveal. */
function showInitialView(board: Board): void {
  board.fitAll();
  const revealed = revealedIn('vision-board');
  endReveal();
  const rect = revealed === null ? undefined : board.view.model.rectOf(revealed);
  if (revealed === null || !rect) return;
  board.view.setCamera(fitRect(rect, board.view.size, { margin: 160 }));
  board.select([revealed]);
  board.focus();
}
