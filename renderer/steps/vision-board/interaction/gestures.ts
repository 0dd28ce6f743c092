import type { PlacedElement } from '../../../../workshop/vision-board/schema';
import type { Board } from '../board';
import type { BoardModel } from '../view/board-model';
import { toBoard, toScreen } from '../view/camera';
import { beginDrawing, type DrawingGesture } from './drawing-gestures';
import { castVote, retractVote } from '../facilitation/cast-vote';
import { rectFromCorners, contains, type Point, type Rect } from '../view/geometry';
import { rotateTo } from './arrange-selection';
import { clusterOnto, dropTarget } from './cluster-notes';
import { dragSelection, withGroup } from './drag-selection';
import { rotatedTowards } from './handles';
import { resize } from './resize';
import { createSnapContext, snapDrag, type SnapContext } from './snap-drag';
import { editClusterTitle, editElementText } from './edit-element-text';
import { createNote } from './edit-note-text';

/** A press becomes a drag after so many screen pixels; the corner handle is caught within so many. */
const dragAfter = 4;
const handleReach = 14;
/** A finger that rests so long asks for something; touches so shortly after a pen are the hand that holds it. In milliseconds. */
const longPress = 550;
const palmRests = 600;

type Gesture =
  | { kind: 'pan'; last: Point }
  | { kind: 'lasso'; from: Point; start: Point; before: ReadonlySet<string>; moved: boolean }
  | {
      kind: 'drag';
      from: Point;
      start: Point;
      ids: ReadonlySet<string>;
      pressed: string;
      moved: boolean;
      course: SnapContext;
    }
  | { kind: 'resize'; from: Point; id: string; element: PlacedElement }
  | { kind: 'turn'; id: string; element: Extract<PlacedElement, { rotation: number }> }
  | { kind: 'draw'; from: Point; stroke: DrawingGesture; moved: boolean }
  | { kind: 'pinch'; distance: number; zoom: number; middle: Point };

/** Pointer, wheel and touch on the board. Everything a gesture does to the session is one edit at its end. */
export class Gestures {
  readonly #board: Board;
  readonly #surface: HTMLElement;
  readonly #touches = new Map<number, Point>();
  #gesture: Gesture | null = null;
  #penAt = -Infinity;
  #pressed: ReturnType<typeof setTimeout> | undefined;

  constructor(board: Board, surface: HTMLElement) {
    this.#board = board;
    this.#surface = surface;
  }

