import type { Voting } from '../../../../workshop/voting/schema';
import type { BoardModel } from '../model/board-model';
import type { BoardState } from '../model/board-state';
import { dependentConnectors } from '../model/dependents';
import { previewRect, type DragPreview } from '../model/drag-preview';
import { boundingRect, expand, intersects, type Point, type Rect } from '../../../../workshop/vision-board/geometry';
import { connectorDots, selectionHandles } from '../model/handles';
import { elementScreenTitle } from '../model/screen-titles';
import type { SnapLine } from '../model/snap';
import type { BoardPalette } from './board-palette';
import type { RenderOptions } from './render-context';
import { renderElement, renderElements } from './render-elements';
import { renderSelection } from './render-selection';
import { renderTitles } from './render-titles';
import { renderVotes } from './render-votes';

/** What the upper layer shows, apart from the board's state. */
export interface Overlay {
  dragPreview: DragPreview | null;
  lasso: Rect | null;
  /** The element that a drag or a connector would be dropped on. */
  dropTarget: string | null;
  snapLines: readonly SnapLine[];
  /** The element under the pointer whose connector dots are shown. */
  hovered: string | null;
}

export const emptyOverlay: Overlay = { dragPreview: null, lasso: null, dropTarget: null, snapLines: [], hovered: null };

/** What the upper layer is rendered from. Rectangles are in board units. */
export interface OverlayScene extends Overlay {
  model: BoardModel;
  state: BoardState;
  votings: Readonly<Record<string, Voting>>;
  /** Where the dots of a choice belong: an element or the frame of a group. */
  rectOfChoice: (id: string) => Rect | undefined;
  palette: BoardPalette;
  viewport: Rect;
  zoom: number;
  /** The board is locked or open read-only: nothing can be connected. */
  isReadOnly: boolean;
  /** Options for rendering `count` elements. */
  optionsFor: (count: number) => RenderOptions;
}

/** Whether nothing is rendered on the upper layer: drawing it in every frame would cost copying its canvas. */
export function isOverlayBlank({ dragPreview, lasso, dropTarget, hovered }: Overlay, state: BoardState): boolean {
  const { selection, spotlight, activeVoting, presentation } = state;
  const isIdle = !dragPreview && !lasso && dropTarget === null && hovered === null;
  return isIdle && selection.size === 0 && spotlight === null && activeVoting === null && !presentation?.stop.rect;
}

/** Renders the drag preview, the spotlight, the votes and the selection into a context that is set to board units. */
export function renderOverlay(context: CanvasRenderingContext2D, scene: OverlayScene): void {
  const { dragPreview, model, optionsFor } = scene;
  if (dragPreview) {
    renderDragPreview(context, dragPreview, scene);
    renderElements(context, dependentConnectors(model, dragPreview), optionsFor(1));
  }
  renderSpotlight(context, scene);
  hideAroundPresented(context, scene);
  renderActiveVoting(context, scene);
  renderSelected(context, scene);
}

function renderDragPreview(
  context: CanvasRenderingContext2D,
  preview: DragPreview,
  { model, viewport, optionsFor }: OverlayScene,
): void {
  if ('element' in preview) {
    const options = optionsFor(1);
    const title = elementScreenTitle(preview.id, preview.element, options.leastTitle);
    renderElement(context, { ...preview, path: null }, { ...options, isEnlarged: () => title !== null });
    if (title) renderTitles(context, [title], { ...options, elementOf: () => preview.element });
    return;
  }
  const { dx, dy } = preview;
  const view = { ...viewport, x: viewport.x - dx, y: viewport.y - dy };
  const inView = model.within(view).filter(({ id }) => preview.ids.has(id));
  context.translate(dx, dy);
  const options = { ...optionsFor(inView.length), view };
  renderElements(context, inView, options);
  const titles = model.titles.within(view).filter(({ id }) => preview.ids.has(id));
  renderTitles(context, titles, { ...options, elementOf: (id) => model.get(id) });
  context.translate(-dx, -dy);
}

