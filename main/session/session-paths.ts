import { join } from 'node:path';

/** The paths in the folder of a session. */
export function sessionPaths(folder: string) {
  return {
    folder,
    /** The session itself (see envelope.ts). */
    file: join(folder, 'session.json'),
    /** Pictures, each named by the hash of its content (see assets.ts). */
    assets: join(folder, 'assets'),
    /** Earlier states (see snapshots.ts). */
    history: join(folder, 'history'),
    /** Text that was typed and is not part of the session yet (see drafts.ts). */
    drafts: join(folder, 'drafts.json'),
    /** The encrypted answers to open rounds of voices (see voices/sealed-votes.ts). */
    sealedVotes: join(folder, 'sealed-votes.json'),
    /** Present while a process has the session open (see lock.ts). */
    lock: join(folder, 'session.lock'),
    /** A small picture of the board for the start screen. */
    picture: join(folder, 'picture.png'),
  };
}

export type SessionPaths = ReturnType<typeof sessionPaths>;
