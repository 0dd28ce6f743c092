import type { RequestInput, RequestName, requests, Responses } from '../../preload/contract';
import type { Client } from './client';
import { mayRequest } from './roles';

/** What is done for each request: parsed input and the client that sent it. */
export type RequestHandlers = {
  [Name in RequestName]: (input: RequestInput<Name>, client: Client) => Promise<Responses[Name]> | Responses[Name];
};

/** The handlers of one area of the contract, such as `session`. */
export type HandlersOf<Area extends string> = Pick<RequestHandlers, Extract<RequestName, `${Area}.${string}`>>;

export interface RequestService {
  /** The schema of each request. */
  schemas: typeof requests;
  handlers: RequestHandlers;
  logError: (message: string, error: unknown) => void;
}

/**
 * Handles one request: authorises it by the client's role, parses its input by its schema, and runs its handler.
 * Rejects with "Refused" when the role or the schema does not allow it, with "Failed" when the handler throws. Neither message quotes
 * content.
 */
export async function handleRequest(
  { schemas, handlers, logError }: RequestService,
  name: string,
  input: unknown,
  client: Client,
): Promise<unknown> {
  if (!mayRequest(client.role, name)) throw new Error(`Refused: ${client.role} may not request ${name.slice(0, 50)}`);
  const parsed = schemas[name].safeParse(input);
  if (!parsed.success) throw new Error(`Refused: ${name} does not take this`);
  try {
    return await run(handlers, name, parsed.data as RequestInput<typeof name>, client);
  } catch (error) {
    logError(`${name} failed`, error);
    throw new Error(`Failed: ${name}`, { cause: error });
  }
}

/** Lets TypeScript follow that the name, the handler and the input belong together. */
function run<Name extends RequestName>(
  handlers: RequestHandlers,
  name: Name,
  input: RequestInput<Name>,
  client: Client,
): Promise<Responses[Name]> | Responses[Name] {
  return handlers[name](input, client);
}
