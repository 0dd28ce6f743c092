import type { Patch, RequestInput } from '../../preload/contract';
import type { Client } from './client';

/** The most patches of one edit: every element of the largest session, changed many times over. */
const maxPatches = 1_000_000;

/**
 * Collects edits that arrive in several messages, one at a time for each client. An edit whose last part never arrives is dropped, at the
 * latest with its client.
 */
export class EditParts {
  readonly #waiting = new WeakMap<Client, { edit: string; parts: number; patches: Patch[] }>();

  add(client: Client, { edit, patches }: RequestInput<'session.patchPart'>): void {
    const before = this.#waiting.get(client);
    const waiting = before?.edit === edit ? before : { edit, parts: 0, patches: [] };
    if (waiting.patches.length + patches.length > maxPatches) {
      this.#waiting.delete(client);
      throw new Error('Too many patches');
    }
    for (const patch of patches) waiting.patches.push(patch);
    waiting.parts += 1;
    this.#waiting.set(client, waiting);
  }

  /** All patches of an edit whose last part has arrived. Throws when another one is missing. */
  complete(client: Client, { patches, after }: RequestInput<'session.patch'>): readonly Patch[] {
    const waiting = this.#waiting.get(client);
    this.#waiting.delete(client);
    if (!after) return patches;
    if (waiting?.edit !== after.edit || waiting.parts !== after.parts) throw new Error('A part of the edit is missing');
    return waiting.patches.concat(patches);
  }
}
