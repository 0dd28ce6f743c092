import { isMac } from '../../../shell/key-label';
import type { Board } from '../actions/board';
import { canCastVotes } from '../actions/cast-vote';
import { editTextAt } from '../actions/edit-element-text';
import { toBoard } from '../model/camera';
import type { Point } from '../../../../workshop/vision-board/geometry';
import { openMenuAt } from '../actions/open-menu';
import { beginGesture, cursorAt } from './gestures/begin-gesture';
import { HoveredElement } from './hovered-element';
import { exceedsDragThreshold, type Gesture, type PointerInput } from './gestures/gesture';
import { pinchGesture } from './gestures/pinch-gesture';

type PointerEventName = 'pointermove' | 'pointerup' | 'pointercancel';

/** Time after which a resting touch or pen opens the context menu, in milliseconds. */
const longPressDelay = 500;
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
  /** The last event of the active gesture, which is repeated when a modifier key changes. */
  #last: PointerInput | null = null;
  readonly #hovered: HoveredElement;

  constructor(board: Board, surface: HTMLElement) {
    this.#board = board;
    this.#surface = surface;
    this.#hovered = new HoveredElement(board);
  }

  /** Listens on the surface until `signal` aborts. */
  listen(signal: AbortSignal): void {
    const surface = this.#surface;
    surface.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    this.#follow('pointermove', (event) => this.#move(event), signal);
    this.#follow('pointerup', (event) => this.#up(event), signal);
    this.#follow('pointercancel', (event) => this.#cancelPointer(event), signal);
    surface.addEventListener('pointerleave', (event) => this.#leave(event), { signal });
    surface.addEventListener('dblclick', (event) => this.#doubleClick(event), { signal });
    surface.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
    surface.addEventListener('contextmenu', (event) => this.#openMenu(event), { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#longPressTimer);
      this.#hovered.clear();
    });
  }

  /**
   * Listens on the surface, and on the document for the pointers of the active gesture: pointer capture is lost when another window comes
   * to the front, and the surface would then miss the end of the gesture.
   */
  #follow(name: PointerEventName, handle: (event: PointerEvent) => void, signal: AbortSignal): void {
    this.#surface.addEventListener(name, handle, { signal });
    const handleOutside = (event: PointerEvent) => {
      if (event.target !== this.#surface && this.#active?.pointers.has(event.pointerId)) handle(event);
    };
    this.#surface.ownerDocument.addEventListener(name, handleOutside, { signal });
  }

  /** Cancels the active gesture, unless it only moves the camera. True when there was one. */
  cancel(): boolean {
    const kind = this.#active?.gesture.kind;
    if (kind === undefined || kind === 'pan' || kind === 'pinch') return false;
    this.#cancelActive();
    return true;
  }

  #down(event: PointerEvent): void {
    // On a Mac, a click with Ctrl opens the context menu.
    if (event.target !== this.#surface || (isMac && event.ctrlKey)) return;
    const pointer = this.#read(event);
    if (pointer.type === 'pen') this.#preferPen(event);
    if (this.#ignores(event)) return;
    this.#surface.focus({ preventScroll: true });
    this.#surface.setPointerCapture(pointer.id);
    if (pointer.type === 'touch') {
      this.#touches.set(pointer.id, pointer.point);
      if (this.#touches.size > 2) return;
    }
    if (pointer.type !== 'mouse') this.#startLongPress(pointer);
    this.#cancelActive();
    if (this.#touches.size === 2) {
      this.#begin(pinchGesture(this.#board, this.#touches), this.#touches.keys());
      return;
    }
    const gesture = beginGesture(this.#board, pointer);
    this.#hovered.clear();
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
    if (active) this.#moveActive(active.gesture, pointer);
    else {
      if (pointerType !== 'touch') this.#hovered.follow(pointer.point);
      this.#surface.dataset['handle'] = cursorAt(this.#board, pointer.point) ?? '';
    }
  }

  #moveActive(gesture: Gesture, pointer: PointerInput): void {
    if (this.#pressedAt && exceedsDragThreshold(this.#pressedAt, pointer.point)) this.#stopLongPress();
    this.#last = pointer;
    gesture.move(pointer);
    this.#surface.dataset['copies'] = String(gesture.copies ?? false);
  }

  /** Applies a modifier key that is pressed or released during a gesture without a movement of the pointer. */
  changeModifiers(event: KeyboardEvent): void {
    if (!this.#active || !this.#last || !/^(Alt|Control|Meta|Shift)$/.test(event.key)) return;
    // On Windows and Linux, Alt would move the focus to the menu bar.
    event.preventDefault();
    const { altKey, shiftKey } = event;
    const pointer = { ...this.#last, altKey, shiftKey, ctrlKey: event.ctrlKey || event.metaKey, coalesced: () => [] };
    this.#moveActive(this.#active.gesture, pointer);
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
    this.#touches.delete(pointerId);
    if (this.#pressedBy === pointerId) this.#stopLongPress();
    return this.#active?.pointers.has(pointerId) ? this.#end() : null;
  }

  #leave({ pointerId }: PointerEvent): void {
    if (this.#active && !this.#active.pointers.has(pointerId)) return;
    this.#board.pointer = null;
    this.#hovered.clear();
  }

  #begin(gesture: Gesture, pointers: Iterable<number>): void {
    this.#active = { gesture, pointers: new Set(pointers) };
    this.#surface.dataset['gesture'] = gesture.kind;
  }

  #end(): Gesture | null {
    const gesture = this.#active?.gesture ?? null;
    this.#active = null;
    this.#last = null;
    this.#surface.dataset['gesture'] = '';
    this.#surface.dataset['copies'] = 'false';
    return gesture;
  }

  #cancelActive(): void {
    this.#end()?.cancel();
  }

  /** The pointer whose press may become a long one, and where it began. */
  #pressedBy: number | null = null;
  #pressedAt: Point | null = null;

  /** A long press opens the context menu, except while votes are cast. Moving, lifting or a second touch ends it. */
  #startLongPress({ id, point }: PointerInput): void {
    this.#stopLongPress();
    if (this.#touches.size > 1 || this.#board.store.getState().tool !== 'select' || canCastVotes(this.#board)) return;
    this.#pressedBy = id;
    this.#pressedAt = point;
    this.#longPressTimer = setTimeout(() => {
      this.#stopLongPress();
      this.#cancelActive();
      this.#touches.clear();
      openMenuAt(this.#board, point);
    }, longPressDelay);
  }

  #stopLongPress(): void {
    clearTimeout(this.#longPressTimer);
    this.#pressedBy = null;
    this.#pressedAt = null;
  }

  /** The right mouse button. Touch screens send this event for a long press as well, after the menu has opened. */
  #openMenu(event: MouseEvent): void {
    event.preventDefault();
    if (event.target !== this.#surface || this.#active || this.#board.store.getState().menu) return;
    this.#surface.focus({ preventScroll: true });
    openMenuAt(this.#board, this.#pointOf(event));
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
    const { pointerId: id, pointerType: type, button, shiftKey, altKey } = event;
    const ctrlKey = event.ctrlKey || event.metaKey;
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
