import { $createParagraphNode, $createTextNode, $getSelection, $isRangeSelection, type LexicalNode } from 'lexical';
import type { PartId } from '../../../../../workshop/press-release/schema';
import { richTextToPlain } from '../../../../../workshop/rich-text';
import { $partOf, type PartNode } from './part-node';
import { $exportBlock, $parseBlocks } from '../stored-blocks';

/**
 * Loads the stored blocks of a part into the editor. Content that cannot be parsed is shown as plain text and the part is locked,
 * so that the stored state stays unchanged.
 */
export function $loadPart(part: PartNode, stored: unknown): void {
  const selection = $getSelection();
  const hadCaret = $isRangeSelection(selection) && part.is($partOf(selection.anchor.getNode()));
  const blocks = $parseBlocks(stored);
  part.setLocked(blocks === null);
  const shown = blocks ?? $plainParagraphs(stored);
  part.splice(0, part.getChildrenSize(), shown.length > 0 ? shown : [$createParagraphNode()]);
  if (hadCaret) part.selectEnd();
}

/** The blocks of a part in their stored form; an empty part is stored empty. */
export function $readPart(part: PartNode): readonly object[] {
  return part.isBlank() ? [] : part.getChildren().map($exportBlock);
}

/** Loads the stored text of several parts, initially or after another window changed them. */
export function $loadParts(parts: readonly PartNode[], stored: Readonly<Record<PartId, unknown>>): void {
  for (const part of parts) $loadPart(part, stored[part.partId()]);
}

function $plainParagraphs(stored: unknown): LexicalNode[] {
  const text = Array.isArray(stored) ? richTextToPlain(stored.filter(isTree)) : '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => $createParagraphNode().append($createTextNode(line)));
}

function isTree(value: unknown): value is Parameters<typeof richTextToPlain>[0][number] {
  return typeof value === 'object' && value !== null && 'type' in value;
}
