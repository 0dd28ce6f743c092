import type { BoardStore } from '../model/board-state';

/** How often it follows, in milliseconds: in every frame, React's work for it would be a sixth of zooming. */
const every = 100;

/** Tells the label of the zoom what to show: at once, then in steps while the zoom goes on changing. */
export class ZoomLabel {
  readonly #store: BoardStore;
  #zoom = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: BoardStore) {
    this.#store = store;
  }

  follow(zoom: number): void {
    this.#zoom = zoom;
    if (this.#timer !== undefined) return;
    this.#show();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#show();
    }, every);
  }

  #show(): void {
    const zoomPercent = Math.round(this.#zoom * 100);
    if (zoomPercent !== this.#store.getState().zoomPercent) this.#store.setState({ zoomPercent });
  }
}
