import type { Patch, SaveProblem } from '../../preload/contract';

/** Events of an open session. */
export type SessionEvent =
  /** Everything up to this revision is durably on the drive. */
  | { type: 'saved'; revision: number; at: string }
  /** Saving failed; the session stays in memory and saving is retried. */
  | { type: 'saveFailed'; problem: SaveProblem }
  /** `source` is the id of the client that sent the change, as passed to `apply`; null for changes that main made. */
  | { type: 'changed'; revision: number; patches: Patch[]; source: string | null }
  /** Another program changed the file. Nothing is written until `resolveOutside`. */
  | { type: 'changedOutside' }
  /** Another process took the session over: it is read-only here. Unsaved work is in its history. */
  | { type: 'lockLost'; host: string; since: string }
  /** The session continues in another folder, under another key. */
  | { type: 'moved'; newKey: string };
