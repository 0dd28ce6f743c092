import type { Patch, SaveProblem } from '../../preload/contract';

/** What an open session tells on its own. */
export type SessionEvent =
  /** Everything up to this revision is durably on the drive. */
  | { type: 'saved'; revision: number; at: string }
  /** Saving failed; the session is kept in memory and saving is tried again. */
  | { type: 'saveFailed'; problem: SaveProblem }
  /** `source` is what was passed to `apply`; null for changes that no window sent. */
  | { type: 'changed'; revision: number; patches: Patch[]; source: unknown }
  /** Another program changed the file. Nothing is written until `resolveOutside`. */
  | { type: 'changedOutside' }
  /** Another process took the session over: it is read-only here. What was not saved is in its history. */
  | { type: 'lockLost'; host: string; since: string }
  /** It goes on in another folder and is named by another key from now on. */
  | { type: 'moved'; newKey: string };
