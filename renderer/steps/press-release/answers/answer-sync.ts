import { CLEAR_HISTORY_COMMAND, type LexicalEditor } from 'lexical';
import type { RichText } from '../../../../workshop/rich-text';
import { Throttle } from '../../../shell/throttle';
import { applySessionState } from '../editor/apply-session-state';
import { $loadAnswer, $readAnswer } from './answer-text';

/** Receives the editor's text. */
interface Destination {
  write: (answer: RichText) => void;
  /** Called when pending changes arise, and when they were committed. */
  setPending: (pending: boolean) => void;
}

/**
 * Synchronizes the editor of one answer with the session. PartSync does so for the article, whose parts have an order, may be
 * locked or left out, and contain passages; one class for both would be longer than the two.
 */
export class AnswerSync {
  readonly #editor: LexicalEditor;
  readonly #destination: Destination;
  readonly #throttle = new Throttle(() => this.commit());
  #known: RichText;
  /** The session's text as last received or committed, and the editor's text when both were last equal. */
  #stored: string;
  #base: string;

  /** `answer` is the text that the editor contains already. */
  constructor(editor: LexicalEditor, answer: RichText, destination: Destination) {
    this.#editor = editor;
    this.#destination = destination;
    this.#known = answer;
    this.#stored = JSON.stringify(answer);
    this.#base = this.#text();
  }

  /** Called when the text was edited. */
  changed(): void {
    this.#destination.setPending(true);
    this.#throttle.start();
  }

  /** Commits all changes since the last commit, synchronously. */
  commit(): void {
    this.#throttle.cancel();
    const text = this.#text();
    if (text !== this.#base) {
      this.#base = text;
      this.#stored = text;
      this.#destination.write(JSON.parse(text) as RichText);
    }
    this.#destination.setPending(false);
  }

  /** Called when the session has changed. Changes from elsewhere are loaded unless the answer has uncommitted edits. */
  receive(answer: RichText): void {
    if (answer === this.#known) return;
    this.#known = answer;
    const stored = JSON.stringify(answer);
    if (stored === this.#stored) return;
    this.#stored = stored;
    if (this.#text() !== this.#base) {
      // The session's text is the new base: undoing the local changes commits the difference to it.
      this.#base = stored;
      return;
    }
    // Undo of local typing must not restore text that another window has replaced.
    this.#editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    applySessionState(this.#editor, () => void $loadAnswer(answer));
    this.#base = this.#text();
  }

  /** Reading flushes pending updates of the editor first. */
  #text(): string {
    return this.#editor.read(() => JSON.stringify($readAnswer()));
  }
}
