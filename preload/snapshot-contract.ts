import { z } from 'zod';
import { lineField } from '../workshop/fields';
import type { SessionDocument } from '../workshop/session-schema';
import { stepIds } from '../workshop/step';
import { sessionKey } from './session-key';

/** The file name of a snapshot, as listed by main. */
const snapshotName = z.string().min(1).max(255);

const pixels = z.int().min(0).max(20_000);
const screenArea = z.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels });
export type ScreenArea = z.infer<typeof screenArea>;

/** Requests about earlier states of a session; a part of the contract. */
export const snapshotRequests = {
  'session.snapshots': z.strictObject({ key: sessionKey }),
  'session.takeSnapshot': z.strictObject({ key: sessionKey, name: lineField }),
  /** Restores an earlier state, or only what these steps were then. */
  'session.restoreSnapshot': z.strictObject({
    key: sessionKey,
    snapshot: snapshotName,
    steps: z.array(z.enum(stepIds)).min(1).max(stepIds.length).optional(),
  }),
  /** Opens an earlier state under a key of its own, to be looked at, in a window of its own where there can be one. */
  'session.openSnapshot': z.strictObject({ key: sessionKey, snapshot: snapshotName, step: z.enum(stepIds) }),
  /** Adds an earlier state to the library as a workshop of its own. */
  'session.copySnapshot': z.strictObject({ key: sessionKey, snapshot: snapshotName }),
  /** Remembers how a step looks now: `area` is the rectangle of its screen in the window, in CSS pixels. */
  'session.pictureStep': z.strictObject({ key: sessionKey, step: z.enum(stepIds), area: screenArea }),
  /** A step that was changed is left: takes a snapshot with its latest picture. */
  'session.finishStep': z.strictObject({ key: sessionKey, step: z.enum(stepIds) }),
} as const satisfies Record<string, z.ZodType>;

export interface SnapshotEntry {
  /** File name in `history`, the key for `session.restoreSnapshot`. */
  snapshot: string;
  at: string;
  /** The name that a person has given, the id of the step that was left, or empty. */
  name: string;
  reason: 'opened' | 'interval' | 'before' | 'named' | 'step';
  /** URL of a picture of the screen, or null. */
  picture: string | null;
}

/** The responses to requests about earlier states. */
export interface SnapshotResponses {
  'session.snapshots': SnapshotEntry[];
  'session.takeSnapshot': void;
  'session.restoreSnapshot': { session: SessionDocument; revision: number };
  /** `isShown`: another window shows it. */
  'session.openSnapshot': { key: string; isShown: boolean };
  'session.copySnapshot': { key: string };
  'session.pictureStep': void;
  'session.finishStep': void;
}
