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
  /** The session's text as last seen or written, and the editor's text when it last agreed with it. */
  #stored: string;
  #agreed: string;

  /** The editor shows `answer` already. */
  constructor(editor: LexicalEditor, answer: RichText, to: Destination) {
    this.#editor = editor;
    this.#to = to;
    this.#known = answer;
    this.#stored = JSON.stringify(answer);
    this.#agreed = this.#text();
  }

  /** The person changed the text. */
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

  /** The session changed: what did not come from here is shown, unless the person is just writing. */
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

  /** Reading carries out keys first that still wait for their turn in the editor. */
  #text(): string {
    return this.#editor.read(() => JSON.stringify($readAnswer()));
  }
}
