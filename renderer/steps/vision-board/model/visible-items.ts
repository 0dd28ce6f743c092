import type { BoardItem } from './board-item';
import type { BoardModel } from './board-model';
import { contains, expand, type Rect } from '../../../../workshop/vision-board/geometry';

/** Caches the elements in the view and a margin of a fifth of it, until the view leaves that area. Valid until elements change. */
export class VisibleItems {
  readonly #model: BoardModel;
  #cached: { area: Rect; items: BoardItem[] } | null = null;

  constructor(model: BoardModel) {
    this.#model = model;
  }

  around(view: Rect): readonly BoardItem[] {
    if (this.#cached && contains(this.#cached.area, view)) return this.#cached.items;
    const area = expand(view, Math.max(view.width, view.height) / 5);
    this.#cached = { area, items: this.#model.within(area) };
    return this.#cached.items;
  }
}
