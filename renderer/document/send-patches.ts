import type { Patch, PatchResult } from '../../preload/contract';
import { newId } from '../../workshop/new-id';
import { request } from '../bridge';

/** Largest number of patches in a message: main reads one without a noticeable pause. */
const patchesPerMessage = 1_000;

/**
 * Sends an edit to main, a large one in several messages, which main applies as a whole. Rejects when main was not available; then nothing
 * was applied.
 */
export async function sendPatches(key: string, baseRevision: number, patches: Patch[]): Promise<PatchResult> {
  if (patches.length <= patchesPerMessage) return request['session.patch']({ key, baseRevision, patches });
  const edit = newId();
  const parts = Math.ceil(patches.length / patchesPerMessage) - 1;
  const part = (index: number) => patches.slice(index * patchesPerMessage, (index + 1) * patchesPerMessage);
  for (let index = 0; index < parts; index += 1) await request['session.patchPart']({ edit, patches: part(index) });
  return request['session.patch']({ key, baseRevision, patches: part(parts), after: { edit, parts } });
}
