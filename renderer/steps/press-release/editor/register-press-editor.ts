import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { mergeRegister, type LexicalEditor } from 'lexical';
import type { PressRelease } from '../../../../workshop/press-release/schema';
import { $arrange } from './parts/arrangement';
import { registerCaretSync } from './caret-sync';
import { registerPartInvariant } from './parts/part-invariant';
import { registerPassagesThroughUndo } from './passages/passages-through-undo';
import { registerCleanInput } from './register-clean-input';
import { registerMarkdownShortcuts } from './markdown-shortcuts';
import { PartNode } from './parts/part-node';
import { PassageNode } from './passages/passage-node';
import { registerPaste } from './paste/paste';
import { registerPreventDrag } from './prevent-drag';
import { registerPartBoundaries } from './parts/part-boundaries';
import { registerPassageNormalization } from './passages/normalize-passages';

/** Every kind of block a stored press release may hold; headings and links come with texts written elsewhere. */
export const pressNodes = [PartNode, HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, PassageNode];

/** Fills an empty editor with the parts that are not left out. */
export function $startPressRelease(slice: Pick<PressRelease, 'parts' | 'sequence' | 'leftOut'>): void {
  $arrange(slice, slice.parts);
}

/**
 * Behaviour of the editor without its view. `isPassage` tells whether an id belongs to a passage of this press release: only those
 * may return by pasting or undo.
 */
export function registerPressEditor(editor: LexicalEditor, isPassage: (id: string) => boolean): () => void {
  return mergeRegister(
    registerCaretSync(editor),
    registerRichText(editor),
    registerList(editor),
    registerPartInvariant(editor),
    registerPassageNormalization(editor),
    registerPassagesThroughUndo(editor, isPassage),
    registerPartBoundaries(editor),
    registerCleanInput(editor),
    registerPreventDrag(editor),
    registerMarkdownShortcuts(editor, { headings: false }),
    registerPaste(editor, isPassage),
  );
}
