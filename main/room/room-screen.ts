import type { RoomAction, RoomDisplay, RoomStatus } from '../../preload/contract';
import { projectSession } from '../../workshop/projections/project-session';
import { pageBeside, roomPagesOf } from '../../workshop/room/pages-of-steps';
import type { RoomState } from '../../workshop/room/room-state';
import type { SessionDocument } from '../../workshop/session-schema';
import type { Client } from '../requests/client';
import type { ConnectedClients } from '../requests/connected-clients';
import type { SettingsStore } from '../settings';
import { chooseDisplay, matchesDisplay } from './choose-display';
import type { Display, RoomDevices, RoomWindow } from './room-devices';

export interface RoomScreenOptions {
  devices: RoomDevices;
  clients: ConnectedClients;
  settings: SettingsStore;
  /** An open session. */
  sessionOf: (key: string) => SessionDocument;
}

/** The screen while it is open. */
interface Shown {
  key: string;
  window: RoomWindow | null;
  /** Where it is, or was until its display went away. */
  display: Display;
  /** The displays that were there when its own went away: on those it does not appear of its own accord. */
  others: ReadonlySet<number>;
}

const closedState: RoomState = {
  step: 'kickoff',
  page: '',
  follows: true,
  curtain: 'none',
  breakEndsAt: null,
  board: null,
};

/**
 * The one screen for the room: on which display it is, for which session, and what it shows. It never appears over the facilitator's work
 * unless they ask for it: when its display goes away, so does its window, until the display comes back.
 */
export class RoomScreen {
  readonly #options: RoomScreenOptions;
  #shown: Shown | null = null;
  #state: RoomState = closedState;
  #facilitatorStep: RoomState['step'] = 'kickoff';

  constructor(options: RoomScreenOptions) {
    this.#options = options;
    const { devices, clients } = options;
    devices.onDisplaysChange(() => this.#displaysChanged());
    clients.onLeave(() => this.#facilitatorLeft());
    clients.onRename((key, newKey) => {
      if (this.#shown?.key !== key) return;
      this.#shown.key = newKey;
      this.#tell();
    });
  }

  get status(): RoomStatus {
    const shown = this.#shown;
    return {
      key: shown?.key ?? null,
      display: shown?.window ? shown.display.id : null,
      hasBar: shown?.display.isFacilitators ?? false,
      facilitatorStep: this.#facilitatorStep,
      state: this.#state,
    };
  }

  displays(): RoomDisplay[] {
    return this.#options.devices.displays().map(({ id, label, bounds: { width, height }, isFacilitators }) => ({
      id,
      label,
      width,
      height,
      isFacilitators,
    }));
  }

  /** Opens the screen for a session or moves it, see `room.open`. Throws when the computer has no display. */
  open(key: string, id: number | null, state: Partial<RoomState>): RoomStatus {
    const { devices, settings } = this.#options;
    const display = chooseDisplay(devices.displays(), id, settings.values.roomDisplay);
    if (!display) throw new Error('There is no display');
    if (id !== null && !display.isFacilitators) {
      const { label, bounds } = display;
      settings.change({ roomDisplay: { id, label, width: bounds.width, height: bounds.height } });
    }
    if (this.#shown?.key !== key) {
      this.#state = { ...closedState, ...state };
      this.#facilitatorStep = this.#state.step;
    }
    // It is where it is wanted already.
    if (this.#shown?.key === key && this.#shown.window && this.#shown.display.id === display.id) return this.status;
    this.#shown?.window?.destroy();
    this.#shown = { key, window: null, display, others: new Set() };
    this.#openWindow(this.#shown);
    this.#tell();
    return this.status;
  }

  close(): void {
    if (!this.#shown) return;
    const { window } = this.#shown;
    this.#shown = null;
    this.#state = closedState;
    window?.destroy();
    this.#options.devices.keepAwake(false);
    this.#tell();
  }

  /** Changes what the room shows, see `room.show`. */
  show({ step, ...change }: Partial<RoomState>): void {
    if (!this.#shown) return;
    const before = this.#state;
    if (step !== undefined) this.#facilitatorStep = step;
    const next = { ...before, ...change };
    // A page that was chosen goes before the part of the board that was shown; the spotlight stays.
    if (change.page !== undefined && change.board === undefined && next.board) {
      next.board = next.board.spotlight.length === 0 ? null : { ...next.board, area: null, view: null };
    }
    if (next.follows && next.step !== this.#facilitatorStep) {
      this.#state = { ...next, step: this.#facilitatorStep, page: change.page ?? '' };
    } else this.#state = next;
    this.#tell();
  }

  press(action: RoomAction, client: Client): void {
    if (!this.#shown) return;
    const { curtain, step, page } = this.#state;
    switch (action) {
      case 'leave':
        // On a display of its own only the facilitator's window closes it.
        if (client.role === 'facilitator' || this.#shown.display.isFacilitators) this.close();
        return;
      case 'black':
        return this.show({ curtain: curtain === 'none' ? 'black' : 'none' });
      case 'next':
      case 'previous': {
        const session = projectSession(this.#options.sessionOf(this.#shown.key), 'room');
        const pages = roomPagesOf(step, session, session.workshop.language);
        return this.show({ page: pageBeside(pages, page, action === 'next' ? 1 : -1) });
      }
    }
  }

  #openWindow(shown: Shown): void {
    const { devices } = this.#options;
    const { display } = shown;
    shown.window = devices.openWindow({
      display,
      takesFocus: display.isFacilitators,
      maySee: (key) => this.#shown === shown && shown.key === key,
      onClosed: () => {
        if (this.#shown === shown) this.close();
      },
    });
    devices.keepAwake(true);
  }

  #displaysChanged(): void {
    const { devices, clients } = this.#options;
    const displays = devices.displays();
    clients.broadcast('displays.changed', this.displays());
    const shown = this.#shown;
    if (!shown) return;
    if (shown.window) {
      const same = displays.find(({ id }) => id === shown.display.id);
      if (same) {
        // Whose display it is was decided when it opened there.
        shown.display = { ...same, isFacilitators: shown.display.isFacilitators };
        shown.window.moveTo(shown.display);
        return;
      }
      const { window } = shown;
      shown.window = null;
      shown.others = new Set(displays.map(({ id }) => id));
      window.destroy();
      devices.keepAwake(false);
      this.#tell();
      return;
    }
    const free = displays.filter(({ isFacilitators }) => !isFacilitators);
    const back =
      free.find((display) => matchesDisplay(display, shown.display)) ?? free.find(({ id }) => !shown.others.has(id));
    if (!back) return;
    shown.display = back;
    this.#openWindow(shown);
    this.#tell();
  }

  /** The screen closes with the last facilitator's window that has its session open. */
  #facilitatorLeft(): void {
    const { clients } = this.#options;
    const key = this.#shown?.key;
    if (key === undefined) return;
    const isOpen = clients.all().some((client) => client.role === 'facilitator' && clients.hasOpen(client, key));
    if (!isOpen) this.close();
  }

  #tell(): void {
    this.#options.clients.broadcast('room.changed', this.status);
  }
}
