import {
  CLEAR_HISTORY_COMMAND,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type EditorState,
  type LexicalEditor,
} from 'lexical';
import { partIds, type PartId, type PressRelease } from '../../../workshop/press-release/schema';
import type { RichText } from '../../../workshop/rich-text';
import { fromSessionTag } from './changed-parts';
import { $loadParts, $readPart } from './part-content';
import { $getParts } from './part-node';

type Parts = PressRelease['parts'];

/** Milliseconds of rest after which typing is committed, and the longest that uninterrupted typing is held back. */
const restTime = 300;
const longestWait = 2000;

/** Keeps the editor's text and the session's in step, part by part. */
export class PartSync {
  readonly #editor: LexicalEditor;
  readonly #write: (parts: Partial<Parts>) => void;
  readonly #hold: (held: boolean) => void;
  #state: EditorState;
  #known: Parts;
  /** The session's text of each part as last seen or written, and the editor's text when it last agreed with it. */
  #stored = new Map<PartId, string>();
  #agreed = new Map<PartId, string>();
  #changed = new Set<PartId>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waitingSince: number | null = null;

  /**
   * The editor shows `parts` already. `write` hands changed parts to the session; `hold` is told when there is something that
   * was not handed over yet.
   */
  constructor(
    editor: LexicalEditor,
    parts: Parts,
    write: (parts: Partial<Parts>) => void,
    hold: (held: boolean) => void = () => {},
  ) {
    this.#editor = editor;
    this.#write = write;
    this.#hold = hold;
    this.#known = parts;
    this.#state = editor.getEditorState();
    for (const id of partIds) this.#stored.set(id, JSON.stringify(parts[id]));
    this.#agree(partIds);
  }

  /** The person changed these parts. */
  changed(ids: readonly PartId[], state: EditorState): void {
    this.#state = state;
    for (const id of ids) this.#changed.add(id);
    this.#hold(true);
    const now = Date.now();
    this.#waitingSince ??= now;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(restTime, this.#waitingSince + longestWait - now));
    this.#timer = setTimeout(() => this.commit(), wait);
  }

  /** Hands over what has changed since the last time, at once. */
  commit(): void {
    // Keys pressed a moment ago may still wait for their turn in the editor.
    if (this.#editor.getRootElement() !== null) this.#editor.read(() => null);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waitingSince = null;
    if (this.#changed.size === 0) return;
    const changed: Partial<Parts> = {};
    for (const [id, text] of this.#unwritten()) {
      this.#agreed.set(id, text);
      this.#stored.set(id, text);
      changed[id] = JSON.parse(text) as RichText;
    }
    this.#changed.clear();
    if (Object.keys(changed).length > 0) this.#write(changed);
    this.#hold(false);
  }

  /** The session changed: what did not come from here is shown, unless the person is just writing in that part. */
  receive(parts: Parts): void {
    if (parts === this.#known) return;
    const writing = this.#unwritten();
    const foreign = partIds.filter((id) => {
      if (parts[id] === this.#known[id]) return false;
      const text = JSON.stringify(parts[id]);
      const isNew = text !== this.#stored.get(id);
      this.#stored.set(id, text);
      return isNew && !writing.has(id);
    });
    this.#known = parts;
    if (foreign.length === 0) return;
    // Undoing one's own typing must not bring back what another window has replaced.
    this.#editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    const hasFocus = this.#editor.getRootElement()?.contains(document.activeElement) ?? false;
    this.#editor.update(
      () =>
        $loadParts(
          $getParts().filter((part) => foreign.includes(part.partId())),
          parts,
        ),
      {
        discrete: true,
        tag: [
          fromSessionTag,
          HISTORY_MERGE_TAG,
          SKIP_SCROLL_INTO_VIEW_TAG,
          ...(hasFocus ? [] : [SKIP_DOM_SELECTION_TAG]),
        ],
      },
    );
    this.#state = this.#editor.getEditorState();
    this.#agree(foreign);
  }

  #agree(ids: readonly PartId[]): void {
    for (const [id, text] of this.#texts(ids)) this.#agreed.set(id, text);
  }

  /** The texts that differ from what was handed over last. Undo counts as a change of all parts and mostly is not. */
  #unwritten(): Map<PartId, string> {
    return new Map(this.#texts([...this.#changed]).filter(([id, text]) => text !== this.#agreed.get(id)));
  }

  /** Locked parts are left out: they are never written. */
  #texts(ids: readonly PartId[]): [PartId, string][] {
    return this.#state.read(() =>
      $getParts()
        .filter((part) => ids.includes(part.partId()) && !part.isLocked())
        .map((part) => [part.partId(), JSON.stringify($readPart(part))]),
    );
  }
}
