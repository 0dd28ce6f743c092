import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { mergeRegister, type LexicalEditor } from 'lexical';
import type { PressRelease } from '../../../../workshop/press-release/schema';
import { $arrange } from './arrangement';
import { registerCaretInTime } from './caret-in-time';
import { registerKeepParts } from './keep-parts';
import { registerKeepPassages } from './keep-passages';
import { registerShortcuts } from './markdown-shortcuts';
import { PartNode } from './part-node';
import { PassageNode } from './passage-node';
import { registerPaste } from './paste';
import { registerRefuseDrag } from './refuse-drag';
import { registerStayInPart } from './stay-in-part';
import { registerTidyPassages } from './tidy-passages';

/** Every kind of block a stored press release may hold; headings and links come with texts written elsewhere. */
export const pressNodes = [PartNode, HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, PassageNode];

/** Fills an empty editor with the parts that are not left out. */
export function $startPressRelease(slice: Pick<PressRelease, 'parts' | 'sequence' | 'leftOut'>): void {
  $arrange(slice, slice.parts);
}

/**
 * How the editor behaves, without its view. `isPassage` tells whether an id belongs to a passage of this press release: only such
 * may come back by pasting or by undo.
 */
export function registerPressEditor(editor: LexicalEditor, isPassage: (id: string) => boolean): () => void {
  return mergeRegister(
    registerCaretInTime(editor),
    registerRichText(editor),
    registerList(editor),
    registerKeepParts(editor),
    registerTidyPassages(editor),
    registerKeepPassages(editor, isPassage),
    registerStayInPart(editor),
    registerRefuseDrag(editor),
    registerShortcuts(editor, { headings: false }),
    registerPaste(editor, isPassage),
  );
}
