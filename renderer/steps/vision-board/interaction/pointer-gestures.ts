import type { Board } from '../actions/board';
import { editTextAt } from '../actions/edit-element-text';
import { toBoard } from '../model/camera';
import type { Point } from '../model/geometry';
import { beginGesture, handleAt } from './gestures/begin-gesture';
import { exceedsDragThreshold, type Gesture, type PointerInput } from './gestures/gesture';
import { pinchGesture } from './gestures/pinch-gesture';

/** Time after which a resting touch opens the text editor, in milliseconds. */
const longPressDelay = 550;
/** Touches that begin within this time after the last pen event are palms, in milliseconds. */
const palmDelay = 600;

/**
 * Pointer and wheel input of the board. At most one gesture is active, and it receives the events of the pointer that began it (a pinch:
 * of its two touches); other pointers neither change nor end it.
 */
export class PointerGestures {
  readonly #board: Board;
  readonly #surface: HTMLElement;
  /** Touches in contact with the board, by pointer id, with their positions. */
  readonly #touches = new Map<number, Point>();
  #active: { gesture: Gesture; pointers: ReadonlySet<number> } | null = null;
  #lastPenEvent = -Infinity;
  #longPressTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(board: Board, surface: HTMLElement) {
    this.#board = board;
    this.#surface = surface;
  }

  /** Listens on the surface until `signal` aborts. */
  listen(signal: AbortSignal): void {
    const surface = this.#surface;
    surface.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    surface.addEventListener('pointermove', (event) => this.#move(event), { signal });
    surface.addEventListener('pointerup', (event) => this.#up(event), { signal });
    surface.addEventListener('pointercancel', (event) => this.#cancelPointer(event), { signal });
    surface.addEventListener('pointerleave', (event) => this.#leave(event), { signal });
    surface.addEventListener('dblclick', (event) => this.#doubleClick(event), { signal });
    surface.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
    signal.addEventListener('abort', () => clearTimeout(this.#longPressTimer));
  }

  /** Cancels the active gesture, unless it only moves the camera. True when there was one. */
  cancel(): boolean {
    const kind = this.#active?.gesture.kind;
    if (kind === undefined || kind === 'pan' || kind === 'pinch') return false;
    this.#cancelActive();
    return true;
  }

  #down(event: PointerEvent): void {
    if (event.target !== this.#surface) return;
    const pointer = this.#read(event);
    if (pointer.type === 'pen') this.#preferPen(event);
    if (this.#ignores(event)) return;
    this.#surface.focus({ preventScroll: true });
    this.#surface.setPointerCapture(pointer.id);
    if (pointer.type === 'touch') {
      this.#touches.set(pointer.id, pointer.point);
      this.#startLongPress(pointer);
      if (this.#touches.size > 2) return;
    }
    this.#cancelActive();
    if (this.#touches.size === 2) {
      this.#begin(pinchGesture(this.#board, this.#touches), this.#touches.keys());
      return;
    }
    const gesture = beginGesture(this.#board, pointer);
    // Prevents Chromium's scrolling with the middle button.
    if (gesture?.kind === 'pan' && pointer.type !== 'touch') event.preventDefault();
    if (gesture) this.#begin(gesture, [pointer.id]);
  }

  /** A pen cancels the gesture of touches: they are the palm, which may rest on the board before the pen does. */
  #preferPen({ timeStamp }: PointerEvent): void {
    this.#lastPenEvent = timeStamp;
    if (this.#isActiveByTouch()) this.#cancelActive();
    this.#touches.clear();
  }

  /** Palms, and all other pointers while a gesture is active. A second touch is accepted: it makes a pinch. */
  #ignores({ pointerId, pointerType, timeStamp }: PointerEvent): boolean {
    if (pointerType === 'touch') {
      return timeStamp - this.#lastPenEvent < palmDelay || (this.#active !== null && !this.#isActiveByTouch());
    }
    return this.#active !== null && !this.#active.pointers.has(pointerId);
  }

  #isActiveByTouch(): boolean {
    return this.#active !== null && [...this.#active.pointers].every((id) => this.#touches.has(id));
  }

  #move(event: PointerEvent): void {
    const { pointerId, pointerType, timeStamp } = event;
    if (pointerType === 'pen') this.#lastPenEvent = timeStamp;
    const pointer = this.#read(event);
    if (this.#touches.has(pointerId)) this.#touches.set(pointerId, pointer.point);
    const active = this.#active;
    if (active && !active.pointers.has(pointerId)) return;
    this.#board.pointer = pointer.point;
    if (active) active.gesture.move(pointer);
    else this.#surface.dataset['handle'] = handleAt(this.#board, pointer.point) ?? '';
  }

  #up(event: PointerEvent): void {
    const gesture = this.#release(event);
    gesture?.up(this.#read(event));
  }

  #cancelPointer(event: PointerEvent): void {
    this.#release(event)?.cancel();
  }

  /** Removes a pointer. Returns its gesture, which is then no longer active. */
  #release({ pointerId }: PointerEvent): Gesture | null {
    if (this.#touches.delete(pointerId)) clearTimeout(this.#longPressTimer);
    return this.#active?.pointers.has(pointerId) ? this.#end() : null;
  }

  #leave({ pointerId }: PointerEvent): void {
    if (!this.#active || this.#active.pointers.has(pointerId)) this.#board.pointer = null;
  }

  #begin(gesture: Gesture, pointers: Iterable<number>): void {
    this.#active = { gesture, pointers: new Set(pointers) };
    this.#surface.dataset['gesture'] = gesture.kind;
  }

  #end(): Gesture | null {
    const gesture = this.#active?.gesture ?? null;
    this.#active = null;
    this.#surface.dataset['gesture'] = '';
    return gesture;
  }

  #cancelActive(): void {
    this.#end()?.cancel();
  }

  /** A long press does what a double click does. */
  #startLongPress({ id, point: start }: PointerInput): void {
    clearTimeout(this.#longPressTimer);
    this.#longPressTimer = setTimeout(() => {
      const now = this.#touches.get(id);
      if (this.#touches.size !== 1 || !now || exceedsDragThreshold(start, now)) return;
      this.#cancelActive();
      this.#touches.clear();
      editTextAt(this.#board, toBoard(this.#board.view.camera, now));
    }, longPressDelay);
  }

  #doubleClick(event: MouseEvent): void {
    if (event.target !== this.#surface || this.#active) return;
    editTextAt(this.#board, toBoard(this.#board.view.camera, this.#pointOf(event)));
  }

  /** Scrolls, or zooms with Ctrl. Trackpads report a pinch as a wheel with Ctrl. */
  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const { view } = this.#board;
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    if (event.ctrlKey || event.metaKey) {
      // A mouse wheel reports steps of a hundred, a trackpad of a few.
      const step = Math.max(-40, Math.min(40, dy));
      view.zoom(view.camera.zoom * Math.exp(-step * 0.008), this.#pointOf(event));
    } else if (event.shiftKey && dx === 0) view.pan(-dy, 0);
    else view.pan(-dx, -dy);
  }

  #read(event: PointerEvent): PointerInput {
    const { pointerId: id, pointerType: type, button, shiftKey, altKey, ctrlKey } = event;
    const coalesced = () => {
      const events = event.getCoalescedEvents();
      return (events.length > 0 ? events : [event]).map((each) => this.#pointOf(each));
    };
    return { id, type, button, point: this.#pointOf(event), coalesced, shiftKey, altKey, ctrlKey };
  }

  #pointOf(event: MouseEvent): Point {
    const { left, top } = this.#surface.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }
}
