import { cleanLine, cleanText } from '../../workshop/text/clean-text';

/**
 * Cleans text that is pasted or dropped into a text field, before the field gets it: the caret and the field's own undo stay right.
 * Editors of formatted text clean for themselves.
 */
export function cleanInputOfFields(): void {
  addEventListener(
    'beforeinput',
    (event) => {
      const { target, data } = event;
      if (event.isComposing || !event.cancelable || data === null) return;
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (!isField) return;
      const clean = target instanceof HTMLTextAreaElement ? cleanText(data) : cleanLine(data);
      if (clean === data) return;
      event.preventDefault();
      document.execCommand('insertText', false, clean);
    },
    { capture: true },
  );
}
