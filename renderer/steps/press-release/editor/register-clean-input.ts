import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { cleanLine, cleanText } from '../../../../workshop/text/clean-text';
import { $partOf } from './parts/part-node';

/** Cleans text that is inserted as a whole: by an input method, a spelling suggestion, or assistive technology. */
export function registerCleanInput(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    CONTROLLED_TEXT_INSERTION_COMMAND,
    (input) => {
      const text = typeof input === 'string' ? input : (input.dataTransfer?.getData('text/plain') ?? input.data ?? '');
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return false;
      const clean = $partOf(selection.anchor.getNode())?.isSingleLine() === true ? cleanLine : cleanText;
      if (clean(text) === text) return false;
      selection.insertRawText(clean(text));
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}
