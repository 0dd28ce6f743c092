import type { Events } from '../../preload/contract';
import type { Client } from './client';
import { hearsBroadcast } from './roles';

/** The clients that are connected now, and which sessions each of them has open. */
export class ConnectedClients {
  readonly #clients = new Map<string, { client: Client; sessions: Set<string> }>();
  readonly #onLeave: (() => void)[] = [];
  readonly #onRename: ((key: string, newKey: string) => void)[] = [];

  add(client: Client): void {
    this.#clients.set(client.id, { client, sessions: new Set() });
  }

  remove({ id }: Client): void {
    if (this.#clients.delete(id)) this.#left();
  }

  /** Calls the listener when a client has left a session or is gone. */
  onLeave(listener: () => void): void {
    this.#onLeave.push(listener);
  }

  /** Calls the listener when a session continues under another key. */
  onRename(listener: (key: string, newKey: string) => void): void {
    this.#onRename.push(listener);
  }

  /** All connected clients, in the order in which they connected. */
  all(): Client[] {
    return [...this.#clients.values()].map(({ client }) => client);
  }

  /** Sends an event that concerns the whole app to every client whose role hears it. */
  broadcast<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    for (const client of this.all()) if (hearsBroadcast(client.role, name)) client.send(name, event);
  }

  /** Records that a client has a session open. */
  join({ id }: Client, key: string): void {
    this.#clients.get(id)?.sessions.add(key);
  }

  leave({ id }: Client, key: string): void {
    if (this.#clients.get(id)?.sessions.delete(key)) this.#left();
  }

  hasOpen({ id }: Client, key: string): boolean {
    return this.#clients.get(id)?.sessions.has(key) ?? false;
  }

  /** Whether a facilitator other than this client has the session open. Only facilitators keep a session open. */
  isOpenElsewhere(client: Client, key: string): boolean {
    return this.all().some(
      (other) => other.id !== client.id && other.role === 'facilitator' && this.hasOpen(other, key),
    );
  }

  /** Follows a session that continues under another key. */
  renameSession(key: string, newKey: string): void {
    for (const { sessions } of this.#clients.values()) if (sessions.delete(key)) sessions.add(newKey);
    for (const listener of this.#onRename) listener(key, newKey);
  }

  #left(): void {
    for (const listener of this.#onLeave) listener();
  }
}
