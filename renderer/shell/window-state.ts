import { create } from 'zustand';
import type { OpenResult, Recovery } from '../../preload/contract';
import type { DocumentKind } from '../../workshop/document-definitions/document-registry';
import type { SearchKind } from '../../workshop/search/search-place';
import type { StepId } from '../../workshop/step';
import type { Replica } from '../document/replica';

export type Drawer = 'guide' | 'emptyChair' | 'parkingLot' | 'people' | 'history';
/** What is captured from anywhere: a topic for the parking lot, a decision, a commitment, or a sentence from the empty chair. */
export const captureKinds = ['parked', 'decision', 'commitment', 'saying'] as const;
export type CaptureKind = (typeof captureKinds)[number];
export type DialogName =
  | 'create'
  | 'snapshots'
  | 'shortcuts'
  | 'palette'
  | 'search'
  | 'privacy'
  | 'about'
  | `export:${DocumentKind}`
  | `capture:${CaptureKind}`;

type NotOpened = Exclude<OpenResult, { status: 'open' }>;

/** What the window shows: the start screen, or a session. */
export type Place =
  | { name: 'start' }
  | { name: 'opening' }
  | { name: 'not-opened'; key: string; result: NotOpened }
  | {
      name: 'session';
      key: string;
      /** Holds the current key for the requests of the replica: it changes when the session is saved elsewhere. */
      address: { key: string };
      replica: Replica;
      readOnly: boolean;
      /** Another process took the session over while it was open here. */
      lockLost: boolean;
      recovery: Recovery | null;
      changedOutside: boolean;
      /** Files that a cloud drive has left beside the session's, and that the person has not dismissed. */
      copies: readonly string[];
      /** Which earlier state of which session is shown; null for a session itself. */
      snapshot: Extract<OpenResult, { status: 'open' }>['snapshot'];
    };

export type SessionPlace = Extract<Place, { name: 'session' }>;

/** Names an item of a step, such as a note of the vision board or an initiative of the roadmap. */
export interface RevealTarget {
  step: StepId;
  id: string;
  /** What kind of item it is, where the search leads to it: then the search puts the focus on the field that it found. */
  kind?: SearchKind;
}

interface WindowState {
  place: Place;
  step: StepId;
  drawer: Drawer | null;
  dialog: DialogName | null;
  /** The step on screen takes the whole window: bars, rail and drawer are hidden. */
  isPresenting: boolean;
  /** When main last refused an edit, in milliseconds since the epoch; 0 for never. A toast shows it once. */
  refusedAt: number;
  /** The item that the step on screen has to reveal; see navigation.ts. */
  revealTarget: RevealTarget | null;
}

/** State of this window that is not part of the session. */
export const useWindowState = create<WindowState>(() => ({
  place: { name: 'start' },
  step: 'kickoff',
  drawer: null,
  dialog: null,
  isPresenting: false,
  refusedAt: 0,
  revealTarget: null,
}));

/** Changes the place of the open session, unless another session has been opened since. */
export function updatePlace(replica: Replica, change: Partial<SessionPlace>): void {
  useWindowState.setState(({ place }) =>
    place.name === 'session' && place.replica === replica ? { place: { ...place, ...change } } : {},
  );
}
