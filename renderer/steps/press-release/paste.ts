import { $createListItemNode, $createListNode, type ListNode } from '@lexical/list';
import {
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  PASTE_TAG,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $partOf } from './part-node';
import { $createPassageNode } from './passage-node';
import { $passageNodes } from './passages';
import { parseInertPage } from './parse-inert-page';
import { pastedBlocks, plainBlocks, type PastedBlock, type PastedRun } from './pasted-blocks';
import { $removeAcrossParts, $removeRange } from './remove-across-parts';

/** Longer paragraphs are parted: the session takes texts of up to 200,000 characters. */
const longestParagraph = 50_000;

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
      editor.update(() => $insertBlocks(blocks, isPassage), { tag: PASTE_TAG });
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

/**
 * Inserts blocks at the caret, in place of what is selected. In a part of one line they become one line. A passage that was cut
 * keeps its ids; what is still in the text, or unknown here, is a copy and loses them.
 */
export function $insertBlocks(pasted: readonly PastedBlock[], isPassage: (id: string) => boolean): void {
  const selected = $getSelection();
  if (!$isRangeSelection(selected) || pasted.length === 0) return;
  if (!$removeAcrossParts(selected) && !selected.isCollapsed()) $removeRange(selected);
  const present = $passageNodes();
  const blocks = pasted.map(({ kind, runs }): PastedBlock => ({
    kind,
    runs: runs.map((run) => ({ ...run, passages: run.passages.filter((id) => isPassage(id) && !present.has(id)) })),
  }));
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const part = $partOf(selection.anchor.getNode());
  if (part === null || part.isLocked()) return;
  const [first, ...more] = blocks;
  if (part.isSingleLine() || (first?.kind === 'paragraph' && more.length === 0 && !isLong(first))) {
    selection.insertNodes($textNodes(blocks.flatMap(({ runs }, index) => (index === 0 ? runs : [space, ...runs]))));
  } else {
    selection.insertNodes($blockNodes(blocks.flatMap(parted)));
  }
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
