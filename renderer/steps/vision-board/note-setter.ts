import type { Note } from '../../../workshop/vision-board/schema';
import { fitNote, type FittedText, type Measure } from './fit-note';
import { textMeasure } from './measure-text';

/** Sets the text of notes in one typeface, each note once: a note that changes is another object. */
export class NoteSetter {
  readonly #measure: Measure;
  readonly #fitted = new WeakMap<Note, FittedText>();

  constructor(family: string) {
    this.#measure = textMeasure(family);
  }

  fit(text: string, width: number, height: number): FittedText {
    return fitNote(text, width, height, this.#measure);
  }

  fitted(note: Note): FittedText {
    const known = this.#fitted.get(note);
    if (known) return known;
    const fitted = this.fit(note.text, note.width, note.height);
    this.#fitted.set(note, fitted);
    return fitted;
  }
}
