import i18next from 'i18next';
import type { CommandArgs, CommandName } from '../../../../workshop/session';
import type { BoardElement, VisionBoard } from '../../../../workshop/vision-board/schema';
import type { EditOptions, Replica } from '../../../document/replica';
import { onThemeChange } from '../../../ui/token';
import { request } from '../../../bridge';
import { createBoardStore } from '../model/board-state';
import { BoardView } from '../rendering/board-view';
import { fitRect } from '../model/camera';
import { boundingRect } from '../model/geometry';
import type { visionBoardTexts } from '../texts';

type SpokenKey = keyof (typeof visionBoardTexts)['de']['spoken'];
/** What can be said; texts that count are asked for without the ending of their number. */
type SpokenText = SpokenKey extends infer Key ? (Key extends `${infer Name}_${'one' | 'other'}` ? Name : Key) : never;

/** The board on screen: the session's elements, what is seen of them, and what is selected. Actions are in modules beside it. */
export class Board {
  readonly store = createBoardStore();
  readonly view: BoardView;
  /** The session's name in the library. */
  readonly key: string;
  readonly replica: Replica;
  /** Opened to look only. */
  readonly #looksOnly: boolean;
  /** Space is held: dragging pans. */
  spaceHeld = false;
  /** Where the pointer was last, in screen pixels of the board; null outside. */
  pointer: { x: number; y: number } | null = null;
  #spoken = false;
  #followed: unknown = null;

  constructor(key: string, replica: Replica, readOnly: boolean) {
    this.key = key;
    this.replica = replica;
    this.#looksOnly = readOnly;
    this.view = new BoardView(this.store, (asset) => request['session.readAsset']({ key, asset }));
    this.#follow();
  }

  /** Nothing can be changed: the session is open to look only, or the board is locked. */
  get readOnly(): boolean {
    return this.#looksOnly || this.slice.locked;
  }

  get looksOnly(): boolean {
    return this.#looksOnly;
  }

  get slice(): VisionBoard {
    return this.replica.store.getState().session.steps['vision-board'];
  }

  get elements(): Readonly<Record<string, BoardElement>> {
    return this.slice.elements;
  }

  edit<Name extends CommandName<'vision-board'>>(
    command: Name,
    args: CommandArgs<'vision-board', Name>,
    options?: EditOptions,
  ): void {
    if (!this.readOnly || (command === 'lockBoard' && !this.#looksOnly))
      this.replica.edit('vision-board', command, args, options);
  }

  /** Follows the session, the theme and the typefaces. Returns the way to stop. */
  start(): () => void {
    const stopFollowing = this.replica.store.subscribe(() => this.#follow());
    const stopTheme = onThemeChange(() => this.view.restyle());
    const onFonts = () => this.view.remeasure();
    document.fonts.addEventListener('loadingdone', onFonts);
    const stopStore = this.store.subscribe((state, before) => {
      if (state.editing?.id !== before.editing?.id) this.view.repaint();
      else if (
        state.selection !== before.selection ||
        state.activeVoting !== before.activeVoting ||
        state.voter !== before.voter
      ) {
        this.view.repaintOverlay();
      }
    });
    this.#follow();
    return () => {
      stopFollowing();
      stopTheme();
      stopStore();
      document.fonts.removeEventListener('loadingdone', onFonts);
      this.view.dispose();
    };
  }

  select(ids: Iterable<string>): void {
    this.store.setState({ selection: new Set(ids) });
  }

  /** The selected ids that exist. */
  get selected(): string[] {
    return [...this.store.getState().selection];
  }

  /** Moves the keyboard's focus to what is selected. */
  focus(): void {
    this.store.setState(({ focusRequest }) => ({ focusRequest: focusRequest + 1 }));
  }

  /** Says something to people who listen instead of looking. */
  say(text: SpokenText, values: Record<string, unknown> = {}): void {
    this.announce(i18next.t(`vision-board:spoken.${text}` as 'vision-board:name', values));
  }

  announce(words: string): void {
    // The same words twice are announced only when they differ in something.
    this.#spoken = !this.#spoken;
    this.store.setState({ announcement: this.#spoken ? words : `${words}\u00a0` });
  }

  fitAll(): void {
    const bounds = this.view.model.bounds();
    if (bounds) this.view.setCamera(fitRect(bounds, this.view.size));
  }

  /** Shows what is selected as large as it fits, or everything when nothing is. */
  fitSelection(): void {
    const rects = this.selected.flatMap((id) => this.view.model.rectOf(id) ?? []);
    const bounds = boundingRect(rects);
    if (bounds) this.view.setCamera(fitRect(bounds, this.view.size, { largest: 2 }));
    else this.fitAll();
  }

  #follow(): void {
    const { slice, elements } = this;
    if (slice === this.#followed) return;
    this.#followed = slice;
    this.view.setBoard(slice);
    const { selection, editing } = this.store.getState();
    // A new note is selected before it has come into being.
    const exists = (id: string) => id === editing?.id || Object.hasOwn(elements, id);
    const left = [...selection].filter(exists);
    if (left.length < selection.size) this.select(left);
  }
}
