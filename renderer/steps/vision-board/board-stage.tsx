import type Konva from 'konva';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { Layer, Shape, Stage } from 'react-konva/es/ReactKonvaCore.js';
import { useApp } from '../../app/app-store';
import type { Board } from './board';
import { useBoard } from './board-context';
import { fitted } from './camera';
import type { Size } from './geometry';
import styles from './vision-board.module.css';

/**
 * Two layers of one painting shape each: below the still scene, above what is in the hand and the marks of the selection. They
 * do not listen: pointing is answered by the board's own index.
 */
export function BoardStage({ surface }: { surface: RefObject<HTMLElement | null> }) {
  const board = useBoard();
  const scene = useRef<Konva.Layer>(null);
  const hand = useRef<Konva.Layer>(null);
  const [size, setSize] = useState<Size | null>(null);

  useEffect(() => {
    const element = surface.current;
    if (!element) return undefined;
    let isFirst = true;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      if (width < 1 || height < 1) return;
      setSize({ width, height });
      board.view.setSize({ width, height });
      if (isFirst) showFirst(board);
      isFirst = false;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [board, surface]);

  const isMeasured = size !== null;
  useEffect(() => {
    if (!isMeasured || !scene.current || !hand.current) return undefined;
    const layers = { scene: scene.current, hand: hand.current };
    const stopFollowing = followPixelRatio([layers.scene, layers.hand], () => board.view.repaint());
    board.view.attach(layers);
    return () => {
      stopFollowing();
      board.view.attach(null);
    };
  }, [board, isMeasured]);

  return (
    <div className={styles.stage} aria-hidden>
      {size ? (
        <Stage width={size.width} height={size.height} listening={false}>
          <Layer ref={scene} listening={false}>
            <Shape sceneFunc={board.view.paintScene} listening={false} perfectDrawEnabled={false} />
          </Layer>
          <Layer ref={hand} listening={false}>
            <Shape sceneFunc={board.view.paintHand} listening={false} perfectDrawEnabled={false} />
          </Layer>
        </Stage>
      ) : null}
    </div>
  );
}

/** Everything, or the note that somebody came for from another step. */
function showFirst(board: Board): void {
  board.fitAll();
  const { noteToShow } = useApp.getState();
  const rect = noteToShow === null ? undefined : board.view.model.rectOf(noteToShow);
  if (noteToShow === null || !rect) return;
  useApp.setState({ noteToShow: null });
  board.view.setCamera(fitted(rect, board.view.size, { margin: 160 }));
  board.select([noteToShow]);
  board.focus();
}

/** Konva reads the pixel ratio once; windows move between displays. Returns the way to stop. */
function followPixelRatio(layers: readonly Konva.Layer[], onChange: () => void): () => void {
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
