import type { Context } from 'konva/lib/Context.js';
import { Layer } from 'konva/lib/Layer.js';
import { Shape } from 'konva/lib/Shape.js';
import { Stage } from 'konva/lib/Stage.js';
import type { Size } from '../../../../workshop/vision-board/geometry';
import type { BoardView } from './board-view';

/**
 * Shows a board in a container: a Konva stage with two layers of one shape each, the scene below, the overlay (drag preview, selection)
 * above. They do not listen: hit tests use the board's own index. `onSize` is called with each new size, first before the board is drawn.
 * Returns the function that removes it.
 */
export function showBoard(
  view: BoardView,
  { container, sized, onSize }: { container: HTMLDivElement; sized: HTMLElement; onSize: (isFirst: boolean) => void },
): () => void {
  const stage = new Stage({ container, listening: false });
  const scene = createLayer(view.renderScene);
  const overlay = createLayer(view.renderOverlay);
  let stopFollowing = () => {};
  const show = (size: Size) => {
    stage.size(size);
    view.setSize(size);
    if (stage.getLayers().length > 0) return onSize(false);
    stage.add(scene, overlay);
    onSize(true);
    stopFollowing = followPixelRatio([scene, overlay], () => view.repaint());
    view.attach({ scene, overlay });
  };
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    if (width >= 1 && height >= 1) show({ width, height });
  });
  observer.observe(sized);
  return () => {
    observer.disconnect();
    stopFollowing();
    view.attach(null);
    stage.destroy();
  };
}

/** A layer with a single shape that renders all of it. */
function createLayer(paint: (context: Context) => void): Layer {
  const layer = new Layer({ listening: false });
  layer.add(new Shape({ sceneFunc: paint, listening: false, perfectDrawEnabled: false }));
  return layer;
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
