import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registerFlush } from '../../shell/flush';
import { commandForKey } from '../../shell/command';
import { isMac } from '../../shell/key-label';
import { setPendingInput } from '../../shell/pending-input';
import { useScreenUndo, type UndoDirection } from '../../shell/undo-redo';
import type { Board } from './actions/board';
import { useBoard, useBoardState } from './actions/board-context';
import type { TextEditing } from './model/board-state';
import { toScreen } from './model/camera';
import { colourCommands } from './actions/commands/tool-commands';
import { noteTypography } from './rendering/fit-text';
import styles from './vision-board.module.css';
import { elementHeight, commitElementText } from './actions/edit-element-text';
import { noteHeight, commitNoteText, createNextNote } from './actions/edit-note-text';

/** Delay between the last key and the commit, in milliseconds. */
const commitDelay = 300;
/** Longest text of a note, in characters; see the session's schema. */
const maxTextLength = 50_000;

/** A textarea over the element whose text is edited: dictation, input methods and spelling correction work as everywhere. */
export function NoteEditor() {
  const board = useBoard();
  const editing = useBoardState((state) => state.editing);
  return editing ? <Editor key={editing.startedAt + editing.id} board={board} editing={editing} /> : null;
}

function Editor({ board, editing }: { board: Board; editing: TextEditing }) {
  const { t } = useTranslation('vision-board');
  const [text, setText] = useState(editing.text);
  const frame = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  // For timers and for the commit on unmount.
  const latest = useRef({ text, editing });
  useEffect(() => {
    latest.current = { text, editing };
  });

  const commit = useCallback(
    (isLast: boolean) => {
      const { editing: current, text: currentText } = latest.current;
      (current.kind === 'note' ? commitNoteText : commitElementText)(board, current, currentText, isLast);
      setPendingInput(latest, false);
    },
    [board],
  );

  useLayoutEffect(() => {
    const updatePosition = () => {
      const { x, y } = toScreen(board.view.snappedCamera, editing.rect);
      if (frame.current) frame.current.style.transform = `translate(${x}px, ${y}px) scale(${board.view.camera.zoom})`;
    };
    updatePosition();
    return board.view.onCamera(updatePosition);
  }, [board, editing.rect]);

  useEffect(() => {
    const element = area.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
    const label = {
      slice: 'vision-board' as const,
      command: editing.kind === 'note' ? 'setNoteText' : 'setElementText',
    };
    const run = (direction: UndoDirection) => void document.execCommand(direction);
    useScreenUndo.setState({ own: { run, undo: label, redo: label } });
    const stopFlushing = registerFlush(() => commit(false));
    return () => {
      useScreenUndo.setState({ own: null });
      stopFlushing();
      commit(true);
    };
  }, [commit, editing.kind]);

  useEffect(() => {
    if (text === editing.text && !editing.committed) return undefined;
    const timer = setTimeout(() => commit(false), commitDelay);
    return () => clearTimeout(timer);
  }, [commit, text, editing.text, editing.committed]);

  const finish = () => {
    if (board.store.getState().editing?.startedAt !== editing.startedAt) return;
    commit(true);
    board.store.setState({ editing: null });
    if (editing.kind !== 'cluster' && !board.view.model.get(editing.id)) board.select([]);
  };
  const isNote = editing.kind === 'note';
  const height = isNote ? noteHeight(board, editing, text) : elementHeight(board, editing, text);
  const isOneLine = editing.kind === 'area' || editing.kind === 'connector' || editing.kind === 'cluster';

  return (
    <div
      ref={frame}
      className={`${styles.textEditor} ${styles[`on-${editing.kind}`]}`}
      style={{ width: editing.rect.width, height, ...fieldStyle(board, editing, text, height) }}
    >
      <textarea
        ref={area}
        aria-label={t(isNote ? 'text' : editing.kind === 'cluster' ? 'clusterTitle' : 'elementText')}
        value={text}
        maxLength={isOneLine ? 500 : maxTextLength}
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
          setPendingInput(latest, true);
        }}
        onBlur={() => {
          // Switching to another window does not end the editing.
          if (document.hasFocus()) finish();
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
function fieldStyle(board: Board, editing: TextEditing, text: string, height: number): Record<string, string | number> {
  const { kind, rect, colour, size, ink } = editing;
  if (kind === 'text') {
    return {
      '--note-size': `${size ?? 40}px`,
      '--note-line': noteTypography.lineHeight,
      '--ink-chosen': inkCssVariable(ink),
    };
  }
  const fitted = board.view.fitText(text, rect.width, height);
  const lines = fitted.lines.length * fitted.size * noteTypography.lineHeight;
  const top = kind === 'shape' ? Math.max(noteTypography.padding, (height - lines) / 2) : noteTypography.padding;
  return {
    '--note': colour ? `var(--note-${colour})` : 'transparent',
    '--note-padding': `${top}px ${noteTypography.padding}px ${noteTypography.padding}px`,
    '--note-size': `${fitted.size}px`,
    '--note-line': noteTypography.lineHeight,
  };
}

function inkCssVariable(ink: TextEditing['ink']): string {
  return ink === 'grey' ? 'var(--ink-soft)' : `var(--${ink ?? 'ink'})`;
}
