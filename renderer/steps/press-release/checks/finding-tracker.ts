import { $getNodeByKey, $isElementNode, HISTORIC_TAG, type LexicalEditor, type NodeKey } from 'lexical';
import type { Finding } from '../../../../workshop/press-release/checks/check';
import type { PartId } from '../../../../workshop/press-release/schema';
import type { CheckAnswer, CheckRequest, CheckSettings, Summary } from './check-service';
import { $readTextBlock, $textBlocks } from './text-blocks';

/** A block with the findings of exactly its present text. */
export interface CheckedBlock {
  key: NodeKey;
  part: PartId;
  text: string;
  findings: readonly Finding[];
}

interface Surroundings {
  /** The current settings. */
  settings: () => CheckSettings;
  /** Sends a request to the checks; the answer comes back through `receive`. */
  send: (request: CheckRequest) => void;
  /** Calls back after a pause in typing. A new callback replaces the previous one. */
  atRest: (run: () => void) => void;
  /** These blocks were changed or removed: ranges in them are invalid. `all` when the blocks are not known. */
  onDropped: (keys: Iterable<NodeKey> | 'all') => void;
  /** These blocks have new findings. */
  onChecked: (blocks: readonly CheckedBlock[], summary: Summary) => void;
}

/**
 * Keeps findings consistent with the text. Findings are stored by block. An edit drops those of the blocks it changes, and answers
 * for blocks edited since the request are discarded: a finding never refers to other text than it was made for.
 */
export class FindingTracker {
  readonly #editor: LexicalEditor;
  readonly #around: Surroundings;
  #blocks = new Map<NodeKey, CheckedBlock>();
  #order: NodeKey[] = [];
  /** Blocks changed since the last request. */
  #changed = new Set<NodeKey>();
  #allChanged = true;
  /** Settings have changed since the last request. */
  #settingsChanged = false;
  /** The blocks of the pending request; null when there is none. */
  #asked: ReadonlyMap<NodeKey, { part: PartId; text: string }> | null = null;
  /** Texts that the checks have cached. */
  #known = new Map<NodeKey, { part: PartId; text: string }>();

  constructor(editor: LexicalEditor, around: Surroundings) {
    this.#editor = editor;
    this.#around = around;
  }

  /** Starts following the editor. The returned function stops it. */
  register(): () => void {
    this.#around.atRest(() => this.#ask());
    return this.#editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      if (tags.has(HISTORIC_TAG)) this.#changeAll();
      else this.#change(dirtyElements);
      this.#around.atRest(() => this.#ask());
    });
  }

  /** Checks the whole text again, because the settings have changed. */
  recheckAll(): void {
    this.#settingsChanged = true;
    this.#around.atRest(() => this.#ask());
  }

  /** Checked blocks in the order of the text. */
  blocks(): CheckedBlock[] {
    return this.#order.flatMap((key) => this.#blocks.get(key) ?? []);
  }

  /** The block with its findings; null when it was changed since its check. */
  block(key: NodeKey): CheckedBlock | null {
    return this.#blocks.get(key) ?? null;
  }

  /** Called when the checks have failed: no request is pending. */
  abandon(): void {
    this.#asked = null;
    this.#changeAll();
  }

  /** Receives the answer to the last request. */
  receive({ findings, summary }: CheckAnswer): void {
    const asked = this.#asked;
    this.#asked = null;
    if (!asked) return;
    const fresh = this.#editor.getEditorState().read(() =>
      findings.flatMap(([key, list]): CheckedBlock[] => {
        const block = asked.get(key);
        const isOvertaken = this.#allChanged || this.#changed.has(key) || !$getNodeByKey(key)?.isAttached();
        return block && !isOvertaken ? [{ key, ...block, findings: list }] : [];
      }),
    );
    for (const block of fresh) this.#blocks.set(block.key, block);
    this.#around.onChecked(fresh, summary);
    if (this.#allChanged || this.#settingsChanged || this.#changed.size > 0) this.#around.atRest(() => this.#ask());
  }

  /** `dirty` maps the keys of changed nodes to whether the node itself was changed, or only one of its descendants. */
  #change(dirty: ReadonlyMap<NodeKey, boolean>): void {
    const dropped: NodeKey[] = [];
    const drop = (key: NodeKey) => {
      if (this.#blocks.delete(key)) dropped.push(key);
    };
    for (const key of dirty.keys()) {
      this.#changed.add(key);
      drop(key);
    }
    // Removed nodes are not among the dirty ones; their neighbours are.
    if ([...dirty.values()].includes(true)) {
      this.#editor.getEditorState().read(() => {
        for (const key of this.#blocks.keys()) if (!$getNodeByKey(key)?.isAttached()) drop(key);
      });
    }
    if (dropped.length > 0) this.#around.onDropped(dropped);
  }

  /** Undo replaces the whole editor state and reports no dirty nodes. */
  #changeAll(): void {
    this.#allChanged = true;
    this.#blocks.clear();
    this.#around.onDropped('all');
  }

  #ask(): void {
    if (this.#asked) return;
    const { order, known, changed } = this.#editor.getEditorState().read(() => this.#$read());
    this.#order = order;
    const gone = [...this.#blocks.keys()].filter((key) => !known.has(key));
    for (const key of gone) this.#blocks.delete(key);
    if (gone.length > 0) this.#around.onDropped(gone);
    this.#known = known;
    this.#asked = known;
    this.#changed.clear();
    this.#allChanged = false;
    this.#settingsChanged = false;
    this.#around.send({ settings: this.#around.settings(), changed, order });
  }

  #$read() {
    const known = new Map<NodeKey, { part: PartId; text: string }>();
    const changed: CheckRequest['changed'][number][] = [];
    for (const { key, part } of $textBlocks()) {
      const before = this.#known.get(key);
      const node = $getNodeByKey(key);
      if (before && before.part === part && !this.#allChanged && !this.#changed.has(key)) known.set(key, before);
      else if ($isElementNode(node)) {
        const { text } = $readTextBlock(node);
        known.set(key, { part, text });
        changed.push({ key, part, text });
      }
    }
    return { order: [...known.keys()], known, changed };
  }
}
