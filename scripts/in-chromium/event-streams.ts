import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Client } from '../../main/requests/client';
import type { ConnectedClients } from '../../main/requests/connected-clients';
import { handleRequest, type RequestService } from '../../main/requests/request-handlers';

/**
 * Pages as clients: each has one event stream, on which events and responses arrive in the order in which they happened, as they do
 * between Electron's processes. Requests come by POST and name the client.
 */
export class EventStreams {
  readonly #service: RequestService;
  readonly #clients: ConnectedClients;
  readonly #open = new Map<string, { client: Client; write: (message: object) => void }>();

  constructor(service: RequestService, clients: ConnectedClients) {
    this.#service = service;
    this.#clients = clients;
  }

  /** Connects a page; it stays a client until its stream is closed. */
  open(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const write = (message: object) => void response.write(`data: ${encode(message)}\n\n`);
    const client: Client = {
      id: randomUUID(),
      role: 'facilitator',
      send: (name, event) => write({ event: name, value: event }),
    };
    this.#open.set(client.id, { client, write });
    this.#clients.add(client);
    request.once('close', () => {
      this.#open.delete(client.id);
      this.#clients.remove(client);
    });
    write({ client: client.id });
  }

  /** Handles a request; its response goes to the stream of its client. Throws when the client is unknown. */
  receive(body: string): void {
    const { client: id, call, name, input } = decode(body) as Record<'client' | 'call' | 'name' | 'input', unknown>;
    const stream = this.#open.get(String(id));
    if (!stream) throw new Error('Unknown client');
    handleRequest(this.#service, String(name), input, stream.client).then(
      (value) => stream.write({ call, value }),
      (error: unknown) => stream.write({ call, error: String(error) }),
    );
  }
}

/** JSON in which bytes are `{ "$bytes": base64 }`; page-bridge.js does the same. */
function encode(message: object): string {
  return JSON.stringify(message, function (this: Record<string, unknown>, key: string, value: unknown) {
    // Buffer turns itself into JSON before this function sees it.
    const original = this[key];
    return original instanceof Uint8Array ? { $bytes: Buffer.from(original).toString('base64') } : value;
  });
}

function decode(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && '$bytes' in value
      ? Uint8Array.from(Buffer.from(String(value.$bytes), 'base64'))
      : value,
  );
}
