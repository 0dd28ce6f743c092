import type { Language } from '../language';
import { roomPages as kickoff } from '../kickoff/room-pages';
import type { SessionDocument } from '../session-schema';
import { stepNames, type StepId } from '../step';
import type { RoomPage, RoomPages } from './room-page';

/** The one list of what each step shows in the room; the views are in renderer/steps/room-views.ts. */
const pagesOfSteps: Partial<Record<StepId, RoomPages>> = {
  kickoff,
};

/** The pages of a step in the room. `session` is the projection for the room, or one that is as small. */
export function roomPagesOf(
  step: StepId,
  session: SessionDocument,
  language: Language,
): readonly [RoomPage, ...RoomPage[]] {
  return pagesOfSteps[step]?.(session, language) ?? [{ id: 'step', title: stepNames[step][language] }];
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
