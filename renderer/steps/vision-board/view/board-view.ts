import type Konva from 'konva';
import type { BoardText, Note, Shape, VisionBoard } from '../../../../workshop/vision-board/schema';
import { BoardModel } from './board-model';
import { boardPalette } from '../paint/board-palette';
import { marksNothing, type BoardStore } from './board-state';
import type { FittedText } from '../paint/fit-note';
import { panned, revealing, toBoard, viewOf, zoomedAround, type Camera } from './camera';
import { clustersOf, titleHeight, type Cluster } from './clusters';
import { contains, grown, intersects, type Point, type Rect, type Size } from './geometry';
import { NoteSetter } from '../paint/note-setter';
import { awayFromBoard, followers } from './followers';
import { handlesInUse, type Handles } from '../hand/handles';
import { rectInHand, sameInHand, type Lifted } from './lifted';
import { nativeContext } from '../paint/native-context';
import { NearItems } from './near-items';
import { withClusters } from '../paint/paint-clusters';
import { paintElement, paintElements, type Painting } from '../paint/paint-elements';
import { paintMarks } from '../paint/paint-marks';
import { paintVotes } from '../paint/paint-votes';
import { PictureBitmaps } from '../paint/picture-bitmaps';
import { scrollCanvas } from '../paint/scroll-canvas';
import { ZoomLabel } from './zoom-label';
import type { Guide } from '../hand/snap';

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
  #setter = new NoteSetter(this.palette);
  #layers: { scene: Konva.Layer; hand: Konva.Layer } | null = null;
  #frame = 0;
  /** `moved`: the scene is the same, only the camera has been panned. */
  #stale: 'no' | 'moved' | 'yes' = 'no';
  /** The camera with which the scene's canvas was painted. */
  #painted: Camera | null = null;
  #near = new NearItems(this.model);
  #clusters: readonly Cluster[] = [];
  #votings: VisionBoard['votings'] = {};
  #lifted: Lifted | null = null;
  #lasso: Rect | null = null;
  #aim: string | null = null;
  #guides: readonly Guide[] = [];
  #zoomingUntil = 0;
  /** Nothing is painted on the upper canvas: touching it in every frame would cost copying it. */
  #isHandBlank = false;

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

  get area(): Rect {
    return viewOf(this.shown, this.size);
  }

  /** The camera on whole device pixels: edges stay sharp, and what was painted can be moved when the board is panned. */
  get shown(): Camera {
    const { x, y, zoom } = this.camera;
    const scale = this.#scale;
    return { x: Math.round(x * scale) / scale, y: Math.round(y * scale) / scale, zoom };
  }

  /** Device pixels per board unit. */
  get #scale(): number {
    return this.camera.zoom * devicePixelRatio;
  }

  get lifted(): Lifted | null {
    return this.#lifted;
  }

  setBoard({ elements, groups, votings }: VisionBoard): void {
    this.#votings = votings;
    this.model.update(elements);
    this.#clusters = clustersOf(groups, elements, this.model);
    this.#near = new NearItems(this.model);
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
      if (this.#stale === 'no') this.#stale = 'moved';
      this.#paintSoon();
    }
  }

  pan(dx: number, dy: number): void {
    this.setCamera(panned(this.camera, dx, dy));
  }

  /** Zooms around a screen point of the view, its middle when none is given. */
  zoom(zoom: number, around: Point = { x: this.size.width / 2, y: this.size.height / 2 }): void {
    this.setCamera(zoomedAround(this.camera, around, zoom));
  }

  reveal(rect: Rect): void {
    if (!contains(this.area, rect)) this.setCamera(revealing(this.camera, rect, this.size));
  }

  middle(): Point {
    return toBoard(this.camera, { x: this.size.width / 2, y: this.size.height / 2 });
  }

  lift(lifted: Lifted | null): void {
    const isSame = sameInHand(this.#lifted, lifted);
    this.#lifted = lifted;
    // Before the first painting nothing moves.
    if (this.#layers) this.pictures.hold();
    // While the same things stay in the hand, the scene below them is still.
    if (isSame) this.#paintSoon();
    else this.repaint();
  }

  /** Outlines what would be joined if it was let go now. */
  aim(id: string | null): void {
    if (id === this.#aim) return;
    this.#aim = id;
    this.#paintSoon();
  }

  /** Lines that show what is met. */
  guide(guides: readonly Guide[]): void {
    this.#guides = guides;
  }

  mark(lasso: Rect | null): void {
    this.#lasso = lasso;
    this.#paintSoon();
  }

  repaint(): void {
    this.#stale = 'yes';
    this.#paintSoon();
  }

  /** Selection or writing changed: what is below stays, unless a note's text goes to the textarea or comes back. */
  repaintHand(): void {
    this.#paintSoon();
  }

  restyle(): void {
    this.palette = boardPalette();
    this.remeasure();
  }

  /** A typeface arrived: everything measured before is wrong. */
  remeasure(): void {
    this.#setter = new NoteSetter(this.palette);
    this.repaint();
  }

  fit(text: string, width: number, height: number): FittedText {
    return this.#setter.fit(text, width, height);
  }

  setHeadline(text: string, width: number, size: number): FittedText {
    return this.#setter.setHeadline(text, width, size);
  }

  readonly fitted = (element: Note | BoardText | Shape): FittedText => this.#setter.fitted(element);

  release(): void {
    cancelAnimationFrame(this.#frame);
    this.#layers = null;
    this.pictures.release();
  }

  readonly paintScene = (): void => {
    const context = this.#layers && nativeContext(this.#layers.scene);
    if (!context) return;
    context.save();
    this.#setToBoard(context);
    this.#paintArea(context, this.area);
    context.restore();
    this.#painted = this.shown;
  };

  #paintArea(context: CanvasRenderingContext2D, area: Rect): void {
    const inHand = awayFromBoard(this.model, this.#lifted);
    const visible = this.#near.around(this.area).filter(({ id, rect }) => intersects(rect, area) && !inHand.has(id));
    const painting = this.#painting(visible.length);
    const still = this.#clusters.filter(
      ({ rect, members }) => intersects(rect, area) && !members.some((id) => inHand.has(id)),
    );
    withClusters(context, visible, still, { ...painting, view: area });
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

  readonly paintHand = (): void => {
    const context = this.#layers && nativeContext(this.#layers.hand);
    if (!context) return;
    const { area } = this;
    const lifted = this.#lifted;
    context.save();
    this.#setToBoard(context);
    if (lifted && 'element' in lifted) {
      paintElement(context, { ...lifted, path: null }, this.#painting(1));
    } else if (lifted) {
      const { dx, dy } = lifted;
      const seen = { ...area, x: area.x - dx, y: area.y - dy };
      const inView = this.model.within(seen).filter(({ id }) => lifted.ids.has(id));
      context.translate(dx, dy);
      paintElements(context, inView, { ...this.#painting(inView.length), view: seen });
      context.translate(-dx, -dy);
    }
    if (lifted) paintElements(context, followers(this.model, lifted), this.#painting(1));
    this.#paintLight(context);
    this.#paintVotes(context);
    this.#paintMarks(context);
    context.restore();
  };

  /** Dims everything but what stands in the light. */
  #paintLight(context: CanvasRenderingContext2D): void {
    const { spotlight } = this.#store.getState();
    if (!spotlight) return;
    const { x, y, width, height } = this.area;
    context.globalAlpha = 0.82;
    context.fillStyle = this.palette.paper;
    context.fillRect(x, y, width, height);
    context.globalAlpha = 1;
    paintElements(context, this.model.items(spotlight), this.#painting(spotlight.size));
  }

  #paintVotes(context: CanvasRenderingContext2D): void {
    const { voting: id, voter } = this.#store.getState();
    const voting = id === null ? undefined : this.#votings[id];
    if (!voting) return;
    const { model, palette, area } = this;
    paintVotes(context, voting, voter, { model, palette, area, zoom: this.camera.zoom });
  }

  #paintMarks(context: CanvasRenderingContext2D): void {
    const { zoom } = this.camera;
    const lifted = this.#lifted;
    const shift = lifted && 'ids' in lifted ? lifted : { dx: 0, dy: 0 };
    const inView = grown(this.area, 8 / zoom);
    const outlined: Rect[] = [];
    for (const id of this.#store.getState().selection) {
      const place = rectInHand(this.model, lifted, id);
      if (!place) continue;
      const rect = { x: place.x + shift.dx, y: place.y + shift.dy, width: place.width, height: place.height };
      if (intersects(rect, inView)) outlined.push(rect);
    }
    const aimed = this.#aim === null ? undefined : this.model.rectOf(this.#aim);
    if (aimed) outlined.push(aimed);
    paintMarks(context, {
      palette: this.palette,
      zoom,
      outlined,
      handles: lifted && 'ids' in lifted ? null : this.handles(),
      turning: lifted !== null && 'turning' in lifted,
      lasso: this.#lasso,
      guides: this.#guides,
    });
  }

  /** Where a single selected element is taken to be changed, in board units; null when there is none. */
  handles(): Handles | null {
    return handlesInUse(this.model, this.#store.getState(), this.#lifted, this.camera.zoom);
  }

  #painting(count: number): Painting {
    const { zoom } = this.camera;
    const isZooming = performance.now() < this.#zoomingUntil;
    const hurried = count > textWhileZooming && isZooming;
    return {
      palette: this.palette,
      fitted: this.fitted,
      pictures: this.pictures,
      view: this.area,
      scale: this.#scale,
      detail: zoom < textFrom || hurried ? 'outline' : 'full',
      smoothing: isZooming ? 'low' : 'medium',
      writing: this.#store.getState().writing?.id ?? null,
    };
  }

  #setToBoard(context: CanvasRenderingContext2D): void {
    const { x, y } = this.shown;
    const scale = this.#scale;
    context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  }

  #rest: ReturnType<typeof setTimeout> | undefined;
  #repaintAfterZoom(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.repaint(), zoomRests + 10);
  }

  #paintSoon(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const stale = this.#stale;
      this.#stale = 'no';
      if (stale === 'yes' || (stale === 'moved' && !this.#scroll())) this.#layers?.scene.draw();
      const isBlank = !this.#lifted && !this.#lasso && this.#aim === null && marksNothing(this.#store.getState());
      if (!isBlank || !this.#isHandBlank) this.#layers?.hand.draw();
      this.#isHandBlank = isBlank;
      for (const listener of this.#listeners) listener();
    });
  }

  /**
   * Panning keeps what is on the canvas: it is moved, and only the uncovered strips are painted. False when too little of it is
   * left to be of use.
   */
  #scroll(): boolean {
    const before = this.#painted;
    const scene = this.#layers?.scene;
    const context = scene && nativeContext(scene);
    if (!before || !context) return false;
    const now = this.shown;
    const scale = this.#scale;
    const strips = scrollCanvas(context, {
      dx: Math.round((before.x - now.x) * scale),
      dy: Math.round((before.y - now.y) * scale),
    });
    if (!strips) return false;
    for (const { x, y, width, height } of strips) {
      const area = { x: now.x + x / scale, y: now.y + y / scale, width: width / scale, height: height / scale };
      context.save();
      this.#setToBoard(context);
      context.beginPath();
      context.rect(area.x, area.y, area.width, area.height);
      context.clip();
      this.#paintArea(context, area);
      context.restore();
    }
    this.#painted = now;
    return true;
  }
}
