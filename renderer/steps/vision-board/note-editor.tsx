import { useCallback, useEffect, useLayoutEffect, useRef, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { registerFlush } from '../../shell/flush';
import { commandForKey } from '../../shell/command';
import { isMac } from '../../shell/key-label';
import { setPendingInput } from '../../shell/pending-input';
import { Throttle } from '../../shell/throttle';
import { undoOrRedo, useScreenUndo, type UndoDirection } from '../../shell/undo-redo';
import { useWorkshop } from '../../document/open-session';
import type { Board } from './actions/board';
import { useBoard, useBoardState } from './actions/board-context';
import type { TextEditing } from './model/board-state';
import { colourCommands } from './actions/commands/tool-commands';
import { isFocusLent } from '../../ui/lend-focus';
import { noteTypography } from './rendering/fit-text';
import { useTextUndo } from './use-text-undo';
import styles from './vision-board.module.css';
import { commitElementText } from './actions/edit-element-text';
import { commitNoteText, createNextNote } from './actions/edit-note-text';
import { textFieldBox, textFieldCorner, type TextFieldBox } from './text-field-box';
import { maxLineLength, maxTextLength } from '../../../workshop/text-limits';

/** A textarea over the element whose text is edited: dictation, input methods and spelling correction work as everywhere. */
export function NoteEditor() {
  const board = useBoard();
  const editing = useBoardState((state) => state.editing);
  return editing ? <Editor key={editing.startedAt + editing.id} board={board} editing={editing} /> : null;
}

function Editor({ board, editing }: { board: Board; editing: TextEditing }) {
  const { t } = useTranslation('vision-board');
  const language = useWorkshop((facts) => facts.language);
  const [text, setText] = useState(editing.text);
  const frame = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [zoom, setZoom] = useState(board.view.camera.zoom);
  const box = textFieldBox(board, editing, text, { ...board.view.camera, zoom });
  // For timers and for the commit on unmount.
  const latest = useRef({ text, editing });
  useEffect(() => {
    latest.current = { text, editing };
  });

  const runUndo = useRef<(direction: UndoDirection) => void>(() => undefined);
  const commit = useCallback(
    (isLast: boolean) => {
      const { editing: current, text: currentText } = latest.current;
      (current.kind === 'note' ? commitNoteText : commitElementText)(board, current, currentText, isLast);
      setPendingInput(latest, false);
    },
    [board],
  );
  const throttle = useRef<Throttle | null>(null);
  const write = (typed: string) => {
    setText(typed);
    setPendingInput(latest, true);
    throttle.current?.start();
  };
  const undo = useTextUndo(area, editing.text, write);

  useLayoutEffect(() => {
    const updatePosition = () => {
      const { snappedCamera, size } = board.view;
      const element = frame.current;
      if (!element) return;
      const measured = { width: box.width, height: Math.max(box.height, element.offsetHeight) };
      const { x, y } = textFieldCorner(editing, { ...measured, isFloating: box.isFloating }, snappedCamera, size);
      element.style.transform = `translate(${x}px, ${y}px)`;
      // The size of the text depends on the zoom.
      setZoom(snappedCamera.zoom);
    };
    const field = area.current;
    if (frame.current && field) {
      frame.current.style.minHeight = '';
      // The browser may break lines elsewhere than the board does.
      if (field.scrollHeight > field.clientHeight + 1) frame.current.style.minHeight = `${field.scrollHeight}px`;
    }
    updatePosition();
    return board.view.onCamera(updatePosition);
  }, [board, editing, box.width, box.height, box.isFloating, text]);

  useEffect(() => {
    const element = area.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
    const label = {
      slice: 'vision-board' as const,
      command: editing.kind === 'note' ? 'setNoteText' : 'setElementText',
    };
    const run = (direction: UndoDirection) => runUndo.current(direction);
    const onHistory = (event: InputEvent) => {
      const [, direction] = /^history(Undo|Redo)$/.exec(event.inputType) ?? [];
      if (direction === undefined) return;
      event.preventDefault();
      run(direction === 'Undo' ? 'undo' : 'redo');
    };
    element?.addEventListener('beforeinput', onHistory);
    useScreenUndo.setState({ own: { run, undo: label, redo: label } });
    const stopFlushing = registerFlush(() => commit(false));
    const steady = new Throttle(() => commit(false));
    throttle.current = steady;
    return () => {
      useScreenUndo.setState({ own: null });
      element?.removeEventListener('beforeinput', onHistory);
      stopFlushing();
      steady.cancel();
      commit(true);
    };
  }, [commit, editing.kind]);

  const finish = () => {
    if (board.store.getState().editing?.startedAt !== editing.startedAt) return;
    commit(true);
    board.store.setState({ editing: null });
    if (editing.kind !== 'cluster' && !board.view.model.get(editing.id)) board.select([]);
  };
  useEffect(() => {
    runUndo.current = (direction) => {
      if (undo.run(direction)) return setPendingInput(latest, true);
      // Without typed text, undo takes back the edit that opened the editor, such as a new group.
      if (direction === 'redo' || editing.undoKey === undefined || text !== editing.text) return undefined;
      finish();
      useScreenUndo.setState({ own: null });
      undoOrRedo('undo');
      return board.focus();
    };
  });
  const isNote = editing.kind === 'note';
  const isOneLine = editing.kind === 'area' || editing.kind === 'connector' || editing.kind === 'cluster';

  return (
    <div
      ref={frame}
      className={`${styles.textEditor} ${styles[`on-${editing.kind}`]}`}
      style={fieldStyle(board, editing, box)}
      data-floating={box.isFloating || undefined}
    >
      <textarea
        ref={area}
        aria-label={t(isNote ? 'text' : editing.kind === 'cluster' ? 'clusterTitle' : 'elementText')}
        lang={language}
        value={text}
        maxLength={isOneLine ? maxLineLength : maxTextLength}
        spellCheck={false}
        onChange={(event) => {
          write(event.target.value);
          undo.onChange(event);
        }}
        onCompositionEnd={undo.onCompositionEnd}
        onBlur={() => {
          // Switching to another window does not end the editing, and neither does quick capture.
          if (document.hasFocus() && !isFocusLent()) finish();
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          // On a Mac, Option and a digit type a character.
          const found = isNote && !isMac ? commandForKey(colourCommands, event.nativeEvent, board) : null;
          if (found) {
            event.preventDefault();
            found.command.run(board);
            return;
          }
          const isDone =
            event.key === 'Escape' || (event.key === 'Enter' && (isOneLine || event.ctrlKey || event.metaKey));
          if (isDone) {
            event.preventDefault();
            finish();
            board.focus();
          } else if (event.key === 'Tab' && !event.shiftKey) {
            event.preventDefault();
            finish();
            if (isNote && text.trim() !== '') createNextNote(board, editing);
          }
        }}
      />
    </div>
  );
}

/** Font, size and colours of the textarea, as the element is rendered. */
function fieldStyle(board: Board, { id, kind, colour, ink }: TextEditing, box: TextFieldBox): CSSProperties {
  const element = board.view.model.get(id);
  const fill = kind === 'shape' && element?.type === 'shape' ? element.fill : null;
  return {
    width: box.width,
    height: box.height,
    maxHeight: board.view.size.height,
    '--note': colour
      ? `var(--note-${colour})`
      : box.isFloating
        ? `var(${fill ? `--note-${fill}` : '--paper'})`
        : 'transparent',
    '--note-padding': `${box.paddingTop}px ${box.paddingInline}px ${kind === 'shape' ? 0 : box.paddingInline}px`,
    '--note-size': `${box.size}px`,
    '--note-line': noteTypography.lineHeight,
    '--ink-chosen': kind === 'text' ? inkCssVariable(ink) : fill ? 'var(--note-ink)' : 'var(--ink)',
  } as CSSProperties;
}

function inkCssVariable(ink: TextEditing['ink']): string {
  return ink === 'grey' ? 'var(--ink-soft)' : `var(--${ink ?? 'ink'})`;
}
