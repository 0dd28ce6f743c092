import {
  blockText,
  plainLook,
  splitLongBlocks,
  type ImportedBlock,
  type ImportedRun,
} from '../../../../../workshop/press-release/import/imported-block';
import { nestItems, type ImportedList } from '../../../../../workshop/press-release/import/nest-items';
import { $createListItemNode, $createListNode, $isListNode, type ListNode } from '@lexical/list';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  HISTORY_MERGE_TAG,
  PASTE_COMMAND,
  PASTE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type TextNode,
} from 'lexical';
import i18next from 'i18next';
import { showToast } from '../../../../ui/toast';
import { $getParts, $partOf } from '../parts/part-node';
import { $createPassageNode } from '../passages/passage-node';
import { $passageNodes } from '../passages/marked-passages';
import { readHtml, type HtmlReading } from './html-blocks';
import { plainBlocks } from './plain-blocks';
import { readHtmlInWorker } from './read-html-in-worker';
import { $removeAcrossParts, $removeRange } from '../parts/remove-across-parts';

/** Most characters of the clipboard that are pasted into a line. */
const maxLineLength = 2_000;

/** What is inserted at once: pasting a book must not freeze the window. */
const batch = { blocks: 60, runs: 1_000, letters: 60_000 };

/** HTML of more characters than this is parsed in a worker. */
const maxSyncLength = 100_000;

/** Blocks still to be inserted, and the block after which they go. */
interface Remaining {
  blocks: readonly ImportedBlock[];
  after: NodeKey;
}

/** All pasted content is filtered, the app's own text included. What a person wrote and is left out, comments of Word, is said. */
export function registerPaste(editor: LexicalEditor, isPassage: (id: string) => boolean): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = event instanceof ClipboardEvent ? event.clipboardData : null;
      event.preventDefault();
      if (data === null) return true;
      const html = data.getData('text/html');
      const plain = data.getData('text/plain');
      const insert = (read: HtmlReading | null, place: BaseSelection | null) => {
        const isRead = read !== null && read.blocks.length > 0;
        insertPasted(editor, isRead ? read.blocks : plainBlocks(plain), place, isPassage);
        if (isRead && read.comments > 0)
          showToast(i18next.t('press-release:commentsNotPasted', { count: read.comments }));
      };
      if (html.length <= maxSyncLength) insert(html === '' ? null : readHtml(html), null);
      else {
        const place = $getSelection()?.clone() ?? null;
        void readHtmlInWorker(html).then((read) => insert(read, place));
      }
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

/** `place` is the caret at the time of the paste, if it was earlier. */
function insertPasted(
  editor: LexicalEditor,
  blocks: readonly ImportedBlock[],
  place: BaseSelection | null,
  isPassage: (id: string) => boolean,
): void {
  let remaining: Remaining | null = null;
  editor.update(
    () => {
      if (place && place.getNodes().every((node) => node.isAttached())) $setSelection(place);
      remaining = $insertBlocks(blocks, isPassage);
    },
    { tag: PASTE_TAG, onUpdate: () => insertRemaining(editor, remaining) },
  );
}

/**
 * Inserts blocks at the caret, in place of the selection. In a part of one line they become one line; an answer has no parts. A
 * passage that was cut keeps its ids; passages that are still in the text, or unknown, lose them. Returns the blocks left for
 * later, if any.
 */
export function $insertBlocks(pasted: readonly ImportedBlock[], isPassage: (id: string) => boolean): Remaining | null {
  const selected = $getSelection();
  if (!$isRangeSelection(selected) || pasted.length === 0) return null;
  if (!$removeAcrossParts(selected) && !selected.isCollapsed()) $removeRange(selected);
  const present = $passageNodes();
  const blocks = pasted.map((block): ImportedBlock => ({
    ...block,
    runs: block.runs.map((run) => ({
      ...run,
      passages: run.passages.filter((id) => isPassage(id) && !present.has(id)),
    })),
  }));
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const part = $partOf(selection.anchor.getNode());
  if (part?.isLocked() === true || (part === null && $getParts().length > 0)) return null;
  const [first, ...more] = blocks;
  if (part?.isSingleLine() === true) {
    const line = blocks.flatMap(({ runs }, index) => (index === 0 ? runs : [space, ...runs]));
    const words = line.map((run) => ({ ...run, text: run.text.replace(/\n/g, ' ') }));
    selection.insertNodes($textNodes(truncated(words, maxLineLength)));
    return null;
  }
  const all = splitLongBlocks(blocks);
  if (first && !isItem(first) && more.length === 0 && all.length === 1) {
    selection.insertNodes($textNodes(first.runs));
    return null;
  }
  const batchSize = batchSizeOf(all);
  if (all.length > batchSize) {
    // The text after the caret becomes a paragraph of its own: later blocks are inserted before it.
    const behind = selection.insertParagraph();
    behind?.getPreviousSibling()?.selectEnd();
    if (behind?.getTextContentSize() === 0) behind.remove();
  }
  const place = $getSelection();
  if ($isRangeSelection(place)) place.insertNodes($blockNodes(all.slice(0, batchSize)));
  const last = $getSelection()?.getNodes()[0]?.getTopLevelElement();
  return last && all.length > batchSize ? { blocks: all.slice(batchSize), after: last.getKey() } : null;
}

