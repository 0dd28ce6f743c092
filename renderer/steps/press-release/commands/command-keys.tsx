import { COMMAND_PRIORITY_LOW, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical';
import { useEffect, useLayoutEffect } from 'react';
import { commandForKey } from '../../../shell/command';
import { usePressRelease, useScreenState, type PressReleaseContext } from '../context/press-release-context';
import { pressReleaseCommandsOf } from './press-release-commands';

/** Runs the commands of keys while the screen is mounted. Renders nothing. */
export function CommandKeys() {
  const context = usePressRelease();
  const answer = useScreenState(({ openAnswer }) => openAnswer?.editor);
  useEffect(() => registerTextKeys(context, context.editor, 'article'), [context]);
  // Before the browser delivers the first key to the answer.
  useLayoutEffect(() => answer && registerTextKeys(context, answer, 'answer'), [context, answer]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !event.isComposing) runKey(context, 'screen', event);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [context]);
  return null;
}

/**
 * Runs keys in an editor, within its update: `registerCaretSync` has synchronized its selection with the page's then. Commands that
 * start updates of their own and need their results are those of the screen.
 */
function registerTextKeys(context: PressReleaseContext, editor: LexicalEditor, handler: 'article' | 'answer') {
  return editor.registerCommand(KEY_DOWN_COMMAND, (event) => runKey(context, handler, event), COMMAND_PRIORITY_LOW);
}

/** Runs the command of a key. Returns whether there is one. */
function runKey(context: PressReleaseContext, handler: 'article' | 'answer' | 'screen', event: KeyboardEvent): boolean {
  const found = commandForKey(pressReleaseCommandsOf(handler), event, context);
  if (!found) return false;
  event.preventDefault();
  void found.command.run(context, found.keys);
  return true;
}
