import { current, isDraft } from 'immer';
import { orderAtEnd } from '../collection';
import type { PressRelease, Version } from './schema';

type Kept = Pick<Version, 'parts' | 'sequence' | 'leftOut' | 'questions'>;

/** Versions of the text. */
export const versionCommands = {
  /** Keeps the text and its questions as they are now. */
  keepVersion(
    slice: PressRelease,
    { id, name, at, kind }: { id: string; name: string; at: string; kind: Version['kind'] },
  ) {
    slice.versions[id] ??= { order: orderAtEnd(slice.versions), name, at, kind, ...textOf(slice) };
  },

  renameVersion(slice: PressRelease, { id, name }: { id: string; name: string }) {
    const version = slice.versions[id];
    if (version) version.name = name;
  },

  removeVersion(slice: PressRelease, { id }: { id: string }) {
    delete slice.versions[id];
  },

  /** Restores a version. The present text is kept as another version, under `id` and `name`. */
  restoreVersion(
    slice: PressRelease,
    { version, id, name, at }: { version: string; id: string; name: string; at: string },
  ) {
    const older = slice.versions[version];
    if (!older) return;
    versionCommands.keepVersion(slice, { id, name, at, kind: 'restore' });
    Object.assign(slice, textOf(older));
  },
};

/** A copy: later changes of the slice must not change the version, nor vice versa. */
function textOf(of: Kept): Kept {
  const { parts, sequence, leftOut, questions } = isDraft(of) ? current(of) : of;
  return JSON.parse(JSON.stringify({ parts, sequence, leftOut, questions })) as Kept;
}
