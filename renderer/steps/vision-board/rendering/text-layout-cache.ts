import type { BoardText, Note, Shape } from '../../../../workshop/vision-board/schema';
import { fitText, layoutText, type TextLayout, type Measure } from './fit-text';
import { createTextMeasure } from './measure-text';

/** Caches the text layout of elements. Elements are immutable: a changed element is another object. */
export class TextLayoutCache {
  readonly #measure: Measure;
  readonly #measureHeadline: Measure;
  readonly #layout = new WeakMap<Note | BoardText | Shape, TextLayout>();

  constructor({ family, serif }: { family: string; serif: string }) {
    this.#measure = createTextMeasure(family);
    this.#measureHeadline = createTextMeasure(serif, 600);
  }

  fitText(text: string, width: number, height: number): TextLayout {
    return fitText(text, width, height, this.#measure);
  }

  /** Headlines have a fixed size; lines break at the width of their box. */
  layoutHeadline(text: string, width: number, size: number): TextLayout {
    return layoutText(text, width, size, this.#measureHeadline);
  }

  layoutOf(element: Note | BoardText | Shape): TextLayout {
    const cached = this.#layout.get(element);
    if (cached) return cached;
    const { text, width, height } = element;
    const layout =
      element.type === 'text' ? this.layoutHeadline(text, width, element.size) : this.fitText(text, width, height);
    this.#layout.set(element, layout);
    return layout;
  }
}
