import { join } from 'node:path';

/** The places in the folder of one session. */
export function sessionFolder(folder: string) {
  return {
    folder,
    /** The session itself (see envelope.ts). */
    file: join(folder, 'session.json'),
    /** Pictures, each named by its content (see assets.ts). */
    assets: join(folder, 'assets'),
    /** Earlier states (see snapshots.ts). */
    history: join(folder, 'history'),
    /** Present while a process has the session open (see lock.ts). */
    lock: join(folder, 'session.lock'),
    /** A small picture of the board for the start screen. */
    picture: join(folder, 'picture.png'),
  };
}

export type SessionFolder = ReturnType<typeof sessionFolder>;
