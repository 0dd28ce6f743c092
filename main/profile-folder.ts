import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from './session/storage/is-alive';

/** What belongs to this computer and not to Chromium: settings, the list of sessions, those saved elsewhere, the dictionary. */
const ownFiles = ['settings.json', 'library.json', 'elsewhere.json', 'spelling'];

/** Followed by the id of the process and a random part. */
const temporaryPrefix = 'leitbild-profile-';

export interface Profile {
  folder: string;
  /** What is stored in it is gone after the end of the program; `remove` deletes it. */
  isTemporary: boolean;
  remove: () => void;
}

/**
 * The folder for the profile: `folder`, or a temporary copy of the app's own files in it when it cannot be written, for instance on a
 * read-only drive. Chromium does not start without a folder that it can write.
 */
export function writableProfile(folder: string): Profile {
  try {
    mkdirSync(folder, { recursive: true });
    const probe = path.join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return { folder, isTemporary: false, remove: () => {} };
  } catch {
    removeLeftProfiles();
    const copy = mkdtempSync(path.join(tmpdir(), `${temporaryPrefix}${process.pid}-`));
    for (const name of ownFiles) {
      try {
        cpSync(path.join(folder, name), path.join(copy, name), { recursive: true });
      } catch {
        // Missing or unreadable: the app starts with defaults.
      }
    }
    return { folder: copy, isTemporary: true, remove: () => removeFolder(copy) };
  }
}

/** Removes what Chromium has written after the end of earlier runs, or what their crash has left. */
function removeLeftProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = new RegExp(`^${temporaryPrefix}(\\d+)-`).exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) removeFolder(path.join(tmpdir(), name));
  }
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A file is still open: the system empties its temporary folder.
  }
}
