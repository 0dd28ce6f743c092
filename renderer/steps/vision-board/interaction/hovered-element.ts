import type { Board } from '../actions/board';
import { canConnect } from '../model/board-item';
import { toBoard } from '../model/camera';
import { contains, expand, type Point } from '../../../../workshop/vision-board/geometry';

/** Delay before the connector dots of an element under the pointer are shown, in milliseconds. */
const hoverDelay = 350;
/** Distance from the element within which its dots stay, in screen pixels: the dots are on its edges. */
const hoverMargin = 16;

/** Finds the element under a hovering pointer and shows its connector dots after a delay. */
export class HoveredElement {
  readonly #board: Board;
  #candidate: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(board: Board) {
    this.#board = board;
  }

  /** Follows the pointer, in screen pixels of the surface. */
  follow(point: Point): void {
    const id = this.#elementAt(point);
    if (id === this.#candidate) return;
    this.clear();
    this.#candidate = id;
    if (id !== null) this.#timer = setTimeout(() => this.#board.view.setHovered(id), hoverDelay);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#candidate = null;
    this.#board.view.setHovered(null);
  }

  #elementAt(point: Point): string | null {
    const { view, readOnly, store } = this.#board;
    if (readOnly || store.getState().tool !== 'select') return null;
    const at = toBoard(view.camera, point);
    const current = this.#candidate === null ? undefined : view.model.rectOf(this.#candidate);
    const isNear = current && contains(expand(current, hoverMargin / view.camera.zoom), { ...at, width: 0, height: 0 });
    const item = view.model.at(at);
    if (isNear && (!item || item.element.type === 'area')) return this.#candidate;
    return item && canConnect(item.element.type) ? item.id : null;
  }
}
