import { $getNodeByKey, HISTORIC_TAG, type EditorState, type LexicalEditor } from 'lexical';
import type { PartId } from '../../../../../workshop/press-release/schema';
import { partIds } from '../../../../../workshop/press-release/terms';
import { fromSessionTag } from '../apply-session-state';
import { $isPartNode } from './part-node';

/**
 * Calls back with the parts that an update may have changed. It observes every update: those merged into the history change the
 * text as well. Undo and redo replace the whole state and report no nodes, so they count for all parts.
 */
export function onChangedParts(
  editor: LexicalEditor,
  run: (ids: readonly PartId[], state: EditorState, fromSession: boolean) => void,
): () => void {
  return editor.registerUpdateListener(({ editorState, dirtyElements, tags }) => {
    const ids = tags.has(HISTORIC_TAG)
      ? partIds
      : editorState.read(() =>
          [...dirtyElements.keys()].flatMap((key) => {
            const node = $getNodeByKey(key);
            return $isPartNode(node) ? [node.partId()] : [];
          }),
        );
    // The order of the parts is stored in the root.
    if (ids.length > 0 || dirtyElements.has('root')) run(ids, editorState, tags.has(fromSessionTag));
  });
}
