import i18next from 'i18next';
import type { CommandArgs, CommandName } from '../../../../workshop/session';
import type { BoardElement, VisionBoard } from '../../../../workshop/vision-board/schema';
import type { EditOptions, Replica } from '../../../document/replica';
import type { SliceOptions } from '../../../document/work-in-slices';
import { onThemeChange } from '../../../ui/token';
import { request } from '../../../bridge';
import { createBoardStore } from '../model/board-state';
import { BoardView } from '../rendering/board-view';
import { fitRect, noInsets, viewportOf, type Insets } from '../model/camera';
import { boundingRect, type Rect } from '../../../../workshop/vision-board/geometry';
import type { visionBoardTexts } from '../texts';

type AnnouncementKey = keyof (typeof visionBoardTexts)['de']['announcements'];
/** Keys of announcements, without their plural suffix. */
type Announcement = AnnouncementKey extends infer Key
  ? Key extends `${infer Name}_${'one' | 'other'}`
    ? Name
    : Key
  : never;

/** Height that the bar above the selection needs, in screen pixels. */
const selectionBarRoom = 52;

/**
 * The board of a mounted screen: the replica's elements, their view, and the state of the screen. Actions are modules beside it.
 */
export class Board {
  readonly store = createBoardStore();
  readonly view: BoardView;
  /** Key of the session in the library. */
  readonly key: string;
  readonly replica: Replica;
  /** The session is open read-only. */
  readonly #isSessionReadOnly: boolean;
  /** Whether the space bar is pressed: dragging pans. */
  spaceHeld = false;
  /** Last pointer position in screen pixels from the surface's top left corner; null outside. */
  pointer: { x: number; y: number } | null = null;
  /** Where the context menu was opened last, in screen pixels of the surface. */
  menuAt: { x: number; y: number } | null = null;
  /** Board point of the next paste event; null for the middle of the view. */
  pasteAt: { x: number; y: number } | null = null;
  #isRepeated = false;
  #followedSlice: unknown = null;
  #measureInsets: () => Insets = () => ({ ...noInsets });

  constructor(key: string, replica: Replica, readOnly: boolean) {
    this.key = key;
    this.replica = replica;
    this.#isSessionReadOnly = readOnly;
    this.view = new BoardView(this.store, (asset) => request['session.readAsset']({ key, asset }));
    this.view.isReadOnly = () => this.readOnly;
    this.#updateView();
  }

  /** Whether editing is impossible: the session is open read-only, or the board is locked. */
  get readOnly(): boolean {
    return this.#isSessionReadOnly || this.slice.locked;
  }

  get isSessionReadOnly(): boolean {
    return this.#isSessionReadOnly;
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
    if (!this.readOnly || (command === 'lockBoard' && !this.#isSessionReadOnly))
      this.replica.edit('vision-board', command, args, options);
  }

  /**
   * Runs a command several times as one edit of any size; see Replica.editInSlices. False when the board cannot be edited, also when it was
   * locked meanwhile. Rejects when cancelled; then nothing has changed.
   */
  async editInSlices<Name extends CommandName<'vision-board'>>(
    command: Name,
    slices: readonly CommandArgs<'vision-board', Name>[],
    options?: SliceOptions,
  ): Promise<boolean> {
    if (this.readOnly) return false;
    return this.replica.editInSlices('vision-board', command, slices, { ...options, mayShow: () => !this.readOnly });
  }

  /** Subscribes to the session, the theme and font loading. Returns the function that stops it and disposes the view. */
  start(): () => void {
    const stopFollowing = this.replica.store.subscribe(() => this.#updateView());
    const stopTheme = onThemeChange(() => this.view.restyle());
    const onFonts = () => this.view.remeasure();
    document.fonts.addEventListener('loadingdone', onFonts);
    const stopStore = this.store.subscribe((state, before) => {
      if (state.presentation !== before.presentation) this.view.updateTitles();
      if (state.editing?.id !== before.editing?.id || state.presentation !== before.presentation) this.view.repaint();
      else if (
        state.selection !== before.selection ||
        state.activeVoting !== before.activeVoting ||
        state.voter !== before.voter
      ) {
        this.view.repaintOverlay();
      }
    });
    this.#updateView();
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

  /** Ids of the selection, in the order of selection. */
  get selected(): string[] {
    return [...this.store.getState().selection];
  }

  /** Moves the keyboard focus to the selected element. */
  focus(): void {
    this.store.setState(({ focusRequest }) => ({ focusRequest: focusRequest + 1 }));
  }

  /** Announces a text to screen readers. */
  announce(text: Announcement, values: Record<string, unknown> = {}): void {
    this.announceText(i18next.t(`vision-board:announcements.${text}` as 'vision-board:announcements.grouped', values));
  }

  announceText(text: string): void {
    // Live regions announce only changes: a repeated text differs by a trailing space.
    this.#isRepeated = !this.#isRepeated;
    this.store.setState({ announcement: this.#isRepeated ? text : `${text}\u00a0` });
  }

  /** Widths of the strips that floating bars cover now, in screen pixels. */
  floatingInsets(): Insets {
    return this.#measureInsets();
  }

  /** Sets how the floating bars of the screen are measured. */
  followFloatingBars(measure: () => Insets): void {
    this.#measureInsets = measure;
  }

  fitAll(): void {
    const bounds = this.view.model.bounds();
    if (bounds) this.fit(bounds);
  }

  /** Shows a rectangle between the floating bars, at a zoom of at most `largest`. */
  fit(rect: Rect, options: { margin?: number; largest?: number } = {}): void {
    const insets = this.floatingInsets();
    const hasBar = this.store.getState().selection.size > 0 && !this.readOnly;
    if (hasBar) insets.top = Math.max(insets.top, selectionBarRoom);
    this.view.setCamera(fitRect(rect, this.view.size, { ...options, insets }));
  }

  /** The part of the board that is in view and not below floating bars. */
  get freeViewport(): Rect {
    const { camera, size } = this.view;
    const { top, right, bottom, left } = this.floatingInsets();
    const free = { width: Math.max(1, size.width - left - right), height: Math.max(1, size.height - top - bottom) };
    return viewportOf({ ...camera, x: camera.x + left / camera.zoom, y: camera.y + top / camera.zoom }, free);
  }

  /** Zooms to the selection, at most 200 %, or to everything when nothing is selected. */
  fitSelection(): void {
    const rects = this.selected.flatMap((id) => this.view.model.rectOf(id) ?? []);
    const bounds = boundingRect(rects);
    if (bounds) this.fit(bounds, { largest: 2 });
    else this.fitAll();
  }

  #updateView(): void {
    const { slice, elements } = this;
    this.view.setLanguage(this.replica.store.getState().session.workshop.language);
    if (slice === this.#followedSlice) return;
    this.#followedSlice = slice;
    this.view.setBoard(slice);
    const { selection, editing } = this.store.getState();
    // A new note is selected before it exists in the session.
    const exists = (id: string) => id === editing?.id || Object.hasOwn(elements, id);
    const left = [...selection].filter(exists);
    if (left.length < selection.size) this.select(left);
  }
}
