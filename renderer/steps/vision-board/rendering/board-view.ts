import type Konva from 'konva';
import type { Hyphenate } from '../../../../workshop/line-breaking/words';
import type { Language } from '../../../../workshop/language';
import type { BoardText, Note, Shape, VisionBoard } from '../../../../workshop/vision-board/schema';
import { BoardModel } from '../model/board-model';
import { boardPart } from '../model/board-part';
import { CameraAnimation } from './camera-animation';
import { boardPalette } from './board-palette';
import type { BoardStore } from '../model/board-state';
import type { TextLayout } from './fit-text';
import { isSameCamera, pan, scrollIntoView, toBoard, viewportOf, zoomAround, type Camera } from '../model/camera';
import { BoardClusters } from '../model/board-clusters';
import { contains, extentOf, type Point, type Rect, type Size } from '../../../../workshop/vision-board/geometry';
import { TextLayoutCache } from './text-layout-cache';
import { idsOnUpperLayer } from '../model/dependents';
import { selectionHandles, type Handles } from '../model/handles';
import { isSamePreview, type DragPreview } from '../model/drag-preview';
import { dependsOnOutside, sceneWithin } from '../model/scene';
import { leastTitleSizes } from '../model/screen-titles';
import { VisibleItems } from '../model/visible-items';
import { renderWithClusters } from './render-clusters';
import type { RenderOptions } from './render-context';
import { emptyOverlay, isOverlayBlank, renderOverlay } from './render-overlay';
import { PictureBitmaps } from './picture-bitmaps';
import { hyphenationOf, loadHyphenation } from './hyphenation';
import { applyCamera, areaOf, nativeContext, pixelsOf, renderPixels, type Placement } from './render-pixels';
import { renderTitles } from './render-titles';
import { Invalidation, type Invalid } from './invalidation';
import { scrollCanvas } from './scroll-canvas';
import { ZoomLabel } from './zoom-label';
import type { SnapLine } from '../model/snap';

/** Below this zoom text is unreadable and not rendered. */
const minTextZoom = 0.25;
/** With more elements in view, text is left out while the zoom changes: all glyphs would be rasterised again. */
const maxItemsWithTextWhileZooming = 80;
/** Delay until text is rendered after the zoom has changed, in milliseconds. */
const textDelayAfterZoom = 140;

/**
 * Camera and rendering of the board. Two Konva shapes render everything: one the scene, one the overlay (drag preview, selection).
 * A node per note would be mounted and unmounted whenever the view moves, which costs frames. All changes of a frame are rendered
 * in one animation frame.
 */
export class BoardView {
  readonly model = new BoardModel();
  readonly clusters = new BoardClusters(this.model);
  readonly pictures: PictureBitmaps;
  readonly animation = new CameraAnimation(this);
  camera: Camera = { x: -40, y: -40, zoom: 1 };
  size: Size = { width: 1, height: 1 };
  palette = boardPalette();
  /** Whether the board cannot be edited now. */
  isReadOnly: () => boolean = () => false;
  readonly #store: BoardStore;
  readonly #zoomLabel: ZoomLabel;
  readonly #listeners = new Set<() => void>();
  #language: Language = 'de';
  #textLayouts: TextLayoutCache;
  #layers: { scene: Konva.Layer; overlay: Konva.Layer } | null = null;
  #frame = 0;
  readonly #invalidation = new Invalidation();
  /** Camera of the pixels on the scene's canvas. */
  #renderedCamera: Camera | null = null;
  #visibleItems = new VisibleItems(this.model);
  #votings: VisionBoard['votings'] = {};
  #overlay = emptyOverlay;
  #zoomEndsAt = 0;
  /** The overlay is already blank: drawing it in every frame would cost copying its canvas. */
  #isOverlayBlank = false;

  constructor(store: BoardStore, readPicture: (asset: string) => Promise<Uint8Array>) {
    this.#store = store;
    this.#textLayouts = new TextLayoutCache(this.palette, this.#hyphenate);
    this.#zoomLabel = new ZoomLabel(store);
    this.pictures = new PictureBitmaps(readPicture, () => this.repaint());
  }

  attach(layers: { scene: Konva.Layer; overlay: Konva.Layer } | null): void {
    this.#layers = layers;
    this.repaint();
  }

  /** Calls back in every rendered frame. Returns the function that stops it. */
  onCamera(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get viewport(): Rect {
    return viewportOf(this.snappedCamera, this.size);
  }

  /** The camera rounded to device pixels: edges stay sharp, and rendered pixels can be reused while panning. */
  get snappedCamera(): Camera {
    const { x, y, zoom } = this.camera;
    const scale = this.#scale;
    return { x: Math.round(x * scale) / scale, y: Math.round(y * scale) / scale, zoom };
  }

  /** Device pixels per board unit. */
  get #scale(): number {
    return this.camera.zoom * devicePixelRatio;
  }

  get #placement(): Placement {
    return { camera: this.snappedCamera, scale: this.#scale };
  }

