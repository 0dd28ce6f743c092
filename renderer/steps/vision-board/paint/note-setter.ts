import type { BoardText, Note, Shape } from '../../../../workshop/vision-board/schema';
import { fitNote, setAt, type FittedText, type Measure } from './fit-note';
import { textMeasure } from './measure-text';

/** Sets the text of elements, each once: an element that changes is another object. */
export class NoteSetter {
  readonly #measure: Measure;
  readonly #measureHeadline: Measure;
  readonly #fitted = new WeakMap<Note | BoardText | Shape, FittedText>();

  constructor({ family, serif }: { family: string; serif: string }) {
    this.#measure = textMeasure(family);
    this.#measureHeadline = textMeasure(serif, 600);
  }

  fit(text: string, width: number, height: number): FittedText {
    return fitNote(text, width, height, this.#measure);
  }

  /** A headline keeps its size: it is broken into lines where its box ends. */
  setHeadline(text: string, width: number, size: number): FittedText {
    return setAt(text, width, size, this.#measureHeadline);
  }

  fitted(element: Note | BoardText | Shape): FittedText {
    const known = this.#fitted.get(element);
    if (known) return known;
    const { text, width, height } = element;
    const fitted =
      element.type === 'text' ? this.setHeadline(text, width, element.size) : this.fit(text, width, height);
    this.#fitted.set(element, fitted);
    return fitted;
  }
}
