import type { LexicalEditor } from 'lexical';
import type { StoreApi } from 'zustand/vanilla';
import type { Replica } from '../../../document/replica';
import type { Formats } from '../editor/formats';
import { openAnswer, type AnswerEditor } from './answer-editor';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** An answer with an open editor, and the pointer selection that opened it: it becomes the editor's selection. */
export interface OpenAnswer {
  id: string;
  editor: LexicalEditor;
  formats: StoreApi<Formats>;
  pressed: { from: Point; to: Point } | null;
}

/** Editors of answers, each created when its answer is first opened. They keep their undo until the screen closes. */
export class AnswerEditors {
  readonly #replica: Replica;
  readonly #store: StoreApi<{ openAnswer: OpenAnswer | null }>;
  readonly #editors = new Map<string, AnswerEditor>();

  /** The open answer is written to `store`. */
  constructor(replica: Replica, store: StoreApi<{ openAnswer: OpenAnswer | null }>) {
    this.#replica = replica;
    this.#store = store;
  }

  /** Opens the editor of an answer. Has no effect when the stored answer cannot be parsed. */
  open(id: string, pressed: OpenAnswer['pressed'] = null): void {
    const answer = this.get(id);
    if (!answer) return;
    this.#store.setState({ openAnswer: { id, editor: answer.editor, formats: answer.formats, pressed } });
    answer.undo.activate();
  }

  /** The editor of an answer; null when the stored answer cannot be parsed. */
  get(id: string): AnswerEditor | null {
    const known = this.#editors.get(id) ?? openAnswer(this.#replica, id);
    if (known) this.#editors.set(id, known);
    return known;
  }

  /** Commits all answers and disposes their editors. */
  close(): void {
    for (const answer of this.#editors.values()) answer.close();
    this.#editors.clear();
    this.#store.setState({ openAnswer: null });
  }
}
