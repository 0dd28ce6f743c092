import type Konva from 'konva';
import type { BoardText, Note, Shape, VisionBoard } from '../../../../workshop/vision-board/schema';
import { BoardModel } from './board-model';
import { boardPalette } from '../rendering/board-palette';
import { hasNoOverlay, type BoardStore } from './board-state';
import type { TextLayout } from '../rendering/fit-text';
import { pan, scrollIntoView, toBoard, viewportOf, zoomAround, type Camera } from './camera';
import { clustersOf, titleHeight, type Cluster } from './clusters';
import { contains, expand, intersects, type Point, type Rect, type Size } from './geometry';
import { TextLayoutCache } from '../rendering/text-layout-cache';
import { idsOnUpperLayer, dependentConnectors } from './dependents';
import { selectionHandles, type Handles } from '../interaction/handles';
import { previewRect, isSamePreview, type DragPreview } from './drag-preview';
import { nativeContext } from '../rendering/native-context';
import { VisibleItems } from './visible-items';
import { renderWithClusters } from '../rendering/render-clusters';
import { renderElement, renderElements } from '../rendering/render-elements';
import type { RenderOptions } from '../rendering/render-context';
import { renderSelection } from '../rendering/render-selection';
import { renderVotes } from '../rendering/render-votes';
import { PictureBitmaps } from '../rendering/picture-bitmaps';
import { scrollCanvas } from '../rendering/scroll-canvas';
import { ZoomLabel } from './zoom-label';
import type { SnapLine } from '../interaction/snap';

/** Below this zoom no text can be read, so none is painted. */
const textFrom = 0.25;
/** With more elements than this in view, text is left out while the zoom changes: its glyphs would be drawn anew each time. */
const textWhileZooming = 80;
/** How long the zoom has to rest until text comes back, in milliseconds. */
const zoomRests = 140;

/**
 * What is seen of the board: camera, elements in view, and when to paint. Two Konva shapes paint everything: one the still
 * scene, one what is in the hand, selected or marked. A node per note would have to be mounted and unmounted whenever the view
 * moves, which is where frames are lost. All changes of a frame are painted together in one animation frame.
 */
export class BoardView {
  readonly model = new BoardModel();
  readonly pictures: PictureBitmaps;
  camera: Camera = { x: -40, y: -40, zoom: 1 };
  size: Size = { width: 1, height: 1 };
  palette = boardPalette();
  readonly #store: BoardStore;
  readonly #label: ZoomLabel;
  readonly #listeners = new Set<() => void>();
  #textLayouts = new TextLayoutCache(this.palette);
  #layers: { scene: Konva.Layer; hand: Konva.Layer } | null = null;
  #frame = 0;
  /** `moved`: the scene is the same, only the camera has been panned. */
  #invalidation: 'no' | 'moved' | 'yes' = 'no';
  /** The camera with which the scene's canvas was painted. */
  #renderedCamera: Camera | null = null;
  #visibleItems = new VisibleItems(this.model);
  #clusters: readonly Cluster[] = [];
  #votings: VisionBoard['votings'] = {};
  #dragPreview: DragPreview | null = null;
  #lasso: Rect | null = null;
  #dropTarget: string | null = null;
  #snapLines: readonly SnapLine[] = [];
  #zoomingUntil = 0;
  /** Nothing is painted on the upper canvas: touching it in every frame would cost copying it. */
  #isOverlayBlank = false;

  constructor(store: BoardStore, readPicture: (asset: string) => Promise<Uint8Array>) {
    this.#store = store;
    this.#label = new ZoomLabel(store);
    this.pictures = new PictureBitmaps(readPicture, () => this.repaint());
  }

  attach(layers: { scene: Konva.Layer; hand: Konva.Layer } | null): void {
    this.#layers = layers;
    this.repaint();
  }

  /** Called in every frame in which the camera has moved. */
  onCamera(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get viewport(): Rect {
    return viewportOf(this.snappedCamera, this.size);
  }

  /** The camera on whole device pixels: edges stay sharp, and what was painted can be moved when the board is panned. */
  get snappedCamera(): Camera {
    const { x, y, zoom } = this.camera;
    const scale = this.#scale;
    return { x: Math.round(x * scale) / scale, y: Math.round(y * scale) / scale, zoom };
  }

  /** Device pixels per board unit. */
  get #scale(): number {
    return this.camera.zoom * devicePixelRatio;
  }

  get dragPreview(): DragPreview | null {
    return this.#dragPreview;
  }

  setBoard({ elements, groups, votings }: VisionBoard): void {
    this.#votings = votings;
    this.model.update(elements);
    this.#clusters = clustersOf(groups, elements, this.model);
    this.#visibleItems = new VisibleItems(this.model);
    this.repaint();
  }

  setSize(size: Size): void {
    this.size = size;
    this.repaint();
  }

