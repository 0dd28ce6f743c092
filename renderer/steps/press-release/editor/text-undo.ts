import { REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { useScreenUndo, type ScreenUndo } from '../../../shell/undo-redo';
import type { EditLabel } from '../../../document/undo-stack';
import type { Formats } from './formats';

/** Milliseconds within which typing becomes one entry of a text's own undo. */
export const undoPause = 600;

/** Milliseconds of a clock that is not set back, which would merge all later edits. */
export const monotonicNow = (): number => performance.now();

interface UndoState {
  getState: () => Pick<Formats, 'canUndo' | 'canRedo'>;
  subscribe: (
    run: (now: Pick<Formats, 'canUndo' | 'canRedo'>, before: Pick<Formats, 'canUndo' | 'canRedo'>) => void,
  ) => () => void;
}

/** Connects the undo of one text editor with the shell's buttons and keys. */
export class TextUndo {
  readonly #editor: LexicalEditor;
  readonly #state: UndoState;
  readonly #label: EditLabel;
  readonly #stop: () => void;
  #own: ScreenUndo | null = null;

  /** `label` names the undone edit in the shell. */
  constructor(editor: LexicalEditor, state: UndoState, label: EditLabel) {
    this.#editor = editor;
    this.#state = state;
    this.#label = label;
    this.#stop = state.subscribe((now, before) => {
      if ((now.canUndo !== before.canUndo || now.canRedo !== before.canRedo) && this.#isActive()) this.activate();
    });
  }

  /** Makes the shell's undo and redo act on this text. */
  activate(): void {
    const { canUndo, canRedo } = this.#state.getState();
    this.#own = {
      undo: canUndo ? this.#label : null,
      redo: canRedo ? this.#label : null,
      run: (direction) => {
        this.#editor.dispatchCommand(direction === 'undo' ? UNDO_COMMAND : REDO_COMMAND, undefined);
      },
    };
    useScreenUndo.setState({ own: this.#own });
  }

  /** Disconnects the text from the shell. */
  end(): void {
    this.#stop();
    if (this.#isActive()) useScreenUndo.setState({ own: null });
  }

  #isActive(): boolean {
    return this.#own !== null && useScreenUndo.getState().own === this.#own;
  }
}
