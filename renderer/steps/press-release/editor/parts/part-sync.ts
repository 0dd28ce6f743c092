import { CLEAR_HISTORY_COMMAND, type EditorState, type LexicalEditor } from 'lexical';
import { Throttle } from '../../../../shell/throttle';
import { passagesOf } from '../../../../../workshop/press-release/text/passages';
import type { PartId, PressRelease } from '../../../../../workshop/press-release/schema';
import { partIds } from '../../../../../workshop/press-release/terms';
import type { RichText } from '../../../../../workshop/rich-text';
import { $arrange, $getArrangement, sameArrangement, type Arrangement } from './arrangement';
import { $rebasePassages, $readMarkedText } from '../passages/rebase-passages';
import { $loadParts, $readPart } from './part-content';
import { $getParts } from './part-node';
import { applySessionState } from '../apply-session-state';
import { $parseBlocks } from '../stored-blocks';

type Parts = PressRelease['parts'];

/** The slice's content that the editor shows. */
export type EditorText = Pick<PressRelease, 'parts' | 'sequence' | 'leftOut'>;

/** Receives the editor's text. */
interface Destination {
  write: (parts: Partial<Parts>) => void;
  arrange: (arrangement: Arrangement) => void;
  /** Called when pending changes arise, and when they were committed. */
  setPending: (pending: boolean) => void;
}

/** Synchronizes the article's editor with the session, part by part. */
export class PartSync {
  readonly #editor: LexicalEditor;
  readonly #destination: Destination;
  #state: EditorState;
  #known: EditorText;
  /** The session's text of each part as last received or committed, and the editor's text when both were last equal. */
  #stored = new Map<PartId, string>();
  #base = new Map<PartId, string>();
  /** The arrangement that the editor and the session last had in common. */
  #arrangement: Arrangement;
  #changed = new Set<PartId>();
  readonly #throttle = new Throttle(() => this.commit());

  /** `text` is the content that the editor contains already. */
  constructor(editor: LexicalEditor, text: EditorText, destination: Destination) {
    this.#editor = editor;
    this.#destination = destination;
    this.#known = text;
    this.#state = editor.getEditorState();
    this.#arrangement = this.#state.read($getArrangement);
    for (const id of partIds) this.#stored.set(id, JSON.stringify(text.parts[id]));
    this.#setBase(partIds);
  }

  /** Called when these parts were edited. */
  changed(ids: readonly PartId[], state: EditorState): void {
    // A removed part leaves the editor with its latest text.
    const isArranged = !sameArrangement(this.#state.read($getArrangement), state.read($getArrangement));
    if (isArranged) this.#commitChanges();
    this.#state = state;
    for (const id of ids) this.#changed.add(id);
    this.#destination.setPending(true);
    this.#throttle.start();
  }

  /** Commits all changes since the last commit, synchronously. */
  commit(): void {
    this.#flushEditor();
    this.#throttle.cancel();
    this.#commitChanges();
    this.#destination.setPending(false);
  }

  /** Reading flushes pending updates of the editor first. */
  #flushEditor(): void {
    if (this.#editor.getRootElement() !== null) this.#editor.read(() => null);
  }

  #commitChanges(): void {
    const arrangement = this.#state.read($getArrangement);
    if (!sameArrangement(arrangement, this.#arrangement)) {
      this.#arrangement = arrangement;
      this.#destination.arrange(arrangement);
    }
    this.#writeTexts();
  }

  #writeTexts(): void {
    if (this.#changed.size === 0) return;
    const changed: Partial<Parts> = {};
    for (const [id, text] of this.#uncommitted()) {
      this.#base.set(id, text);
      this.#stored.set(id, text);
      changed[id] = JSON.parse(text) as RichText;
    }
    this.#changed.clear();
    if (Object.keys(changed).length > 0) this.#destination.write(changed);
  }

  /**
   * Called when the session has changed. Changes from elsewhere are loaded. Passages marked elsewhere are marked here without
   * affecting caret and undo; text with uncommitted edits is kept.
   */
  receive(text: EditorText): void {
    const { parts } = text;
    const known = this.#known;
    if (parts === known.parts && text.sequence === known.sequence && text.leftOut === known.leftOut) return;
    this.#flushEditor();
    const uncommitted = this.#uncommitted();
    const foreign = partIds.filter((id) => parts[id] !== known.parts[id] && this.#isNew(id, parts[id]));
    this.#known = text;
    if (foreign.length > 0) this.#applyMarks(foreign, parts, known.parts);
    const held = new Map(this.#texts(foreign));
    const shown = foreign.filter((id) => !uncommitted.has(id) && held.get(id) !== this.#stored.get(id));
    const isArranged =
      (text.sequence !== known.sequence || text.leftOut !== known.leftOut) && !sameArrangement(text, this.#arrangement);
    if (shown.length === 0 && !isArranged) return;
    // A removed part leaves the editor with its latest text.
    if (isArranged) this.#writeTexts();
    // Undo of local typing must not restore text that another window has replaced.
    this.#editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    applySessionState(this.#editor, () => {
      if (isArranged) $arrange(text, parts);
      $loadParts(
        $getParts().filter((part) => shown.includes(part.partId())),
        parts,
      );
    });
    this.#state = this.#editor.getEditorState();
    if (isArranged) this.#arrangement = this.#state.read($getArrangement);
    this.#setBase(isArranged ? partIds : shown);
  }

  #isNew(id: PartId, stored: RichText): boolean {
    const text = JSON.stringify(stored);
    const isNew = text !== this.#stored.get(id);
    this.#stored.set(id, text);
    return isNew;
  }

  /** Applies passages marked in other windows since the session contained `before`. */
  #applyMarks(ids: readonly PartId[], parts: Parts, before: Parts): void {
    const known = passagesOf(before);
    if ([...passagesOf(parts).keys()].some((id) => !known.has(id))) {
      applySessionState(this.#editor, () => {
        for (const part of $getParts().filter((part) => ids.includes(part.partId()))) {
          const marked = $readMarkedText($parseBlocks(parts[part.partId()]) ?? []);
          $rebasePassages(part, marked, (id) => !known.has(id));
        }
      });
      this.#state = this.#editor.getEditorState();
    }
    // The session's text is the new base. When undo, for instance, produces the same text here, nothing is committed.
    for (const id of ids) this.#base.set(id, JSON.stringify(parts[id]));
  }

  #setBase(ids: readonly PartId[]): void {
    for (const [id, text] of this.#texts(ids)) this.#base.set(id, text);
  }

  /** The texts that differ from the last commit. Undo counts as a change of all parts and rarely is. */
  #uncommitted(): Map<PartId, string> {
    return new Map(this.#texts([...this.#changed]).filter(([id, text]) => text !== this.#base.get(id)));
  }

  /** Locked parts are left out: they are never committed. */
  #texts(ids: readonly PartId[]): [PartId, string][] {
    return this.#state.read(() =>
      $getParts()
        .filter((part) => ids.includes(part.partId()) && !part.isLocked())
        .map((part) => [part.partId(), JSON.stringify($readPart(part))]),
    );
  }
}
