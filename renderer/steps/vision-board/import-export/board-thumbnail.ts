import { request } from '../../../bridge';
import { inLightTheme } from '../../../ui/token';
import type { Board } from '../actions/board';
import { boardPalette } from '../rendering/board-palette';
import { fitRect } from '../model/camera';
import { atOwnSize } from '../rendering/render-context';
import { renderElements } from '../rendering/render-elements';

/** Size of the thumbnail on the start screen's cards, in pixels. */
const size = { width: 640, height: 400 };

/** Updates the thumbnail of the board on the start screen. */
export class BoardThumbnail {
  readonly #board: Board;
  #sentElements: unknown = null;

  constructor(board: Board) {
    this.#board = board;
    this.#sentElements = board.view.model.size === 0 ? board.elements : null;
  }

  /**
   * Renders the board and sends it to main, unless nothing has changed. Encoding is synchronous, because the session may be
   * closing.
   */
  send(): void {
    const { elements, readOnly, key } = this.#board;
    if (readOnly || elements === this.#sentElements) return;
    this.#sentElements = elements;
    const bytes = this.#render();
    // A missing thumbnail is not worth an error message.
    if (bytes) void request['session.setPicture']({ key, bytes }).catch(() => undefined);
  }

  #render(): Uint8Array<ArrayBuffer> | null {
    const { view } = this.#board;
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    const context = canvas.getContext('2d');
    if (!context) return null;
    // Thumbnails use the light theme, so that all cards look alike.
    const palette = inLightTheme(boardPalette);
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, size.width, size.height);
    const bounds = view.model.bounds();
    if (bounds) {
      const camera = fitRect(bounds, size, { margin: 20 });
      context.scale(camera.zoom, camera.zoom);
      context.translate(-camera.x, -camera.y);
      renderElements(context, view.model.items(view.model.ids()), {
        palette,
        textLayout: view.textLayout,
        pictures: view.pictures,
        view: bounds,
        scale: camera.zoom,
        detail: camera.zoom < 0.25 ? 'outline' : 'full',
        smoothing: 'medium',
        ...atOwnSize,
        editing: null,
      });
    }
    const [, encoded = ''] = canvas.toDataURL('image/png').split(',');
    return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  }
}
