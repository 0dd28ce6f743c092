import type { NoteColour } from '../../../../workshop/vision-board/schema';
import { noteColours } from '../../../../workshop/vision-board/terms';
import { isMac } from '../../../shell/key-label';

type Pressed = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * The note colour that Alt and a digit stand for. Together with Ctrl it is AltGr, which types characters; on a Mac, Option does, so
 * that while somebody is `writing` it is left alone there.
 */
export function colourShortcut(
  { code, altKey, ctrlKey, metaKey, shiftKey }: Pressed,
  writing: boolean,
): NoteColour | undefined {
  if (!altKey || ctrlKey || metaKey || shiftKey || (writing && isMac)) return undefined;
  return noteColours[Number(/^Digit([1-6])$/.exec(code)?.[1]) - 1];
}
