import {
  $createRangeSelection,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';
import type { PartId } from '../../../../workshop/press-release/schema';
import {
  plainLook,
  type ImportedBlock,
  type ImportedRun,
} from '../../../../workshop/press-release/import/imported-block';
import { flushSession } from '../../../shell/flush';
import { $partOf } from '../editor/parts/part-node';
import { $insertBlocks } from '../editor/paste/paste';
import { plainBlocks } from '../editor/paste/plain-blocks';

const space: ImportedRun = { ...plainLook, text: ' ' };

/**
 * Inserts text as a passage with this id: at `place`, or after the selection. Commits the text at once. Returns the part that
 * contains it; null when there is no caret or the part is locked.
 */
export function insertSourceMaterial(
  editor: LexicalEditor,
  { id, text }: { id: string; text: string },
  place: StaticRange | Range | null = null,
): PartId | null {
  let part: PartId | null = null;
  editor.update(
    () => {
      if (place) {
        const dropped = $createRangeSelection();
        dropped.applyDOMRange(place);
        $setSelection(dropped);
      }
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return;
      // The selected text is kept.
      const end = selection.isBackward() ? selection.anchor : selection.focus;
      selection.anchor.set(end.key, end.offset, end.type);
      selection.focus.set(end.key, end.offset, end.type);
      const home = $partOf(end.getNode());
      if (home === null || home.isLocked()) return;
      $leaveWord(selection);
      $insertBlocks($spaced(selection, passageOf(id, text)), () => true);
      part = home.partId();
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  );
  void flushSession();
  return part;
}

/** Moves a caret inside a word behind it. */
function $leaveWord({ anchor, focus }: RangeSelection): void {
  const text = anchor.type === 'text' ? anchor.getNode().getTextContent() : '';
  const rest = /^[\p{L}\p{N}]+/u.exec(text.slice(anchor.offset))?.[0] ?? '';
  if (rest === '' || !/[\p{L}\p{N}]$/u.test(text.slice(0, anchor.offset))) return;
  anchor.set(anchor.key, anchor.offset + rest.length, 'text');
  focus.set(anchor.key, anchor.offset, 'text');
}

function passageOf(id: string, text: string): ImportedBlock[] {
  return plainBlocks(text).map((block) => ({ ...block, runs: block.runs.map((run) => ({ ...run, passages: [id] })) }));
}

/** Adds spaces between inserted text and adjacent words; a passage does not begin or end with one. */
function $spaced(selection: RangeSelection, blocks: ImportedBlock[]): ImportedBlock[] {
  const [only, ...more] = blocks;
  if (!only || more.length > 0) return blocks;
  const { before, after } = $around(selection);
  return [
    {
      ...only,
      runs: [
        ...(/[^\s(„“‚‘]$/.test(before) ? [space] : []),
        ...only.runs,
        ...(/^[\p{L}\p{N}„‚(]/u.test(after) ? [space] : []),
      ],
    },
  ];
}

/** The text of the paragraph on both sides of the caret. */
function $around({ anchor }: RangeSelection): { before: string; after: string } {
  const node = anchor.getNode();
  if (anchor.type === 'element') {
    const children = $isElementNode(node) ? node.getChildren() : [];
    const words = (some: typeof children) => some.map((child) => child.getTextContent()).join('');
    return { before: words(children.slice(0, anchor.offset)), after: words(children.slice(anchor.offset)) };
  }
  const block = node.getParents().find((parent) => !parent.isInline());
  const texts = block?.getAllTextNodes() ?? [];
  const at = texts.findIndex((text) => text.is(node));
  const words = (some: typeof texts) => some.map((text) => text.getTextContent()).join('');
  const text = node.getTextContent();
  return {
    before: words(texts.slice(0, at)) + text.slice(0, anchor.offset),
    after: text.slice(anchor.offset) + words(texts.slice(at + 1)),
  };
}
