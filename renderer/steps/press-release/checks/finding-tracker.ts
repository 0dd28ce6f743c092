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

interface TrackerHost {
  /** The current settings. */
  settings: () => CheckSettings;
  /** Sends a request to the checks; the answer comes back through `receive`. */
  send: (request: CheckRequest) => void;
  /** Calls back after a pause in typing. A new callback replaces the previous one. */
  afterPause: (run: () => void) => void;
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
  readonly #host: TrackerHost;
  #blocks = new Map<NodeKey, CheckedBlock>();
  #order: NodeKey[] = [];
  /** Blocks changed since the last request. */
  #changed = new Set<NodeKey>();
  #allChanged = true;
  /** Settings have changed since the last request. */
  #settingsChanged = false;
  /** The blocks of the pending request; null when there is none. */
  #pending: ReadonlyMap<NodeKey, { part: PartId; text: string }> | null = null;
  /** Texts that the checks have cached. */
  #known = new Map<NodeKey, { part: PartId; text: string }>();

  constructor(editor: LexicalEditor, host: TrackerHost) {
    this.#editor = editor;
    this.#host = host;
  }

  /** Starts following the editor. The returned function stops it. */
  register(): () => void {
    this.#host.afterPause(() => this.#request());
    return this.#editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      if (tags.has(HISTORIC_TAG)) this.#changeAll();
      else this.#change(dirtyElements);
      this.#host.afterPause(() => this.#request());
    });
  }

  /** Checks the whole text again, because the settings have changed. */
  recheckAll(): void {
    this.#settingsChanged = true;
    this.#host.afterPause(() => this.#request());
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
    this.#pending = null;
    this.#changeAll();
  }

  /** Receives the answer to the last request. */
  receive({ findings, summary }: CheckAnswer): void {
    const pending = this.#pending;
    this.#pending = null;
    if (!pending) return;
    const fresh = this.#editor.getEditorState().read(() =>
      findings.flatMap(([key, list]): CheckedBlock[] => {
        const block = pending.get(key);
        const isOutdated = this.#allChanged || this.#changed.has(key) || !$getNodeByKey(key)?.isAttached();
        return block && !isOutdated ? [{ key, ...block, findings: list }] : [];
      }),
    );
    for (const block of fresh) this.#blocks.set(block.key, block);
    this.#host.onChecked(fresh, summary);
    if (this.#allChanged || this.#settingsChanged || this.#changed.size > 0)
      this.#host.afterPause(() => this.#request());
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
    if (dropped.length > 0) this.#host.onDropped(dropped);
  }

  /** Undo replaces the whole editor state and reports no dirty nodes. */
  #changeAll(): void {
    this.#allChanged = true;
    this.#blocks.clear();
    this.#host.onDropped('all');
  }

  #request(): void {
    if (this.#pending) return;
    const { order, known, changed } = this.#editor.getEditorState().read(() => this.#$read());
    this.#order = order;
    const gone = [...this.#blocks.keys()].filter((key) => !known.has(key));
    for (const key of gone) this.#blocks.delete(key);
    if (gone.length > 0) this.#host.onDropped(gone);
    this.#known = known;
    this.#pending = known;
    this.#changed.clear();
    this.#allChanged = false;
    this.#settingsChanged = false;
    this.#host.send({ settings: this.#host.settings(), changed, order });
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
