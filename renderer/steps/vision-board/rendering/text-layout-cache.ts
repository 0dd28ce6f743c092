import type { BoardText, Note, Shape } from '../../../../workshop/vision-board/schema';
import { fitText, layoutText, type TextLayout, type Measure } from './fit-text';
import { createTextMeasure } from './measure-text';

/** Sets the text of elements, each once: an element that changes is another object. */
export class TextLayoutCache {
  readonly #measure: Measure;
  readonly #measureHeadline: Measure;
  readonly #fitted = new WeakMap<Note | BoardText | Shape, TextLayout>();

  constructor({ family, serif }: { family: string; serif: string }) {
    this.#measure = createTextMeasure(family);
    this.#measureHeadline = createTextMeasure(serif, 600);
  }

  fitText(text: string, width: number, height: number): TextLayout {
    return fitText(text, width, height, this.#measure);
  }

  /** A headline keeps its size: it is broken into lines where its box ends. */
  layoutHeadline(text: string, width: number, size: number): TextLayout {
    return layoutText(text, width, size, this.#measureHeadline);
  }

  layoutOf(element: Note | BoardText | Shape): TextLayout {
    const known = this.#fitted.get(element);
    if (known) return known;
    const { text, width, height } = element;
    const fitted =
      element.type === 'text' ? this.layoutHeadline(text, width, element.size) : this.fitText(text, width, height);
    this.#fitted.set(element, fitted);
    return fitted;
  }
}
