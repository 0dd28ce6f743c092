import type { RoomState } from '../../../../workshop/room/room-state';
import { pageOfPart } from '../../../../workshop/vision-board/room-pages';
import type { PresentationStop } from '../../../../workshop/vision-board/presentation-stops';
import type { VisionBoard } from '../../../../workshop/vision-board/schema';
import { request } from '../../../bridge';
import type { Replica } from '../../../document/replica';
import { onThemeChange } from '../../../ui/token';
import { createBoardStore } from '../model/board-state';
import { fitRect, isSameCamera, type Camera } from '../model/camera';
import { showBoard } from '../rendering/board-layers';
import { BoardView } from '../rendering/board-view';
import { stopCamera, stopsOfView } from '../rendering/stop-camera';

const overview: PresentationStop = { kind: 'overview', id: '', name: '', rect: null };

/** Largest zoom of a view that the facilitator has chosen. */
const largestZoom = 4;

/** The board as the room sees it: drawn by the step's own view, without anything to edit it with. */
export class RoomBoard {
  readonly #store = createBoardStore();
  readonly #view: BoardView;
  readonly #replica: Replica;
  readonly #stops: (() => void)[];
  #board: VisionBoard | null = null;
  #page = '';
  #focus: RoomState['board'] = null;
  #isSized = false;

  constructor(key: string, replica: Replica, place: { sized: HTMLElement; container: HTMLDivElement }) {
    this.#replica = replica;
    this.#view = new BoardView(this.#store, (asset) => request['session.readAsset']({ key, asset }));
    this.#view.isReadOnly = () => true;
    this.#follow();
    const onFonts = () => this.#view.remeasure();
    document.fonts.addEventListener('loadingdone', onFonts);
    this.#stops = [
      replica.store.subscribe(() => this.#follow()),
      onThemeChange(() => this.#view.restyle()),
      () => document.fonts.removeEventListener('loadingdone', onFonts),
      showBoard(this.#view, {
        ...place,
        onSize: () => {
          this.#isSized = true;
          this.#aim(true);
        },
      }),
    ];
  }

  /** Shows a page, or the part of the board that the facilitator has chosen. */
  show(page: string, focus: RoomState['board']): void {
    const spotlight = focus && focus.spotlight.length > 0 ? new Set(focus.spotlight) : null;
    if (spotlight || this.#store.getState().spotlight) this.#store.setState({ spotlight });
    this.#page = page;
    this.#focus = focus;
    this.#aim(false);
    // The spotlight.
    this.#view.repaintOverlay();
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#view.dispose();
  }

  #follow(): void {
    const { steps, workshop } = this.#replica.store.getState().session;
    this.#view.setLanguage(workshop.language);
    const board = steps['vision-board'];
    if (board === this.#board) return;
    this.#board = board;
    this.#view.setBoard(board);
    this.#aim(false);
  }

  /** Moves the camera to what is shown; at once when it is the first time or the screen has changed. */
  #aim(atOnce: boolean): void {
    if (!this.#isSized) return;
    const stop = this.#stop();
    const { presentation } = this.#store.getState();
    const isSame = presentation?.stop.id === stop.id && presentation.stop.kind === stop.kind;
    const camera = this.#camera(stop);
    // Most edits change neither: then only what was edited is drawn again.
    if (!isSame) {
      this.#store.setState({ presentation: { index: 0, stop, camera: this.#view.camera, selection: [] } });
      this.#view.updateTitles();
      this.#view.repaint();
    }
    if (camera && !isSameCamera(camera, this.#view.camera)) {
      this.#view.animation.stop();
      if (atOnce || isSame) this.#view.setCamera(camera);
      else this.#view.animation.moveTo(camera);
    }
  }

  #stop(): PresentationStop {
    if (this.#focus?.view) return overview;
    const area = this.#focus?.area;
    const stops = stopsOfView(this.#board?.elements ?? {}, this.#view);
    const isShown = area
      ? ({ id }: PresentationStop) => id === area
      : ({ id }: PresentationStop) => id !== '' && pageOfPart(id) === this.#page;
    return stops.find(isShown) ?? overview;
  }

  #camera(stop: PresentationStop): Camera | null {
    const view = this.#focus?.view;
    if (view) return fitRect(view, this.#view.size, { margin: 0, largest: largestZoom });
    return stopCamera(this.#view, stop);
  }
}