  setCamera(camera: Camera): void {
    const zooms = camera.zoom !== this.camera.zoom;
    if (zooms) this.#zoomingUntil = performance.now() + zoomRests;
    this.camera = camera;
    if (zooms) this.#label.follow(camera.zoom);
    // Before the first painting nothing moves.
    if (this.#layers) this.pictures.hold();
    if (zooms) {
      this.repaint();
      this.#repaintAfterZoom();
    } else {
      if (this.#invalidation === 'no') this.#invalidation = 'moved';
      this.#requestFrame();
    }
  }

  pan(dx: number, dy: number): void {
    this.setCamera(pan(this.camera, dx, dy));
  }

  /** Zooms around a screen point of the view, its middle when none is given. */
  zoom(zoom: number, around: Point = { x: this.size.width / 2, y: this.size.height / 2 }): void {
    this.setCamera(zoomAround(this.camera, around, zoom));
  }

  reveal(rect: Rect): void {
    if (!contains(this.viewport, rect)) this.setCamera(scrollIntoView(this.camera, rect, this.size));
  }

  viewportCentre(): Point {
    return toBoard(this.camera, { x: this.size.width / 2, y: this.size.height / 2 });
  }

  setDragPreview(lifted: DragPreview | null): void {
    const isSame = isSamePreview(this.#dragPreview, lifted);
    this.#dragPreview = lifted;
    // Before the first painting nothing moves.
    if (this.#layers) this.pictures.hold();
    // While the same things stay in the hand, the scene below them is still.
    if (isSame) this.#requestFrame();
    else this.repaint();
  }

  /** Outlines what would be joined if it was let go now. */
  setDropTarget(id: string | null): void {
    if (id === this.#dropTarget) return;
    this.#dropTarget = id;
    this.#requestFrame();
  }

  /** Lines that show what is met. */
  setSnapLines(guides: readonly SnapLine[]): void {
    this.#snapLines = guides;
  }

  setLasso(lasso: Rect | null): void {
    this.#lasso = lasso;
    this.#requestFrame();
  }

  repaint(): void {
    this.#invalidation = 'yes';
    this.#requestFrame();
  }

  /** Selection or writing changed: what is below stays, unless a note's text goes to the textarea or comes back. */
  repaintOverlay(): void {
    this.#requestFrame();
  }

  restyle(): void {
    this.palette = boardPalette();
    this.remeasure();
  }

  /** A typeface arrived: everything measured before is wrong. */
  remeasure(): void {
    this.#textLayouts = new TextLayoutCache(this.palette);
    this.repaint();
  }

  fitText(text: string, width: number, height: number): TextLayout {
    return this.#textLayouts.fitText(text, width, height);
  }

  layoutHeadline(text: string, width: number, size: number): TextLayout {
    return this.#textLayouts.layoutHeadline(text, width, size);
  }

  readonly textLayout = (element: Note | BoardText | Shape): TextLayout => this.#textLayouts.layoutOf(element);

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#layers = null;
    this.pictures.dispose();
  }

  readonly renderScene = (): void => {
    const context = this.#layers && nativeContext(this.#layers.scene);
    if (!context) return;
    context.save();
    this.#applyCamera(context);
    this.#renderRect(context, this.viewport);
    context.restore();
    this.#renderedCamera = this.snappedCamera;
  };

  #renderRect(context: CanvasRenderingContext2D, area: Rect): void {
    const inHand = idsOnUpperLayer(this.model, this.#dragPreview);
    const visible = this.#visibleItems
      .around(this.viewport)
      .filter(({ id, rect }) => intersects(rect, area) && !inHand.has(id));
    const painting = this.#renderOptions(visible.length);
    const still = this.#clusters.filter(
      ({ rect, members }) => intersects(rect, area) && !members.some((id) => inHand.has(id)),
    );
    renderWithClusters(context, visible, still, { ...painting, view: area });
  }

  /** The cluster whose title is at a point. */
  clusterAt(point: Point): Cluster | undefined {
    return this.#clusters.find(({ rect }) =>
      intersects({ ...rect, height: titleHeight }, { ...point, width: 0.001, height: 0.001 }),
    );
  }

  cluster(id: string): Cluster | undefined {
    return this.#clusters.find((cluster) => cluster.id === id);
  }

  readonly renderOverlay = (): void => {
    const context = this.#layers && nativeContext(this.#layers.hand);
    if (!context) return;
    const { viewport } = this;
    const lifted = this.#dragPreview;
    context.save();
    this.#applyCamera(context);
    if (lifted && 'element' in lifted) {
      renderElement(context, { ...lifted, path: null }, this.#renderOptions(1));
    } else if (lifted) {
      const { dx, dy } = lifted;
      const seen = { ...viewport, x: viewport.x - dx, y: viewport.y - dy };
      const inView = this.model.within(seen).filter(({ id }) => lifted.ids.has(id));
      context.translate(dx, dy);
      renderElements(context, inView, { ...this.#renderOptions(inView.length), view: seen });
      context.translate(-dx, -dy);
    }
    if (lifted) renderElements(context, dependentConnectors(this.model, lifted), this.#renderOptions(1));
    this.#renderSpotlight(context);
    this.#renderVotes(context);
    this.#renderSelection(context);
    context.restore();
  };

  /** Dims everything but what stands in the light. */
  #renderSpotlight(context: CanvasRenderingContext2D): void {
    const { spotlight } = this.#store.getState();
    if (!spotlight) return;
    const { x, y, width, height } = this.viewport;
    context.globalAlpha = 0.82;
    context.fillStyle = this.palette.paper;
    context.fillRect(x, y, width, height);
    context.globalAlpha = 1;
    renderElements(context, this.model.items(spotlight), this.#renderOptions(spotlight.size));
  }

  #renderVotes(context: CanvasRenderingContext2D): void {
    const { activeVoting: id, voter } = this.#store.getState();
    const voting = id === null ? undefined : this.#votings[id];
    if (!voting) return;
    const { model, palette, viewport } = this;
    renderVotes(context, voting, voter, { model, palette, area: viewport, zoom: this.camera.zoom });
  }

  #renderSelection(context: CanvasRenderingContext2D): void {
    const { zoom } = this.camera;
    const lifted = this.#dragPreview;
    const shift = lifted && 'ids' in lifted ? lifted : { dx: 0, dy: 0 };
    const inView = expand(this.viewport, 8 / zoom);
    const outlined: Rect[] = [];
    for (const id of this.#store.getState().selection) {
      const place = previewRect(this.model, lifted, id);
      if (!place) continue;
      const rect = { x: place.x + shift.dx, y: place.y + shift.dy, width: place.width, height: place.height };
      if (intersects(rect, inView)) outlined.push(rect);
    }
    const aimed = this.#dropTarget === null ? undefined : this.model.rectOf(this.#dropTarget);
    if (aimed) outlined.push(aimed);
    renderSelection(context, {
      palette: this.palette,
      zoom,
      outlined,
      handles: lifted && 'ids' in lifted ? null : this.handles(),
      turning: lifted !== null && 'turning' in lifted,
      lasso: this.#lasso,
      guides: this.#snapLines,
    });
  }

  /** Where a single selected element is taken to be changed, in board units; null when there is none. */
  handles(): Handles | null {
    return selectionHandles(this.model, this.#store.getState(), this.#dragPreview, this.camera.zoom);
  }

  #renderOptions(count: number): RenderOptions {
    const { zoom } = this.camera;
    const isZooming = performance.now() < this.#zoomingUntil;
    const hurried = count > textWhileZooming && isZooming;
    return {
      palette: this.palette,
      textLayout: this.textLayout,
      pictures: this.pictures,
      view: this.viewport,
      scale: this.#scale,
      detail: zoom < textFrom || hurried ? 'outline' : 'full',
      smoothing: isZooming ? 'low' : 'medium',
      editing: this.#store.getState().editing?.id ?? null,
    };
  }

  #applyCamera(context: CanvasRenderingContext2D): void {
    const { x, y } = this.snappedCamera;
    const scale = this.#scale;
    context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  }

  #zoomTimer: ReturnType<typeof setTimeout> | undefined;
  #repaintAfterZoom(): void {
    clearTimeout(this.#zoomTimer);
    this.#zoomTimer = setTimeout(() => this.repaint(), zoomRests + 10);
  }

  #requestFrame(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const stale = this.#invalidation;
      this.#invalidation = 'no';
      if (stale === 'yes' || (stale === 'moved' && !this.#scroll())) this.#layers?.scene.draw();
      const isBlank =
        !this.#dragPreview && !this.#lasso && this.#dropTarget === null && hasNoOverlay(this.#store.getState());
      if (!isBlank || !this.#isOverlayBlank) this.#layers?.hand.draw();
      this.#isOverlayBlank = isBlank;
      for (const listener of this.#listeners) listener();
    });
  }

  /**
   * Panning keeps what is on the canvas: it is moved, and only the uncovered strips are painted. False when too little of it is
   * left to be of use.
   */
  #scroll(): boolean {
    const before = this.#renderedCamera;
    const scene = this.#layers?.scene;
    const context = scene && nativeContext(scene);
    if (!before || !context) return false;
    const now = this.snappedCamera;
    const scale = this.#scale;
    const strips = scrollCanvas(context, {
      dx: Math.round((before.x - now.x) * scale),
      dy: Math.round((before.y - now.y) * scale),
    });
    if (!strips) return false;
    for (const { x, y, width, height } of strips) {
      const area = { x: now.x + x / scale, y: now.y + y / scale, width: width / scale, height: height / scale };
      context.save();
      this.#applyCamera(context);
      context.beginPath();
      context.rect(area.x, area.y, area.width, area.height);
      context.clip();
      this.#renderRect(context, area);
      context.restore();
    }
    this.#renderedCamera = now;
    return true;
  }
}
