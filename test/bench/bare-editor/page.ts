import { registerHistory, createEmptyHistoryState } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

/** A bare editor that the benchmark fills and types into. */
const editor = createEditor({
  namespace: 'bare',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(document.getElementById('editor'));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);

Object.assign(window, {
  fill(paragraphs: readonly string[]) {
    editor.update(
      () => {
        $getRoot()
          .clear()
          .append(...paragraphs.map((text) => $createParagraphNode().append($createTextNode(text))));
      },
      { discrete: true },
    );
  },
});
