import { Layer } from 'konva/lib/Layer.js';
import { Shape } from 'konva/lib/Shape.js';
import { Stage } from 'konva/lib/Stage.js';
import type { Context } from 'konva/lib/Context.js';
import { useEffect, useRef, type RefObject } from 'react';
import { endReveal, revealedIn } from '../../shell/navigation';
import type { Board } from './actions/board';
import { useBoard } from './actions/board-context';
import { fitRect } from './model/camera';
import type { Size } from '../../../workshop/vision-board/geometry';
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
    return () => {
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
  const revealed = revealedIn('vision-board');
  endReveal();
  const rect = revealed === null ? undefined : board.view.model.rectOf(revealed);
  if (revealed === null || !rect) return;
  board.view.setCamera(fitRect(rect, board.view.size, { margin: 160 }));
  board.select([revealed]);
  board.focus();
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
