import { Layer } from 'konva/lib/Layer.js';
import { Shape } from 'konva/lib/Shape.js';
import { Stage } from 'konva/lib/Stage.js';
import type { Context } from 'konva/lib/Context.js';
import { useEffect, useRef, type RefObject } from 'react';
import { endReveal, revealedIn } from '../../shell/navigation';
import { useWindowState, type RevealTarget } from '../../shell/window-state';
import type { Board } from './actions/board';
import { useBoard } from './actions/board-context';
import { fitRect } from './model/camera';
import { boundingRect, type Size } from '../../../workshop/vision-board/geometry';
import styles from './vision-board.module.css';

/**
 * Konva stage with two layers of one shape each: the scene below, the overlay (drag preview, selection) above. They do not listen:
 * hit tests use the board's own index. Konva is called directly, because a React renderer for two constant nodes took a quarter of
 * the script time of opening the board.
 */
export function BoardStage({ surface }: { surface: RefObject<HTMLElement | null> }) {
  const board = useBoard();
  const container = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!surface.current || !container.current) return undefined;
    const { view } = board;
    const stage = new Stage({ container: container.current, listening: false });
    const scene = createLayer(view.renderScene);
    const overlay = createLayer(view.renderOverlay);
    let stopFollowing = () => {};
    const show = (size: Size) => {
      stage.size(size);
      view.setSize(size);
      if (stage.getLayers().length > 0) return;
      stage.add(scene, overlay);
      showInitialView(board);
      stopFollowing = followPixelRatio([scene, overlay], () => view.repaint());
      view.attach({ scene, overlay });
    };
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      if (width >= 1 && height >= 1) show({ width, height });
    });
    observer.observe(surface.current);
    // The search may lead to another element while the board is on screen.
    const stopReveal = useWindowState.subscribe(({ revealTarget }) => {
      if (revealTarget && stage.getLayers().length > 0) showRevealed(board);
    });
    return () => {
      stopReveal();
      observer.disconnect();
      stopFollowing();
      view.attach(null);
      stage.destroy();
    };
  }, [board, surface]);

  return <div className={styles.stage} ref={container} aria-hidden />;
}

/** A layer with a single shape that renders all of it. */
function createLayer(paint: (context: Context) => void): Layer {
  const layer = new Layer({ listening: false });
  layer.add(new Shape({ sceneFunc: paint, listening: false, perfectDrawEnabled: false }));
  return layer;
}

/** Zooms to fit, or to the element that another step asked to reveal. */
function showInitialView(board: Board): void {
  board.fitAll();
  showRevealed(board);
}

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

/**
 * Updates the pixel ratio when the window moves to another display; Konva reads it only once. Returns the function that stops it.
 */
function followPixelRatio(layers: readonly Layer[], onChange: () => void): () => void {
  let query: MediaQueryList | null = null;
  const apply = () => {
    query?.removeEventListener('change', apply);
    for (const layer of layers) layer.getCanvas().setPixelRatio(devicePixelRatio);
    onChange();
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', apply);
  };
  apply();
  return () => query?.removeEventListener('change', apply);
}