/** Number of blocks at the start of a list that are inserted at once; at least one. */
function batchSizeOf(blocks: readonly ImportedBlock[]): number {
  let [size, runs, letters] = [0, 0, 0];
  for (const block of blocks) {
    runs += block.runs.length;
    letters += blockText(block).length;
    if (size > 0 && (size >= batch.blocks || runs > batch.runs || letters > batch.letters)) break;
    size += 1;
  }
  return size;
}

/** Inserts what is left, a batch at a time; it all belongs to the same step of the undo. */
function insertRemaining(editor: LexicalEditor, remaining: Remaining | null): void {
  if (remaining === null) return;
  let more: Remaining | null = null;
  const step = () =>
    editor.update(
      () => {
        let last = $getNodeByKey(remaining.after);
        if (!last?.isAttached()) return;
        const batchSize = batchSizeOf(remaining.blocks);
        for (const node of $blockNodes(remaining.blocks.slice(0, batchSize))) last = last.insertAfter(node, false);
        if (remaining.blocks.length > batchSize)
          more = { blocks: remaining.blocks.slice(batchSize), after: last.getKey() };
      },
      { tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG], onUpdate: () => insertRemaining(editor, more) },
    );
  setTimeout(step);
}

/** The start of a line, up to a number of characters. */
function truncated(runs: readonly ImportedRun[], longest: number): ImportedRun[] {
  let left = longest;
  return runs.flatMap((run) => {
    // A character of two code units is not split.
    const text = run.text.slice(0, left).replace(/[\ud800-\udbff]$/, '');
    left -= text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

const space: ImportedRun = { ...plainLook, text: ' ' };

function $blockNodes(blocks: readonly ImportedBlock[]): LexicalNode[] {
  const nodes: LexicalNode[] = [];
  let items: ImportedBlock[] = [];
  const endList = () => {
    for (const list of nestItems(items)) {
      const last = nodes.at(-1);
      // Lexical would join two lists of one kind; a blank paragraph keeps the numbers of the second.
      if ($isListNode(last) && last.getListType() === list.kind) nodes.push($createParagraphNode());
      nodes.push($listNode(list));
    }
    items = [];
  };
  for (const block of blocks) {
    if (isItem(block)) items.push(block);
    else {
      endList();
      nodes.push($createParagraphNode().append(...$textNodes(block.runs)));
    }
  }
  endList();
  return nodes;
}

/** Lexical nests a list in an item that contains nothing else. */
function $listNode({ kind, start, items }: ImportedList): ListNode {
  const nodes = items.map((item) =>
    $createListItemNode().append(...('items' in item ? [$listNode(item)] : $textNodes(item.runs))),
  );
  return $createListNode(kind, start).append(...nodes);
}

function $textNodes(runs: readonly ImportedRun[]): LexicalNode[] {
  return runs.flatMap((run) => {
    const nodes = run.text
      .split('\n')
      .flatMap((text, index): LexicalNode[] => [
        ...(index === 0 ? [] : [$createLineBreakNode()]),
        ...(text === '' ? [] : [$formattedText(text, run)]),
      ]);
    return run.passages.length === 0 ? nodes : [$createPassageNode(run.passages).append(...nodes)];
  });
}

function $formattedText(text: string, run: ImportedRun): TextNode {
  const node = $createTextNode(text);
  for (const format of ['bold', 'italic', 'underline', 'strikethrough'] as const) {
    if (run[format]) node.toggleFormat(format);
  }
  return node;
}

function isItem({ kind }: ImportedBlock): boolean {
  return kind === 'bullet' || kind === 'number';
}