/** Dims everything but the elements in the spotlight. */
function renderSpotlight(context: CanvasRenderingContext2D, scene: OverlayScene): void {
  const { spotlight } = scene.state;
  if (!spotlight) return;
  const { x, y, width, height } = scene.viewport;
  context.globalAlpha = 0.82;
  context.fillStyle = scene.palette.paper;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
  const options = scene.optionsFor(spotlight.size);
  renderElements(context, scene.model.items(spotlight), options);
  const titles = scene.model.titles.within(scene.viewport).filter(({ id }) => spotlight.has(id));
  renderTitles(context, titles, { ...options, elementOf: (id) => scene.model.get(id) });
}

/** Hides what lies around the presented part of the board and its title. */
function hideAroundPresented(
  context: CanvasRenderingContext2D,
  { state, viewport, palette, model }: OverlayScene,
): void {
  const part = state.presentation?.stop.rect;
  if (!part) return;
  const title = model.titles.get(state.presentation?.stop.id ?? '');
  const { x, y, width, height } = boundingRect(title ? [part, title.rect] : [part]) ?? part;
  context.fillStyle = palette.paper;
  context.beginPath();
  context.rect(viewport.x, viewport.y, viewport.width, viewport.height);
  context.rect(x, y, width, height);
  context.fill('evenodd');
}

function renderActiveVoting(context: CanvasRenderingContext2D, scene: OverlayScene): void {
  const { activeVoting: id, voter } = scene.state;
  const voting = id === null ? undefined : scene.votings[id];
  if (!voting) return;
  const { rectOfChoice, palette, viewport, zoom } = scene;
  renderVotes(context, voting, voter, { rectOfChoice, palette, area: viewport, zoom });
}

function renderSelected(context: CanvasRenderingContext2D, scene: OverlayScene): void {
  const { model, state, dragPreview, dropTarget, palette, zoom, lasso, snapLines } = scene;
  const isMoving = dragPreview !== null && 'ids' in dragPreview;
  const offset = isMoving ? dragPreview : { dx: 0, dy: 0 };
  const inView = expand(scene.viewport, 8 / zoom);
  const outlined: Rect[] = [];
  for (const id of state.selection) {
    // The text field has an outline of its own.
    if (id === state.editing?.id) continue;
    const bounds = headlineRect(scene, id) ?? previewRect(model, dragPreview, id);
    if (!bounds) continue;
    const rect = { x: bounds.x + offset.dx, y: bounds.y + offset.dy, width: bounds.width, height: bounds.height };
    if (intersects(rect, inView)) outlined.push(rect);
  }
  const target = dropTarget === null ? undefined : model.rectOf(dropTarget);
  if (target) outlined.push(target);
  renderSelection(context, {
    palette,
    zoom,
    outlined,
    handles: isMoving ? null : selectionHandles(model, state, dragPreview, zoom),
    isRotating: dragPreview !== null && 'isRotating' in dragPreview,
    dots: dotsOf(scene),
    lasso,
    snapLines,
  });
}

/** Where an enlarged headline is drawn. */
function headlineRect({ model, dragPreview }: OverlayScene, id: string): Rect | undefined {
  const resized = dragPreview && 'element' in dragPreview && dragPreview.id === id ? dragPreview.element : undefined;
  const title = resized ? elementScreenTitle(id, resized, model.titles.least) : model.titles.get(id);
  return title?.kind === 'text' ? title.rect : undefined;
}

/** Connector dots of the only selected element and of the one under the pointer, while nothing is dragged. */
function dotsOf({ model, state, dragPreview, lasso, hovered, zoom, isReadOnly }: OverlayScene): Point[] {
  if (dragPreview || lasso || isReadOnly || state.editing || state.tool !== 'select' || state.activeVoting !== null) {
    return [];
  }
  const [id] = state.selection;
  const ids = new Set([state.selection.size === 1 ? id : undefined, hovered ?? undefined]);
  return [...ids].flatMap((each) => (each === undefined ? [] : connectorDots(model.get(each), zoom)));
}
