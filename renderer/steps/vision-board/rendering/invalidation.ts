import { boundingRect, type Rect } from '../../../../workshop/vision-board/geometry';

/** What has to be drawn in the next frame: nothing, parts of the board, what a move of the camera uncovers, or everything. */
export type Invalid = { kind: 'nothing' | 'moved' | 'everything' } | { kind: 'parts'; bounds: Rect };

const nothing: Invalid = { kind: 'nothing' };

/** Collects what has changed since the last frame. */
export class Invalidation {
  #invalid: Invalid = nothing;

  everything(): void {
    this.#invalid = { kind: 'everything' };
  }

  /** The camera was moved without a zoom. */
  moved(): void {
    this.#invalid = {
      kind: this.#invalid.kind === 'nothing' || this.#invalid.kind === 'moved' ? 'moved' : 'everything',
    };
  }

  /** These parts of the board look different. */
  parts(rects: readonly Rect[]): void {
    const { kind } = this.#invalid;
    if (kind === 'moved') this.everything();
    if (kind !== 'nothing' && kind !== 'parts') return;
    const bounds = boundingRect(this.#invalid.kind === 'parts' ? [...rects, this.#invalid.bounds] : rects);
    if (bounds) this.#invalid = { kind: 'parts', bounds };
  }

  /** What has changed since this was asked for last. */
  take(): Invalid {
    const invalid = this.#invalid;
    this.#invalid = nothing;
    return invalid;
  }
}
