import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, mergeRegister, type LexicalEditor } from 'lexical';
import { partIds, type PressRelease } from '../../../workshop/press-release/schema';
import { registerKeepParts } from './keep-parts';
import { registerListShortcut } from './list-shortcut';
import { $loadParts } from './part-content';
import { $createPartNode, $getParts, PartNode } from './part-node';
import { registerPaste } from './paste';
import { registerStayInPart } from './stay-in-part';

/** Every kind of block a stored press release may hold; headings and links come with texts written elsewhere. */
export const pressNodes = [PartNode, HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode];

/** Fills an empty editor with the ten parts. */
export function $startPressRelease(parts: PressRelease['parts']): void {
  $getRoot().append(...partIds.map($createPartNode));
  $loadParts($getParts(), parts);
}

/** How the editor behaves, without its view. */
export function registerPressEditor(editor: LexicalEditor): () => void {
  return mergeRegister(
    registerRichText(editor),
    registerList(editor),
    registerKeepParts(editor),
    registerStayInPart(editor),
    registerListShortcut(editor),
    registerPaste(editor),
  );
}
