import { registerHistory, createEmptyHistoryState } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

/** Fills a bare editor with `words` words in paragraphs of 60, for the benchmark to type into. */
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
  fill(words: number) {
    editor.update(
      () => {
        const root = $getRoot().clear();
        for (let count = 0; count < words; count += 60) {
          root.append($createParagraphNode().append($createTextNode('wort '.repeat(Math.min(60, words - count)))));
        }
      },
      { discrete: true },
    );
  },
});
