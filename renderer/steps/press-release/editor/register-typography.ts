import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  type EditorState,
  type LexicalEditor,
  type TextNode,
} from 'lexical';
import type { Language } from '../../../../workshop/language';
import { typographicReplacement } from '../../../../workshop/press-release/text/typography';
import { fromSessionTag } from './apply-session-state';

/**
 * Sets quotation marks, apostrophes, dashes and ellipses while typing, in the language of the document. Each is an edit of its own:
 * one undo restores the typed characters.
 */
export function registerTypography(editor: LexicalEditor, language: () => Language): () => void {
  return editor.registerUpdateListener(({ editorState, prevEditorState, tags }) => {
    if (editor.isComposing() || [HISTORIC_TAG, PASTE_TAG, fromSessionTag].some((tag) => tags.has(tag))) return;
    const before = editorState.read(() => $textIfTyped(prevEditorState));
    if (before === null || typographicReplacement(before, language()) === null) return;
    editor.update(
      () => {
        const place = $caret();
        const replacement = place && typographicReplacement($textBefore(place.node, place.offset), language());
        if (!replacement || replacement.remove > place.offset) return;
        place.node.spliceText(place.offset - replacement.remove, replacement.remove, replacement.insert, true);
      },
      { tag: HISTORY_PUSH_TAG },
    );
  });
}

/** The text before the caret when one character was just typed there; otherwise null. */
function $textIfTyped(previous: EditorState): string | null {
  const place = $caret();
  if (!place || place.offset === 0) return null;
  const text = place.node.getTextContent();
  // Digits and letters of "'90er" tell an apostrophe from a quotation mark.
  if (!/["'.\-rs]/.test(text.charAt(place.offset - 1))) return null;
  const earlier = previous.read(() => {
    const node = $getNodeByKey(place.node.getKey());
    return $isTextNode(node) ? node.getTextContent() : '';
  });
  const isTyped = earlier === text.slice(0, place.offset - 1) + text.slice(place.offset);
  return isTyped ? $textBefore(place.node, place.offset) : null;
}

function $caret(): { node: TextNode; offset: number } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  return $isTextNode(node) && node.isSimpleText() ? { node, offset: selection.anchor.offset } : null;
}

/** The text of the paragraph up to a point, across formats, passages and links. */
function $textBefore(node: TextNode, offset: number): string {
  const block = node.getParents().find((parent) => !parent.isInline());
  const texts = block?.getAllTextNodes() ?? [];
  const earlier = texts.slice(
    0,
    texts.findIndex((text) => text.is(node)),
  );
  return earlier.map((text) => text.getTextContent()).join('') + node.getTextContent().slice(0, offset);
}
