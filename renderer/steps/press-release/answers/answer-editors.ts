import type { LexicalEditor } from 'lexical';
import { create } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Replica } from '../../../document/replica';
import type { Formats } from '../editor/formats';
import { openAnswer, type AnswerEditor } from './answer-editor';

/** A place on the screen, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** The answer that is being written, and where the person pressed to begin: the caret goes there. */
interface Open {
  id: string;
  editor: LexicalEditor;
  formats: StoreApi<Formats>;
  pressed: { from: Point; to: Point } | null;
}

/** Which answer is being written. It stays so until the person writes somewhere else: the toolbar works on it meanwhile. */
export const useEditedAnswer = create<{ answer: Open | null }>(() => ({ answer: null }));

/** The editors of the answers somebody has written in since the screen was opened. */
export class AnswerEditors {
  readonly #replica: Replica;
  readonly #editors = new Map<string, AnswerEditor>();

  constructor(replica: Replica) {
    this.#replica = replica;
  }

  /** Begins to write an answer. Does nothing where it cannot be read. */
  open(id: string, pressed: Open['pressed'] = null): void {
    const answer = this.get(id);
    if (!answer) return;
    useEditedAnswer.setState({ answer: { id, editor: answer.editor, formats: answer.formats, pressed } });
    answer.undo.take();
  }

  get(id: string): AnswerEditor | null {
    const known = this.#editors.get(id) ?? openAnswer(this.#replica, id);
    if (known) this.#editors.set(id, known);
    return known;
  }

  /** Hands over everything and ends. */
  close(): void {
    for (const answer of this.#editors.values()) answer.close();
    this.#editors.clear();
    useEditedAnswer.setState({ answer: null });
  }
}
