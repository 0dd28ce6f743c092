import { $unwrapMarkNode, $wrapSelectionInMarkNode } from '@lexical/mark';
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  type RangeSelection,
} from 'lexical';
import { $createPassageNode, $isPassageNode, type PassageNode } from './passage-node';
import { addToList } from '../../../../../workshop/add-to-list';

/** Marks the selected text as a passage. Returns its text, or null when no text is selected. */
export function $markPassage(id: string): string | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const quote = selection.getTextContent().trim();
  if (quote === '') return null;
  $trimSelection(selection);
  $wrapSelectionInMarkNode(selection, selection.isBackward(), id, $createPassageNode);
  return quote;
}

/** Excludes spaces at the ends of the selection, which a double click or a fast drag selects as well. */
function $trimSelection(selection: RangeSelection): void {
  const { anchor, focus } = selection;
  const [first, last] = selection.isBackward() ? [focus, anchor] : [anchor, focus];
  if (last.type === 'text') {
    const before = last.getNode().getTextContent().slice(0, last.offset).trimEnd();
    if (before !== '') last.set(last.key, before.length, 'text');
  }
  if (first.type === 'text') {
    const text = first.getNode().getTextContent();
    const rest = text.slice(first.offset).trimStart();
    if (rest !== '') first.set(first.key, text.length - rest.length, 'text');
  }
}

/** Removes an id from the text; the text remains. */
export function $unmarkPassage(id: string): void {
  for (const node of $passageNodes().get(id) ?? []) {
    const others = node.getIDs().filter((other) => other !== id);
    if (others.length > 0) node.setIDs(others);
    else $unwrapMarkNode(node);
  }
}

/**
 * Removes ids without a comment, promise or source material from the text: a deleted comment leaves its id there in case it is
 * restored.
 */
export function $dropUnknownPassages(isPassage: (id: string) => boolean): void {
  for (const id of $passageNodes().keys()) if (!isPassage(id)) $unmarkPassage(id);
}

/** All passages of the text by their ids, in the order of the text. Ids without text are missing. */
export function $passageNodes(): Map<string, PassageNode[]> {
  const found = new Map<string, PassageNode[]>();
  const visit = (element: ElementNode): void => {
    for (const child of element.getChildren()) {
      if ($isPassageNode(child)) for (const id of child.getIDs()) addToList(found, id, child);
      if ($isElementNode(child)) visit(child);
    }
  };
  visit($getRoot());
  return found;
}
