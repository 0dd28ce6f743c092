import type { Events } from '../../preload/contract';
import type { Role } from './roles';

/** One endpoint of the contract: a window today, a phone later. Handlers know no more of it than this. */
export interface Client {
  /** Unique while the app runs. */
  readonly id: string;
  readonly role: Role;
  /** The only sessions that it may open, for a room screen; main decides which. */
  readonly maySee?: (key: string) => boolean;
  /** Sends an event. Does nothing when the client is gone. */
  readonly send: SendEvent;
}

export type SendEvent = <Name extends keyof Events>(name: Name, event: Events[Name]) => void;
