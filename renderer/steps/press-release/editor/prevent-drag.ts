import { COMMAND_PRIORITY_HIGH, DRAGSTART_COMMAND, DROP_COMMAND, mergeRegister, type LexicalEditor } from 'lexical';

/** Disables dragging text: a drag would move the parts along, and the drop would bypass the filter of paste.ts. */
export function registerPreventDrag(editor: LexicalEditor): () => void {
  const refuse = (event: DragEvent): boolean => {
    event.preventDefault();
    return true;
  };
  return mergeRegister(
    editor.registerCommand(DRAGSTART_COMMAND, refuse, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DROP_COMMAND, refuse, COMMAND_PRIORITY_HIGH),
  );
}
