import { $createListItemNode, $createListNode, type ListNode } from '@lexical/list';
import {
  $createParagraphNode,
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  HISTORY_MERGE_TAG,
  PASTE_COMMAND,
  PASTE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { $getParts, $partOf } from './part-node';
import { $createPassageNode } from './passage-node';
import { $passageNodes } from './passages';
import { parseInertPage } from './parse-inert-page';
import { pastedBlocks, plainBlocks, type PastedBlock, type PastedRun } from './pasted-blocks';
import { $removeAcrossParts, $removeRange } from './remove-across-parts';

/** Longer paragraphs are parted: the session takes texts of up to 200,000 characters. */
const longestParagraph = 50_000;

/** A line takes no more characters than this from the clipboard. */
const longestLine = 2_000;

/** So many blocks are inserted at once: a pasted book must not freeze the window. */
const batch = 400;

/** What is still to be inserted, and the block behind which it goes. */
interface Rest {
  blocks: readonly PastedBlock[];
  after: NodeKey;
}

/** Everything pasted goes through the same sieve, the app's own text included. */
export function registerPaste(editor: LexicalEditor, isPassage: (id: string) => boolean): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = event instanceof ClipboardEvent ? event.clipboardData : null;
      event.preventDefault();
      if (data === null) return true;
      const html = data.getData('text/html');
      const found = html === '' ? [] : pastedBlocks(parseInertPage(html).body);
      const blocks = found.length > 0 ? found : plainBlocks(data.getData('text/plain'));
      let rest: Rest | null = null;
      editor.update(
        () => {
          rest = $insertBlocks(blocks, isPassage);
        },
        { tag: PASTE_TAG, onUpdate: () => insertRest(editor, rest) },
      );
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

/**
 * Inserts blocks at the caret, in place of what is selected. In a part of one line they become one line; an answer has no parts. A
 * passage that was cut keeps its ids; what is still in the text, or unknown here, is a copy and loses them. Returns what it left for
 * later.
 */
export function $insertBlocks(pasted: readonly PastedBlock[], isPassage: (id: string) => boolean): Rest | null {
  const selected = $getSelection();
  if (!$isRangeSelection(selected) || pasted.length === 0) return null;
  if (!$removeAcrossParts(selected) && !selected.isCollapsed()) $removeRange(selected);
  const present = $passageNodes();
  const blocks = pasted.map(({ kind, runs }): PastedBlock => ({
    kind,
    runs: runs.map((run) => ({ ...run, passages: run.passages.filter((id) => isPassage(id) && !present.has(id)) })),
  }));
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const part = $partOf(selection.anchor.getNode());
  if (part?.isLocked() === true || (part === null && $getParts().length > 0)) return null;
  const [first, ...more] = blocks;
  if (part?.isSingleLine() === true) {
    const line = blocks.flatMap(({ runs }, index) => (index === 0 ? runs : [space, ...runs]));
    selection.insertNodes($textNodes(shortened(line, longestLine)));
    return null;
  }
  if (first?.kind === 'paragraph' && more.length === 0 && !isLong(first)) {
    selection.insertNodes($textNodes(first.runs));
    return null;
  }
  const all = blocks.flatMap(parted);
  if (all.length > batch) {
    // What stands behind the caret becomes a paragraph of its own: all that is inserted later comes before it.
    const behind = selection.insertParagraph();
    behind?.getPreviousSibling()?.selectEnd();
    if (behind?.getTextContentSize() === 0) behind.remove();
  }
  const place = $getSelection();
  if ($isRangeSelection(place)) place.insertNodes($blockNodes(all.slice(0, batch)));
  const last = $getSelection()?.getNodes()[0]?.getTopLevelElement();
  return last && all.length > batch ? { blocks: all.slice(batch), after: last.getKey() } : null;
}

/** Inserts what is left, a batch at a time; it all belongs to the same step of the undo. */
function insertRest(editor: LexicalEditor, rest: Rest | null): void {
  if (rest === null) return;
  let more: Rest | null = null;
  const step = () =>
    editor.update(
      () => {
        let last = $getNodeByKey(rest.after);
        if (!last?.isAttached()) return;
        for (const node of $blockNodes(rest.blocks.slice(0, batch))) last = last.insertAfter(node, false);
        if (rest.blocks.length > batch) more = { blocks: rest.blocks.slice(batch), after: last.getKey() };
      },
      { tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG], onUpdate: () => insertRest(editor, more) },
    );
  setTimeout(step);
}

/** The beginning of a line, up to so many characters. */
function shortened(runs: readonly PastedRun[], longest: number): PastedRun[] {
  let left = longest;
  return runs.flatMap((run) => {
    // Not half of a character that takes two code units.
    const text = run.text.slice(0, left).replace(/[\ud800-\udbff]$/, '');
    left -= text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

const space: PastedRun = { text: ' ', bold: false, italic: false, underline: false, passages: [] };

function $blockNodes(blocks: readonly PastedBlock[]): LexicalNode[] {
  const nodes: LexicalNode[] = [];
  let list: ListNode | null = null;
  for (const { kind, runs } of blocks) {
    if (kind === 'paragraph') {
      list = null;
      nodes.push($createParagraphNode().append(...$textNodes(runs)));
      continue;
    }
    if (list?.getListType() !== kind) {
      list = $createListNode(kind);
      nodes.push(list);
    }
    list?.append($createListItemNode().append(...$textNodes(runs)));
  }
  return nodes;
}

function $textNodes(runs: readonly PastedRun[]): LexicalNode[] {
  return runs.map((run) => {
    const node = $createTextNode(run.text);
    if (run.bold) node.toggleFormat('bold');
    if (run.italic) node.toggleFormat('italic');
    if (run.underline) node.toggleFormat('underline');
    return run.passages.length === 0 ? node : $createPassageNode(run.passages).append(node);
  });
}

function isLong({ runs }: PastedBlock): boolean {
  return runs.reduce((sum, { text }) => sum + text.length, 0) > longestParagraph;
}

/** Parts an overlong paragraph between words. */
function parted(block: PastedBlock): PastedBlock[] {
  if (!isLong(block)) return [block];
  return block.runs.flatMap((run) =>
    (run.text.match(/[\s\S]{1,50000}(?=\s|$)|[\s\S]{1,50000}/g) ?? []).map((text): PastedBlock => ({
      kind: block.kind,
      runs: [{ ...run, text: text.trimStart() }],
    })),
  );
}
