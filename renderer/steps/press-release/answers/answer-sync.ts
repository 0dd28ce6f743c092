import { CLEAR_HISTORY_COMMAND, type LexicalEditor } from 'lexical';
import type { RichText } from '../../../../workshop/rich-text';
import { Debounce } from '../editor/debounce';
import { applySessionState } from '../editor/apply-session-state';
import { $loadAnswer, $readAnswer } from './answer-text';

/** Receives the editor's text. */
interface Destination {
  write: (answer: RichText) => void;
  /** Called when pending changes arise, and when they were committed. */
  hold: (held: boolean) => void;
}

/**
 * Synchronizes the editor of one answer with the session. PartSync does so for the article, whose parts have an order, may be
 * locked or left out, and contain passages; one class for both would be longer than the two.
 */
export class AnswerSync {
  readonly #editor: LexicalEditor;
  readonly #to: Destination;
  readonly #rest = new Debounce(() => this.commit());
  #known: RichText;
  /** The session's text as last received or committed, and the editor's text when both were last equal. */
  #stored: string;
  #agreed: string;

  /** `answer` is the text that the editor contains already. */
  constructor(editor: LexicalEditor, answer: RichText, to: Destination) {
    this.#editor = editor;
    this.#to = to;
    this.#known = answer;
    this.#stored = JSON.stringify(answer);
    this.#agreed = this.#text();
  }

  /** Called when the text was edited. */
  changed(): void {
    this.#to.hold(true);
    this.#rest.disturb();
  }

  /** Commits all changes since the last commit, synchronously. */
  commit(): void {
    this.#rest.end();
    const text = this.#text();
    if (text !== this.#agreed) {
      this.#agreed = text;
      this.#stored = text;
      this.#to.write(JSON.parse(text) as RichText);
    }
    this.#to.hold(false);
  }

  /** Called when the session has changed. Changes from elsewhere are loaded unless the answer has uncommitted edits. */
  receive(answer: RichText): void {
    if (answer === this.#known) return;
    this.#known = answer;
    const stored = JSON.stringify(answer);
    if (stored === this.#stored) return;
    this.#stored = stored;
    if (this.#text() !== this.#agreed) {
      // The session's text is the new base: undoing the local changes commits the difference to it.
      this.#agreed = stored;
      return;
    }
    // Undo of local typing must not restore text that another window has replaced.
    this.#editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    applySessionState(this.#editor, () => void $loadAnswer(answer));
    this.#agreed = this.#text();
  }

  /** Reading flushes pending updates of the editor first. */
  #text(): string {
    return this.#editor.read(() => JSON.stringify($readAnswer()));
  }
}
