import { useLayoutEffect, useRef, type ChangeEvent, type CompositionEvent, type RefObject } from 'react';
import type { UndoDirection } from '../../shell/undo-redo';
import { TextHistory, type TextState } from './model/text-history';

type Field = HTMLTextAreaElement;

/** Undo and redo by words of a controlled text field. `setText` sets its value. */
export function useTextUndo(field: RefObject<Field | null>, initialText: string, setText: (text: string) => void) {
  const history = useRef<TextHistory>(null);
  history.current ??= new TextHistory(initialText);
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const record = ({ value, selectionEnd }: Field) => history.current?.record({ text: value, caret: selectionEnd });
  return {
    /** Of the field: a composition is recorded as a whole. */
    onChange: ({ target, nativeEvent }: ChangeEvent<Field>): void => {
      if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) record(target);
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<Field>): void => {
      record(currentTarget);
    },
    /** False when there is nothing to undo or redo. */
    run: (direction: UndoDirection): boolean => {
      const next: TextState | null | undefined = history.current?.[direction]();
      if (!next) return false;
      caret.current = next.caret;
      setText(next.text);
      return true;
    },
  };
}
