import type { ComponentType } from 'react';
import type { StepId } from '../../workshop/step';

/**
 * What each step shows in the room, one page at a time; the pages are listed in workshop/room/pages-of-steps.ts. A view reads the session
 * as the room sees it.
 */
export const roomViews: Partial<Record<StepId, () => Promise<{ default: ComponentType<{ page: string }> }>>> = {
  kickoff: () => import('./kickoff/room/room-view'),
};
