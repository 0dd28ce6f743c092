import { useEffect, useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { onThemeChange } from '../../ui/token';
import type { Board } from './actions/board';
import { useBoard } from './actions/board-context';
import { fitRect, toBoard, toScreen, type Camera } from './model/camera';
import { boundingRect } from '../../../workshop/vision-board/geometry';
import { atOwnSize } from './rendering/render-context';
import { renderElements } from './rendering/render-elements';
import styles from './board-minimap.module.css';

const size = { width: 200, height: 132 };
/** Delay between the last edit and the update of the map, in milliseconds. */
const updateDelay = 250;

/** Overview map of the board with a frame around the viewport. Pressing it moves the viewport there. */
export function BoardMinimap() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let renderedCamera: Camera | null = null;
    const updateFrame = () => {
      const { viewport } = board.view;
      const camera = cameraOf(board);
      // Outside the board's bounds the map covers more of the empty space around it.
      if (
        renderedCamera &&
        (camera.zoom !== renderedCamera.zoom || camera.x !== renderedCamera.x || camera.y !== renderedCamera.y)
      )
        renderLater();
      const corner = toScreen(camera, viewport);
      if (!frame.current) return;
      frame.current.style.transform = `translate(${corner.x}px, ${corner.y}px)`;
      frame.current.style.width = `${viewport.width * camera.zoom}px`;
      frame.current.style.height = `${viewport.height * camera.zoom}px`;
    };
    const renderNow = () => {
      renderedCamera = cameraOf(board);
      if (canvas.current) renderMap(board, canvas.current);
      updateFrame();
    };
    const renderLater = () => {
      clearTimeout(timer);
      timer = setTimeout(renderNow, updateDelay);
    };
    renderNow();
    const stopFollowing = board.replica.store.subscribe(renderLater);
    const stopTheme = onThemeChange(renderLater);
    const stopCamera = board.view.onCamera(updateFrame);
    return () => {
      clearTimeout(timer);
      stopFollowing();
      stopTheme();
      stopCamera();
    };
  }, [board]);

  const moveViewport = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = toBoard(cameraOf(board), { x: event.clientX - left, y: event.clientY - top });
    const { view } = board;
    const { zoom } = view.camera;
    view.setCamera({ x: at.x - view.size.width / 2 / zoom, y: at.y - view.size.height / 2 / zoom, zoom });
  };

  return (
    <div
      className={styles.minimap}
      data-floating
      role="img"
      aria-label={t('minimap')}
      onPointerDown={moveViewport}
      onPointerMove={moveViewport}
    >
      <canvas ref={canvas} style={size} />
      <div ref={frame} className={styles.viewportFrame} />
    </div>
  );
}

/** Camera of the map: it shows all elements and the viewport. */
function cameraOf(board: Board) {
  const { model, viewport } = board.view;
  const bounds = model.bounds();
  return fitRect(boundingRect(bounds ? [bounds, viewport] : [viewport]) ?? viewport, size, { margin: 6 });
}

function renderMap(board: Board, canvas: HTMLCanvasElement): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { view } = board;
  const ratio = devicePixelRatio;
  canvas.width = size.width * ratio;
  canvas.height = size.height * ratio;
  const camera = cameraOf(board);
  const scale = camera.zoom * ratio;
  context.setTransform(scale, 0, 0, scale, -camera.x * scale, -camera.y * scale);
  renderElements(context, view.model.items(view.model.ids()), {
    palette: view.palette,
    textLayout: view.textLayout,
    pictures: view.pictures,
    view: { x: camera.x, y: camera.y, width: size.width / camera.zoom, height: size.height / camera.zoom },
    scale,
    detail: 'outline',
    smoothing: 'low',
    ...atOwnSize,
    editing: null,
  });
}
