import { z } from 'zod';
import { idField } from '../workshop/fields';
import { answerSchema, newRoundSchema } from '../workshop/voices/schema';
import { sessionKey, type SaveProblem } from './session-key';

/** A round of voices in a session. */
const roundOf = z.strictObject({ key: sessionKey, round: idField });

/** Requests about silent votes; a part of the contract. */
export const voicesRequests = {
  /** Begins a round of silent votes. */
  'voices.begin': z.strictObject({ key: sessionKey, round: newRoundSchema }),
  /** How many people have answered an open round. */
  'voices.status': roundOf,
  /** As `voices.status` for the room: how many, never who. */
  'voices.count': roundOf,
  /**
   * Seals the answer of a person; it replaces the one before. Resolves when it is on the drive. No answer to an open round is ever sent to
   * a client.
   */
  'voices.cast': roundOf.extend({ voter: idField, answer: answerSchema }),
  /** Deletes the sealed answer of a person. */
  'voices.withdraw': roundOf.extend({ voter: idField }),
  /** Makes the answers part of the session, for all at once. It cannot be undone: what was seen stays known. */
  'voices.reveal': roundOf,
  /** Deletes a round with its answers, after a snapshot. Sealed answers are lost. */
  'voices.remove': roundOf,
} as const satisfies Record<string, z.ZodType>;

/** What is known of an open round before it is revealed. */
export interface VoicesStatus {
  /** Number of people who have answered. */
  count: number;
  /** Who has answered; null in an anonymous round. */
  voters: string[] | null;
  /** Answers that were cast on another computer and cannot be opened here. */
  elsewhere: number;
}

export type VoicesResult =
  | { status: 'ok' }
  /** `closed`: the round does not exist or is revealed. `answer`: it is not complete or not allowed. */
  | { status: 'refused'; reason: 'closed' | 'voter' | 'answer' | SaveProblem };

export interface VoicesResponses {
  'voices.begin': { round: string };
  'voices.status': VoicesStatus;
  'voices.count': { count: number };
  'voices.cast': VoicesResult;
  'voices.withdraw': VoicesResult;
  'voices.reveal': VoicesResult;
  'voices.remove': VoicesResult;
}
