import { COMMAND_PRIORITY_HIGH, DRAGSTART_COMMAND, DROP_COMMAND, mergeRegister, type LexicalEditor } from 'lexical';

/** Text may not be dragged: it would take its parts along, and what is dropped would come in past the sieve of paste.ts. */
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
