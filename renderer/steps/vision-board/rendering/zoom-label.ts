import type { BoardStore } from '../model/board-state';

/** Interval of updates in milliseconds: in every frame, React would take a sixth of the time of zooming. */
const updateInterval = 100;

/** Updates the zoom label at once, then at intervals while the zoom changes. */
export class ZoomLabel {
  readonly #store: BoardStore;
  #zoom = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: BoardStore) {
    this.#store = store;
  }

  update(zoom: number): void {
    this.#zoom = zoom;
    if (this.#timer !== undefined) return;
    this.#publish();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#publish();
    }, updateInterval);
  }

  #publish(): void {
    const zoomPercent = Math.round(this.#zoom * 100);
    if (zoomPercent !== this.#store.getState().zoomPercent) this.#store.setState({ zoomPercent });
  }
}
