import type { NoteColour } from '../../../../workshop/vision-board/schema';
import { noteColours } from '../../../../workshop/vision-board/terms';
import { isMac } from '../../../shell/key-label';

type Pressed = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * The note colour of Alt and a digit. With Ctrl it is AltGr, which types characters. On a Mac, Option does too, so the shortcut is
 * off there while text is edited.
 */
export function colourShortcut(
  { code, altKey, ctrlKey, metaKey, shiftKey }: Pressed,
  writing: boolean,
): NoteColour | undefined {
  if (!altKey || ctrlKey || metaKey || shiftKey || (writing && isMac)) return undefined;
  return noteColours[Number(/^Digit([1-6])$/.exec(code)?.[1]) - 1];
}
