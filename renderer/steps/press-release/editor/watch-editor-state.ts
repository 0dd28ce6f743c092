import { $getSelection, $isRangeSelection, mergeRegister, type LexicalEditor } from 'lexical';
import { countWords } from '../../../../workshop/press-release/text/count-words';
import type { PartId } from '../../../../workshop/press-release/schema';
import { partIds } from '../../../../workshop/press-release/terms';
import { $getArrangement } from './parts/arrangement';
import { onChangedParts } from './parts/changed-parts';
import { $formatsAtCaret, watchUndo } from './formats';
import { $getParts, $partOf } from './parts/part-node';
import { Debounce } from './debounce';
import type { StoreApi } from 'zustand/vanilla';
import { setIfChanged, type EditorState } from './editor-state';

/** Milliseconds without typing after which words are counted. */
const countDelay = 120;

/** Updates the store with the part and the formats at the caret, word counts, undo and redo. */
export function watchEditorState(editor: LexicalEditor, store: StoreApi<EditorState>): () => void {
  const show = (change: Partial<EditorState>) => setIfChanged(store, change);

  const uncounted = new Set<PartId>();
  const count = () => {
    const words = { ...store.getState().words };
    const locked: PartId[] = [];
    editor.read(() => {
      for (const id of $getArrangement().leftOut) words[id] = 0;
      for (const part of $getParts()) {
        const id = part.partId();
        if (part.isLocked()) locked.push(id);
        if (uncounted.has(id)) words[id] = countWords(part.getTextContent());
      }
    });
    uncounted.clear();
    store.setState({ words, locked });
  };
  for (const id of partIds) uncounted.add(id);
  count();
  show(editor.getEditorState().read($atCaret));

  const debounce = new Debounce(count, countDelay);
  return mergeRegister(
    onChangedParts(editor, (ids) => {
      for (const id of ids) uncounted.add(id);
      debounce.restart();
    }),
    editor.registerUpdateListener(({ editorState }) => show(editorState.read($atCaret))),
    watchUndo(editor, show),
    () => debounce.cancel(),
  );
}

function $atCaret(): Partial<EditorState> {
  const arrangement = $getArrangement();
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { arrangement };
  const part = $partOf(selection.anchor.getNode())?.partId() ?? null;
  return { arrangement, part, ...$formatsAtCaret(selection) };
}
