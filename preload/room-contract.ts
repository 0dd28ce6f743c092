import { z } from 'zod';
import type { RoomState } from '../workshop/room/room-state';
import { roomStateSchema } from '../workshop/room/room-state';
import { sessionKey } from './session-key';

/** What a key, a presenter's remote or the bar of the room screen does. */
export const roomActions = ['next', 'previous', 'black', 'leave'] as const;
export type RoomAction = (typeof roomActions)[number];

/** Requests about the room screen; a part of the contract. */
export const roomRequests = {
  /** The displays of this computer. */
  'room.displays': z.undefined(),
  /**
   * Opens the room screen for a session, or moves it: to this display, which is remembered, or to the remembered one, or to any that the
   * facilitator does not work on. Where there is none, it opens on the laptop, with a bar to leave it.
   */
  'room.open': z.strictObject({ key: sessionKey, display: z.int().nullable(), state: roomStateSchema.partial() }),
  'room.close': z.undefined(),
  /** Changes what the room shows. `step` is where the facilitator is; while the room is held back it is only remembered. */
  'room.show': roomStateSchema.partial(),
  'room.press': z.strictObject({ action: z.enum(roomActions) }),
  'room.state': z.undefined(),
} as const satisfies Record<string, z.ZodType>;

/** A display that the room screen can be on. */
export interface RoomDisplay {
  id: number;
  /** What the system calls it; may be empty. */
  label: string;
  /** In pixels, as the system counts them. */
  width: number;
  height: number;
  /** Whether the facilitator works there: it would cover that. */
  isFacilitators: boolean;
}

/** The room screen as facilitators and the room itself see it. */
export interface RoomStatus {
  /** The session it is open for; null while it is closed. */
  key: string | null;
  /** Null while it is closed, or while the display on which it was is gone: it opens again when that comes back. */
  display: number | null;
  /** Whether it covers the facilitator's work, and so has a bar to leave it. */
  hasBar: boolean;
  /** The step on which the facilitator is. */
  facilitatorStep: RoomState['step'];
  state: RoomState;
}

export interface RoomResponses {
  'room.displays': RoomDisplay[];
  'room.open': RoomStatus;
  'room.close': void;
  'room.show': void;
  'room.press': void;
  'room.state': RoomStatus;
}