  /** Begins to listen. Returns the way to stop. */
  attach(): () => void {
    const stop = new AbortController();
    const { signal } = stop;
    const surface = this.#surface;
    surface.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    surface.addEventListener('pointermove', (event) => this.#move(event), { signal });
    surface.addEventListener('pointerup', (event) => this.#up(event), { signal });
    surface.addEventListener('pointercancel', (event) => this.#cancelled(event), { signal });
    surface.addEventListener('pointerleave', () => (this.#board.pointer = null), { signal });
    surface.addEventListener('dblclick', (event) => this.#doubleClick(event), { signal });
    surface.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
    return () => stop.abort();
  }

  /** Drops what is in the hand where it came from. True when there was something. */
  cancel(): boolean {
    const { kind } = this.#gesture ?? {};
    if (kind !== 'drag' && kind !== 'resize' && kind !== 'turn' && kind !== 'lasso' && kind !== 'draw') return false;
    this.#end();
    return true;
  }

  #down(event: PointerEvent): void {
    if (event.target !== this.#surface) return;
    const { view, store, readOnly, spaceHeld } = this.#board;
    const screen = this.#place(event);
    this.#surface.focus({ preventScroll: true });
    this.#surface.setPointerCapture(event.pointerId);
    if (event.pointerType === 'pen') this.#penAt = event.timeStamp;
    if (event.pointerType === 'touch') {
      // The hand that holds a pen rests on the board.
      if (event.timeStamp - this.#penAt < palmRests) return;
      this.#longPress(event, screen);
      this.#touches.set(event.pointerId, screen);
      if (this.#touches.size === 2) return this.#beginPinch();
      if (this.#touches.size > 2) return;
    }
    if (event.button === 1 || (event.button === 0 && spaceHeld)) {
      event.preventDefault();
      return this.#begin({ kind: 'pan', last: screen });
    }
    if (event.button !== 0) return;

    const start = toBoard(view.camera, screen);
    const { selection, tool } = store.getState();
    if (tool !== 'select' && !readOnly) {
      if (tool !== 'crop') this.#board.select([]);
      return this.#begin({ kind: 'draw', from: screen, stroke: beginDrawing(this.#board, tool, start), moved: false });
    }
    const [only] = selection;
    const handle = readOnly ? null : this.#handleAt(screen);
    const taken = handle && only !== undefined ? view.model.get(only) : undefined;
    if (taken && only !== undefined && taken.type !== 'connector') {
      if (handle === 'handle') return this.#begin({ kind: 'resize', from: screen, id: only, element: taken });
      if ('rotation' in taken) return this.#begin({ kind: 'turn', id: only, element: taken });
    }
    const item = view.model.at(start, this.#reach(event));
    if (!item) {
      if (event.pointerType === 'touch') {
        if (!event.shiftKey) this.#board.select([]);
        return this.#begin({ kind: 'pan', last: screen });
      }
      if (!event.shiftKey) this.#board.select([]);
      return this.#begin({ kind: 'lasso', from: screen, start, before: store.getState().selection, moved: false });
    }
    if (event.shiftKey ? retractVote(this.#board, item.id) : castVote(this.#board, item.id)) return;
    if (event.shiftKey) {
      const toggled = new Set(selection);
      const isChosen = toggled.has(item.id);
      for (const id of withGroup(view.model, item.id)) toggled[isChosen ? 'delete' : 'add'](id);
      this.#board.select(toggled);
      if (isChosen) return;
    } else if (!selection.has(item.id)) {
      // With Alt, one member of a group is taken out of it.
      this.#board.select(event.altKey ? [item.id] : withGroup(view.model, item.id));
    }
    const ids = dragSelection(view.model, store.getState().selection);
    const course = createSnapContext(view, ids);
    this.#begin({ kind: 'drag', from: screen, start, ids, pressed: item.id, moved: event.shiftKey, course });
  }

  #move(event: PointerEvent): void {
    const screen = this.#place(event);
    this.#board.pointer = screen;
    if (this.#touches.has(event.pointerId)) this.#touches.set(event.pointerId, screen);
    if (event.pointerType === 'pen') this.#penAt = event.timeStamp;
    const gesture = this.#gesture;
    const { view, readOnly } = this.#board;
    if (!gesture) {
      this.#surface.dataset['over'] = (!readOnly && this.#handleAt(screen)) || '';
      return;
    }
    switch (gesture.kind) {
      case 'pan':
        view.pan(screen.x - gesture.last.x, screen.y - gesture.last.y);
        gesture.last = screen;
        return;
      case 'pinch':
        return this.#pinch(gesture);
      case 'draw':
        if (!gesture.moved && !isFar(gesture.from, screen)) return;
        gesture.moved = true;
        // A pen reports more often than the screen is drawn.
        for (const part of coalesced(event))
          gesture.stroke.move(toBoard(view.camera, this.#place(part)), event.shiftKey);
        return;
      case 'lasso':
        if (!gesture.moved && !isFar(gesture.from, screen)) return;
        gesture.moved = true;
        view.setLasso(rectFromCorners(gesture.start, toBoard(view.camera, screen)));
        return;
      case 'drag': {
        if (readOnly || gesture.ids.size === 0 || (view.dragPreview === null && !isFar(gesture.from, screen))) return;
        gesture.moved = true;
        const now = toBoard(view.camera, screen);
        view.setDropTarget(dropTarget(this.#board, gesture.ids, now)?.id ?? null);
        // With Ctrl, nothing is met on the way.
        const way = { dx: now.x - gesture.start.x, dy: now.y - gesture.start.y };
        const { dx, dy, guides } = event.ctrlKey
          ? { ...way, guides: [] }
          : snapDrag(gesture.course, way, view.camera.zoom);
        view.setSnapLines(guides);
        view.setDragPreview({ ids: gesture.ids, dx: Math.round(dx), dy: Math.round(dy) });
        return;
      }
      case 'resize': {
        const { zoom } = view.camera;
        const dx = (screen.x - gesture.from.x) / zoom;
        const dy = (screen.y - gesture.from.y) / zoom;
        view.setDragPreview({ id: gesture.id, element: resize(view, gesture.element, dx, dy) });
        return;
      }
      case 'turn': {
        const element = rotatedTowards(gesture.element, toBoard(view.camera, screen), event.shiftKey);
        view.setDragPreview({ id: gesture.id, element, turning: true });
      }
    }
  }

  #up(event: PointerEvent): void {
    clearTimeout(this.#pressed);
    this.#touches.delete(event.pointerId);
    const gesture = this.#gesture;
    if (!gesture || (gesture.kind === 'pinch' && this.#touches.size > 0)) return;
    const { view, store } = this.#board;
    const { dragPreview } = view;
    if (gesture.kind === 'draw') {
      this.#end();
      gesture.stroke.finish();
      return;
    }
    if (gesture.kind === 'drag' && dragPreview && 'ids' in dragPreview) {
      const target = dropTarget(this.#board, dragPreview.ids, toBoard(view.camera, this.#place(event)));
      const [only] = dragPreview.ids;
      const undo = target ? { undo: { merge: `cluster:${only}` } } : undefined;
      this.#board.edit('moveElements', { ids: [...dragPreview.ids], dx: dragPreview.dx, dy: dragPreview.dy }, undo);
      if (target && only !== undefined) {
        this.#end();
        return clusterOnto(this.#board, only, target);
      }
    } else if (gesture.kind === 'drag' && !gesture.moved && store.getState().selection.size > 1) {
      this.#board.select(withGroup(view.model, gesture.pressed));
    } else if (gesture.kind === 'resize' && dragPreview && 'element' in dragPreview) {
      const { x, y, width, height } = dragPreview.element;
      this.#board.edit('resizeElement', { id: gesture.id, x, y, width, height });
    } else if (
      gesture.kind === 'turn' &&
      dragPreview &&
      'element' in dragPreview &&
      'rotation' in dragPreview.element
    ) {
      rotateTo(this.#board, gesture.id, dragPreview.element.rotation);
    } else if (gesture.kind === 'lasso' && gesture.moved) {
      const marked = rectFromCorners(gesture.start, toBoard(view.camera, this.#place(event)));
      const ids = new Set([...gesture.before, ...caught(view.model, marked)]);
      this.#board.select(ids);
      this.#board.say('selected', { count: ids.size });
    }
    this.#end();
  }

  #cancelled(event: PointerEvent): void {
    this.#touches.delete(event.pointerId);
    this.#end();
  }

  #doubleClick(event: MouseEvent): void {
    if (event.target === this.#surface) this.#open(toBoard(this.#board.view.camera, this.#place(event)));
  }

  /** Opens what is at a point for writing, or begins a note there. */
  #open(at: Point): void {
    const { view } = this.#board;
    const item = view.model.at(at, 6 / view.camera.zoom);
    const cluster = view.clusterAt(at);
    if (cluster && item?.element.type !== 'note') editClusterTitle(this.#board, cluster.id);
    else if (!item) createNote(this.#board, at);
    else editElementText(this.#board, item.id);
  }

  /** A trackpad's pinch comes as a wheel with Ctrl held. */
  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const { view } = this.#board;
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    if (event.ctrlKey || event.metaKey) {
      // A mouse wheel jumps by a hundred, a trackpad creeps by a few.
      const step = Math.max(-40, Math.min(40, dy));
      view.zoom(view.camera.zoom * Math.exp(-step * 0.008), this.#place(event));
    } else if (event.shiftKey && dx === 0) view.pan(-dy, 0);
    else view.pan(-dx, -dy);
  }

  #begin(gesture: Gesture): void {
    this.#gesture = gesture;
    this.#surface.dataset['gesture'] = gesture.kind;
  }

  #end(): void {
    this.#gesture = null;
    this.#surface.dataset['gesture'] = '';
    this.#board.view.setDragPreview(null);
    this.#board.view.setLasso(null);
    this.#board.view.setDropTarget(null);
    this.#board.view.setSnapLines([]);
  }

  /** A finger that rests does what a double click does. */
  #longPress(event: PointerEvent, from: Point): void {
    clearTimeout(this.#pressed);
    this.#pressed = setTimeout(() => {
      const now = this.#touches.get(event.pointerId);
      if (this.#touches.size !== 1 || !now || isFar(from, now)) return;
      this.#end();
      this.#touches.clear();
      this.#open(toBoard(this.#board.view.camera, now));
    }, longPress);
  }

  /** Thin things are met within a few pixels, more with a finger; in board units. */
  #reach({ pointerType }: PointerEvent): number {
    return (pointerType === 'touch' ? 14 : 5) / this.#board.view.camera.zoom;
  }

  #beginPinch(): void {
    this.#end();
    const fingers = this.#fingers();
    if (!fingers) return;
    this.#begin({ kind: 'pinch', ...fingers, zoom: this.#board.view.camera.zoom });
  }

  #pinch(gesture: Extract<Gesture, { kind: 'pinch' }>): void {
    const fingers = this.#fingers();
    if (!fingers) return;
    const { view } = this.#board;
    view.pan(fingers.middle.x - gesture.middle.x, fingers.middle.y - gesture.middle.y);
    view.zoom((gesture.zoom * fingers.distance) / Math.max(1, gesture.distance), fingers.middle);
    gesture.middle = fingers.middle;
  }

  #fingers(): { distance: number; middle: Point } | null {
    const [a, b] = [...this.#touches.values()];
    if (!a || !b) return null;
    return { distance: Math.hypot(a.x - b.x, a.y - b.y), middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } };
  }

  /** The handle that is caught at a place on the screen: the corner, or the knob for turning. */
  #handleAt(screen: Point): 'handle' | 'turn' | null {
    const { view } = this.#board;
    const handles = view.handles();
    if (!handles) return null;
    const isAt = (point: Point) => {
      const { x, y } = toScreen(view.camera, point);
      return Math.max(Math.abs(x - screen.x), Math.abs(y - screen.y)) <= handleReach;
    };
    if (isAt(handles.corner)) return 'handle';
    return handles.turn && isAt(handles.turn.knob) ? 'turn' : null;
  }

  #place(event: MouseEvent): Point {
    const { left, top } = this.#surface.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }
}

/** What a lasso touches; an area only when it is inside with all it holds. */
function caught(model: BoardModel, marked: Rect): string[] {
  return model
    .within(marked)
    .filter(({ element, rect }) => element.type !== 'area' || contains(marked, rect))
    .map(({ id }) => id);
}

function coalesced(event: PointerEvent): PointerEvent[] {
  const parts = event.getCoalescedEvents();
  return parts.length > 0 ? parts : [event];
}

function isFar(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) >= dragAfter;
}
