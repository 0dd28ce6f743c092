import type { BoardText, Note, Shape } from '../../../../workshop/vision-board/schema';
import type { Hyphenate, Measure } from '../../../../workshop/line-breaking/words';
import { fitText, layoutField, layoutText, type TextLayout } from './fit-text';
import { createTextMeasure } from './measure-text';

/** Caches the text layout of elements. Elements are immutable: a changed element is another object. */
export class TextLayoutCache {
  readonly #measure: Measure;
  readonly #measureHeadline: Measure;
  readonly #measureTitle: Measure;
  readonly #layout = new WeakMap<Note | BoardText | Shape, TextLayout>();

  readonly #hyphenate: Hyphenate | null;

  constructor({ family, serif }: { family: string; serif: string }, hyphenate: Hyphenate | null) {
    this.#hyphenate = hyphenate;
    this.#measure = createTextMeasure(family);
    this.#measureHeadline = createTextMeasure(serif, 600);
    this.#measureTitle = createTextMeasure(family, 600);
  }

  /** `most` is the largest font size that is allowed; see Note.textSize. */
  fitText(text: string, width: number, height: number, most?: number): TextLayout {
    return fitText(text, width, height, this.#measure, this.#hyphenate, most);
  }

  /** Headlines have a fixed size; lines break at the width of their box. */
  layoutHeadline(text: string, width: number, size: number): TextLayout {
    return layoutText(text, width, size, this.#measureHeadline, this.#hyphenate);
  }

  titleWidth(text: string): number {
    return this.#measureTitle(text);
  }

  /** The size of a text field; `isHeadline` chooses the font. */
  layoutField(
    text: string,
    space: { size: number; width: number; maxWidth: number },
    isHeadline: boolean,
  ): { width: number; height: number } {
    return layoutField(text, space, isHeadline ? this.#measureHeadline : this.#measure);
  }

  layoutOf(element: Note | BoardText | Shape): TextLayout {
    const cached = this.#layout.get(element);
    if (cached) return cached;
    const { text } = element;
    const { width, height } = element;
    const layout =
      element.type === 'text'
        ? this.layoutHeadline(text, width, element.size)
        : element.type === 'shape' && element.form === 'ellipse'
          ? this.#fitIntoEllipse(text, width, height)
          : this.fitText(text, width, height, element.type === 'note' ? element.textSize : undefined);
    this.#layout.set(element, layout);
    return layout;
  }

  /** Text in an ellipse stays in the largest rectangle inside, unless it is too long for it. */
  #fitIntoEllipse(text: string, width: number, height: number): TextLayout {
    const layout = this.fitText(text, width * Math.SQRT1_2, height * Math.SQRT1_2);
    return layout.height <= height * Math.SQRT1_2 ? layout : this.fitText(text, width, height);
  }
}
