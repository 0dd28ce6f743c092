import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registerFlush } from '../../shell/flush';
import { setPendingInput } from '../../shell/pending-input';
import { useScreenUndo, type UndoDirection } from '../../shell/undo-redo';
import type { Board } from './actions/board';
import { useBoard, useBoardState } from './actions/board-context';
import type { TextEditing } from './model/board-state';
import { toScreen } from './model/camera';
import { colourShortcut } from './interaction/colour-shortcut';
import { recolour } from './actions/edit-selection';
import { noteTypography } from './rendering/fit-text';
import styles from './vision-board.module.css';
import { elementHeight, commitElementText } from './actions/edit-element-text';
import { noteHeight, commitNoteText, createNextNote } from './actions/edit-note-text';

/** Delay between the last key and the commit, in milliseconds. */
const rests = 300;
/** Longest text of a note, in characters; see the session's schema. */
const longestText = 50_000;

/** A textarea over the element whose text is edited: dictation, input methods and spelling correction work as everywhere. */
export function NoteEditor() {
  const board = useBoard();
  const writing = useBoardState((state) => state.editing);
  return writing ? <Editor key={writing.startedAt + writing.id} board={board} writing={writing} /> : null;
}

function Editor({ board, writing }: { board: Board; writing: TextEditing }) {
  const { t } = useTranslation('vision-board');
  const [text, setText] = useState(writing.text);
  const frame = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  // For timers and for the commit on unmount.
  const latest = useRef({ text, writing });
  useEffect(() => {
    latest.current = { text, writing };
  });

  const keep = useCallback(
    (isLast: boolean) => {
      const { writing: current, text: words } = latest.current;
      (current.kind === 'note' ? commitNoteText : commitElementText)(board, current, words, isLast);
      setPendingInput(latest, false);
    },
    [board],
  );

  useLayoutEffect(() => {
    const place = () => {
      const { x, y } = toScreen(board.view.snappedCamera, writing.rect);
      if (frame.current) frame.current.style.transform = `translate(${x}px, ${y}px) scale(${board.view.camera.zoom})`;
    };
    place();
    return board.view.onCamera(place);
  }, [board, writing.rect]);

  useEffect(() => {
    const element = area.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
    const label = { slice: 'vision-board' as const, command: writing.kind === 'note' ? 'writeNote' : 'writeOn' };
    const run = (direction: UndoDirection) => void document.execCommand(direction);
    useScreenUndo.setState({ own: { run, undo: label, redo: label } });
    const stopFlushing = registerFlush(() => keep(false));
    return () => {
      useScreenUndo.setState({ own: null });
      stopFlushing();
      keep(true);
    };
  }, [keep, writing.kind]);

  useEffect(() => {
    if (text === writing.text && !writing.committed) return undefined;
    const timer = setTimeout(() => keep(false), rests);
    return () => clearTimeout(timer);
  }, [keep, text, writing.text, writing.committed]);

  const finish = () => {
    if (board.store.getState().editing?.startedAt !== writing.startedAt) return;
    keep(true);
    board.store.setState({ editing: null });
    if (writing.kind !== 'cluster' && !board.view.model.get(writing.id)) board.select([]);
  };
  const isNote = writing.kind === 'note';
  const height = isNote ? noteHeight(board, writing, text) : elementHeight(board, writing, text);
  const isOneLine = writing.kind === 'area' || writing.kind === 'connector' || writing.kind === 'cluster';

  return (
    <div
      ref={frame}
      className={`${styles.writing} ${styles[`on-${writing.kind}`]}`}
      style={{ width: writing.rect.width, height, ...fieldStyle(board, writing, text, height) }}
    >
      <textarea
        ref={area}
        aria-label={t(isNote ? 'text' : writing.kind === 'cluster' ? 'clusterTitle' : 'words')}
        value={text}
        maxLength={isOneLine ? 500 : longestText}
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
          const chosen = isNote ? colourShortcut(event.nativeEvent, true) : undefined;
          if (chosen) {
            event.preventDefault();
            recolour(board, chosen);
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
            if (isNote && text.trim() !== '') createNextNote(board, writing);
          }
        }}
      />
    </div>
  );
}

/** Font, size and colours of the textarea, as the element is rendered. */
function fieldStyle(board: Board, writing: TextEditing, text: string, height: number): Record<string, string | number> {
  const { kind, rect, colour, size, ink } = writing;
  if (kind === 'text') {
    return {
      '--note-size': `${size ?? 40}px`,
      '--note-line': noteTypography.lineHeight,
      '--ink-chosen': inkVariable(ink),
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

function inkVariable(ink: TextEditing['ink']): string {
  return ink === 'grey' ? 'var(--ink-soft)' : `var(--${ink ?? 'ink'})`;
}
