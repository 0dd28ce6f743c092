import type { Patch } from '../../preload/contract';
import { projectSession, type ProjectedRole, type Projection } from '../../workshop/projections/project-session';
import type { SessionDocument } from '../../workshop/session-schema';
import type { Client } from './client';
import { patchesBetween } from './patches-between';

/** Pictures are read one by one when a session is opened: their names are looked up once per projection. */
const picturesIn = oncePerObject(
  (seen: SessionDocument) => new Set(JSON.stringify(seen).match(/[0-9a-f]{64}\.(?:jpg|png)/g) ?? []),
);

/** Gives what `compute` gives, computed once per object. */
function oncePerObject<Value extends object, Result extends object>(
  compute: (value: Value) => Result,
): (value: Value) => Result {
  const results = new WeakMap<Value, Result>();
  return (value) => {
    const result = results.get(value) ?? compute(value);
    results.set(value, result);
    return result;
  };
}

/**
 * What each client with a projected role sees of its session now. Changes are sent to it as the difference of two projections: a patch of
 * the session itself could carry what is hidden.
 */
export class ShownProjections {
  readonly #shown = new WeakMap<Client, Map<string, Projection>>();
  /** Clients of one role share the projection of a state. */
  readonly #made = new WeakMap<SessionDocument, Partial<Record<ProjectedRole, Projection>>>();

  /** The whole projection, for a client that opens the session. */
  begin(client: Client, role: ProjectedRole, key: string, session: SessionDocument): SessionDocument {
    return this.#show(client, role, key, session).seen;
  }

  /** What has changed for the client since; everything when it is not known what it saw. */
  change(client: Client, role: ProjectedRole, key: string, session: SessionDocument): Patch[] {
    const before = this.#shown.get(client)?.get(key);
    const { seen } = this.#show(client, role, key, session);
    if (before) return patchesBetween(before.seen, seen);
    const { header: _, ...content } = seen;
    return Object.entries(content).map(([name, value]): Patch => ({ op: 'replace', path: [name], value }));
  }

  /** The session continues under another key. */
  rename(client: Client, key: string, newKey: string): void {
    const shown = this.#shown.get(client);
    const known = shown?.get(key);
    if (!shown || !known) return;
    shown.delete(key);
    shown.set(newKey, known);
  }

  /** Whether a role sees the picture with this name now. Names are SHA-256 sums: one that occurs in the projection is meant there. */
  showsAsset(client: Client, role: ProjectedRole, key: string, session: SessionDocument, asset: string): boolean {
    return picturesIn(this.#project(role, session, this.#shown.get(client)?.get(key)).seen).has(asset);
  }

  #show(client: Client, role: ProjectedRole, key: string, session: SessionDocument): Projection {
    const ofClient = this.#shown.get(client) ?? new Map<string, Projection>();
    this.#shown.set(client, ofClient);
    const projection = this.#project(role, session, ofClient.get(key));
    ofClient.set(key, projection);
    return projection;
  }

  #project(role: ProjectedRole, session: SessionDocument, before: Projection | undefined): Projection {
    const made = this.#made.get(session) ?? {};
    this.#made.set(session, made);
    return (made[role] ??= { source: session, seen: projectSession(session, role, before) });
  }
}
