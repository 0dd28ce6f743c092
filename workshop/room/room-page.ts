import type { Language } from '../language';
import type { SessionDocument } from '../session-schema';

/** One thing that the room screen shows at a time. */
export interface RoomPage {
  /** Stable while the session changes, such as the id of the item that it shows. Not empty. */
  id: string;
  /** What the facilitator chooses it by, in the language of the room. */
  title: string;
}

/** The pages of a step in the room, of the session as the room sees it. Never empty: the first page is always there. */
export type RoomPages = (session: SessionDocument, language: Language) => readonly [RoomPage, ...RoomPage[]];
