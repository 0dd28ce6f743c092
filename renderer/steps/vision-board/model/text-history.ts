/** A text with its caret, in UTF-16 code units. */
export interface TextState {
  text: string;
  caret: number;
}

/**
 * Undo and redo of a text field by words and runs: a step ends where a new word begins, where typing changes to deleting, where the caret
 * has moved, and at everything that inserts or deletes more than one character at once, such as pasting. Chromium's own undo cannot be
 * used: it ends a step at every key, because the field is re-rendered with it.
 */
export class TextHistory {
  #present: TextState;
  #past: TextState[] = [];
  #future: TextState[] = [];
  /** What the last change was, and where it left the caret. */
  #run: { kind: 'typing' | 'deleting'; caret: number } | null = null;

  constructor(text: string) {
    this.#present = { text, caret: text.length };
  }

  /** Records a change. */
  record(next: TextState): void {
    if (next.text === this.#present.text) return;
    const change = changeBetween(this.#present.text, next.text);
    if (!this.#continuesRun(change)) this.#past.push({ ...this.#present, caret: change.at + change.removed.length });
    const isSingle = [...change.inserted].length + [...change.removed].length === 1;
    this.#run = isSingle ? { kind: change.inserted === '' ? 'deleting' : 'typing', caret: next.caret } : null;
    this.#present = next;
    this.#future = [];
  }

  undo(): TextState | null {
    return this.#move(this.#past, this.#future);
  }

  redo(): TextState | null {
    return this.#move(this.#future, this.#past);
  }

  #move(from: TextState[], to: TextState[]): TextState | null {
    const next = from.pop();
    if (!next) return null;
    to.push(this.#present);
    this.#present = next;
    this.#run = null;
    return next;
  }

  #continuesRun({ at, inserted, removed }: Change): boolean {
    const run = this.#run;
    if (!run) return false;
    if (run.kind === 'deleting') {
      return inserted === '' && [...removed].length === 1 && (at + removed.length === run.caret || at === run.caret);
    }
    if (removed !== '' || [...inserted].length !== 1 || at !== run.caret) return false;
    const before = this.#present.text.slice(0, at);
    const beginsWord = /\s$/u.test(before) && !/\s/u.test(inserted);
    return !beginsWord;
  }
}

interface Change {
  at: number;
  inserted: string;
  removed: string;
}

/** The replaced part of a text: what is between the common beginning and the common end. */
function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    at: start,
    inserted: after.slice(start, after.length - end),
    removed: before.slice(start, before.length - end),
  };
}