  get dragPreview(): DragPreview | null {
    return this.#overlay.dragPreview;
  }

  setBoard({ elements, groups, votings }: VisionBoard): void {
    this.#votings = votings;
    const parts = this.model.update(elements);
    const hasSameFrames = this.clusters.update({ groups, elements });
    this.#visibleItems = new VisibleItems(this.model);
    if (parts && hasSameFrames) this.#invalidation.parts(parts);
    else this.#invalidation.everything();
    this.#requestFrame();
  }

  setSize(size: Size): void {
    this.size = size;
    this.repaint();
  }

  setCamera(camera: Camera): void {
    const zooms = camera.zoom !== this.camera.zoom;
    if (zooms) this.#zoomEndsAt = performance.now() + textDelayAfterZoom;
    this.camera = camera;
    this.updateTitles();
    if (zooms) this.#zoomLabel.update(camera.zoom);
    // Before the first frame nothing moves.
    if (this.#layers) this.pictures.hold();
    if (zooms) {
      this.repaint();
      this.#repaintAfterZoom();
    } else {
      this.#invalidation.moved();
      this.#requestFrame();
    }
  }

  /** Titles have a least size on the screen, which depends on the zoom and on whether the board is presented. */
  updateTitles(): void {
    const { board, presentation } = leastTitleSizes;
    const least = this.#store.getState().presentation ? presentation : board;
    this.model.titles.least = least / this.camera.zoom;
  }

  pan(dx: number, dy: number): void {
    this.setCamera(pan(this.camera, dx, dy));
  }

  /** Zooms around a screen point, by default the middle of the view. */
  zoom(zoom: number, around: Point = { x: this.size.width / 2, y: this.size.height / 2 }): void {
    this.setCamera(zoomAround(this.camera, around, zoom));
  }

  reveal(rect: Rect): void {
    if (!contains(this.viewport, rect)) this.setCamera(scrollIntoView(this.camera, rect, this.size));
  }

  viewportCentre(): Point {
    return toBoard(this.camera, { x: this.size.width / 2, y: this.size.height / 2 });
  }

  setDragPreview(dragPreview: DragPreview | null): void {
    const isSame = isSamePreview(this.#overlay.dragPreview, dragPreview);
    this.#overlay = { ...this.#overlay, dragPreview };
    // Before the first frame nothing moves.
    if (this.#layers) this.pictures.hold();
    // While the same elements are dragged, the scene below them does not change.
    if (isSame) this.#requestFrame();
    else this.repaint();
  }

  /** Shows the connector dots of an element under the pointer; null for none. */
  setHovered(hovered: string | null): void {
    if (hovered === this.#overlay.hovered) return;
    this.#overlay = { ...this.#overlay, hovered };
    this.#requestFrame();
  }

  get hovered(): string | null {
    return this.#overlay.hovered;
  }

  /** Whether a gesture shows a preview. */
  get isDragging(): boolean {
    return this.#overlay.dragPreview !== null || this.#overlay.lasso !== null;
  }

  /** Outlines the element that a drag or a connector would be dropped on. */
  setDropTarget(dropTarget: string | null): void {
    if (dropTarget === this.#overlay.dropTarget) return;
    this.#overlay = { ...this.#overlay, dropTarget };
    this.#requestFrame();
  }

  /** Lines at the edges to which a drag has snapped. The drag preview, which is set with them, requests the frame. */
  setSnapLines(snapLines: readonly SnapLine[]): void {
    this.#overlay = { ...this.#overlay, snapLines };
  }

  setLasso(lasso: Rect | null): void {
    this.#overlay = { ...this.#overlay, lasso };
    this.#requestFrame();
  }

  repaint(): void {
    this.#invalidation.everything();
    this.#requestFrame();
  }

  /** Renders the overlay only: the selection changed, but not the scene. */
  repaintOverlay(): void {
    this.#requestFrame();
  }

  restyle(): void {
    this.palette = boardPalette();
    this.remeasure();
  }

  /** A font was loaded: all text measurements are outdated. */
  remeasure(): void {
    this.#textLayouts = new TextLayoutCache(this.palette, this.#hyphenate);
    this.repaint();
  }

  /** Language of the texts on the board, for hyphenation. */
  setLanguage(language: Language): void {
    if (language === this.#language) return;
    this.#language = language;
    this.remeasure();
  }

  /** Resolves when words are hyphenated. Until then they are kept whole. */
  async loadHyphenation(): Promise<void> {
    const language = this.#language;
    if (hyphenationOf(language)) return;
    await loadHyphenation(language);
    if (language === this.#language) this.remeasure();
  }

  /** Loads the patterns at the first word that a line is too short for. */
  readonly #hyphenate: Hyphenate = (word) => {
    const hyphenate = hyphenationOf(this.#language);
    if (!hyphenate) void this.loadHyphenation();
    return hyphenate?.(word) ?? null;
  };

  /** How texts are laid out, also those that are not elements, such as those of text fields. */
  get textLayouts(): TextLayoutCache {
    return this.#textLayouts;
  }

  readonly textLayout = (element: Note | BoardText | Shape): TextLayout => this.#textLayouts.layoutOf(element);

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.animation.stop();
    this.#layers = null;
    this.pictures.dispose();
  }

  readonly renderScene = (): void => {
    const context = this.#layers && nativeContext(this.#layers.scene);
    if (!context) return;
    context.save();
    applyCamera(context, this.#placement);
    this.#renderRect(context, this.viewport);
    context.restore();
    this.#renderedCamera = this.snappedCamera;
  };

  #renderRect(context: CanvasRenderingContext2D, area: Rect, visible = this.#visibleItems.around(this.viewport)): void {
    const { model, clusters } = this;
    const part = boardPart(this.#store.getState().presentation?.stop.id, model, clusters);
    const without = idsOnUpperLayer(model, this.#overlay.dragPreview);
    const scene = sceneWithin(area, visible, { model, clusters, part, without });
    const options = this.#renderOptions(scene.items.length);
    renderWithClusters(context, scene.items, scene.clusters, { ...options, view: area });
    const titles = scene.titles.filter(({ id }) => id !== options.editing);
    renderTitles(context, titles, { ...options, elementOf: (id) => model.get(id) });
  }

  readonly renderOverlay = (): void => {
    const context = this.#layers && nativeContext(this.#layers.overlay);
    if (!context) return;
    context.save();
    applyCamera(context, this.#placement);
    renderOverlay(context, {
      ...this.#overlay,
      model: this.model,
      state: this.#store.getState(),
      zoom: this.camera.zoom,
      isReadOnly: this.isReadOnly(),
      votings: this.#votings,
      rectOfChoice: (id) => this.model.rectOf(id) ?? this.clusters.get(id)?.rect,
      palette: this.palette,
      viewport: this.viewport,
      optionsFor: (count) => this.#renderOptions(count),
    });
    context.restore();
  };

  /** Where a single selected element can be resized and rotated, in board units; null when it cannot. */
  handles(): Handles | null {
    return selectionHandles(this.model, this.#store.getState(), this.#overlay.dragPreview, this.camera.zoom);
  }

  #renderOptions(count: number): RenderOptions {
    const { zoom } = this.camera;
    const isZooming = performance.now() < this.#zoomEndsAt;
    const isFullAndZooming = count > maxItemsWithTextWhileZooming && isZooming;
    return {
      palette: this.palette,
      textLayout: this.textLayout,
      pictures: this.pictures,
      view: this.viewport,
      scale: this.#scale,
      leastTitle: this.model.titles.least,
      isEnlarged: (id) => this.model.titles.get(id)?.kind === 'text',
      detail: zoom < minTextZoom || isFullAndZooming ? 'outline' : 'full',
      smoothing: isZooming ? 'low' : 'medium',
      editing: this.#store.getState().editing?.id ?? null,
    };
  }

  #zoomTimer: ReturnType<typeof setTimeout> | undefined;
  #repaintAfterZoom(): void {
    clearTimeout(this.#zoomTimer);
    this.#zoomTimer = setTimeout(() => this.repaint(), textDelayAfterZoom + 10);
  }

  #requestFrame(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const invalid = this.#invalidation.take();
      if (!this.#renderLess(invalid)) this.#layers?.scene.draw();
      const isBlank = isOverlayBlank(this.#overlay, this.#store.getState());
      if (!isBlank || !this.#isOverlayBlank) this.#layers?.overlay.draw();
      this.#isOverlayBlank = isBlank;
      for (const listener of this.#listeners) listener();
    });
  }

  /** Renders what is invalid, without the rest. False when everything has to be rendered. */
  #renderLess(invalid: Invalid): boolean {
    if (invalid.kind === 'parts') return this.#renderPart(invalid.bounds);
    return invalid.kind === 'nothing' || (invalid.kind === 'moved' && this.#scroll());
  }

  /** Moves the rendered pixels and renders only the uncovered strips. False when too little could be kept. */
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
    for (const strip of strips)
      renderPixels(context, strip, this.#placement, (area) => this.#renderRect(context, area));
    this.#renderedCamera = now;
    return true;
  }

  /** Renders a part of the board again. False when that is not possible, or no faster than rendering everything. */
  #renderPart(bounds: Rect): boolean {
    const context = this.#layers && nativeContext(this.#layers.scene);
    if (!context || !isSameCamera(this.#renderedCamera, this.snappedCamera)) return false;
    const pixels = pixelsOf(bounds, this.#placement);
    if (extentOf(pixels) > (context.canvas.width * context.canvas.height) / 2) return false;
    if (dependsOnOutside(areaOf(pixels, this.#placement), this)) return false;
    renderPixels(context, pixels, this.#placement, (area) => this.#renderRect(context, area, this.model.within(area)));
    return true;
  }
}
