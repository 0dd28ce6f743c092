import type { Language } from '../language';
import { roomPages as kickoff } from '../kickoff/room-pages';
import { roomPages as realityCheck } from '../reality-check/room-pages';
import { roomPages as intent } from '../intent/room-pages';
import { roomPages as visionBoard } from '../vision-board/room-pages';
import { roomPages as experience } from '../experience/room-pages';
import { roomPages as painPoints } from '../pain-points/room-pages';
import { roomPages as pressRelease } from '../press-release/room-pages';
import { roomPages as operations } from '../operations/room-pages';
import { roomPages as roadmap } from '../roadmap/room-pages';
import { roomPages as closing } from '../closing/room-pages';
import type { SessionDocument } from '../session-schema';
import type { StepId } from '../step';
import { roundPages } from './round-pages';
import type { RoomPage, RoomPages } from './room-page';

/** The one list of what each step shows in the room; the views are in renderer/steps/room-views.ts. */
const pagesOfSteps: Record<StepId, RoomPages> = {
  kickoff,
  'reality-check': realityCheck,
  intent,
  'vision-board': visionBoard,
  experience,
  'pain-points': painPoints,
  'press-release': pressRelease,
  operations,
  roadmap,
  closing,
};

/**
 * The pages of a step in the room. `session` is the projection for the room, or one that is as small. While people answer a round of voices
 * there is nothing but its question; results come last.
 */
export function roomPagesOf(
  step: StepId,
  session: SessionDocument,
  language: Language,
): readonly [RoomPage, ...RoomPage[]] {
  const rounds = roundPages(session.voices, step, language);
  const [first, ...others] = rounds.pages;
  if (rounds.open !== null && first) return [first, ...others];
  return [...pagesOfSteps[step](session, language), ...rounds.pages];
}

/** The page that is shown for this id: the first one when there is none, or no longer. */
export function shownPage(pages: readonly [RoomPage, ...RoomPage[]], page: string): RoomPage {
  return pages.find(({ id }) => id === page) ?? pages[0];
}

/** The id of the page `by` pages further; the first or the last one at the ends. */
export function pageBeside(pages: readonly [RoomPage, ...RoomPage[]], page: string, by: -1 | 1): string {
  const index = pages.indexOf(shownPage(pages, page)) + by;
  return (pages[Math.max(0, Math.min(pages.length - 1, index))] ?? pages[0]).id;
}
