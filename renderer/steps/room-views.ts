import type { ComponentType } from 'react';
import type { StepId } from '../../workshop/step';

/**
 * What each step shows in the room, one page at a time; the pages are listed in workshop/room/pages-of-steps.ts. A view reads the session
 * as the room sees it.
 */
export const roomViews: Record<StepId, () => Promise<{ default: ComponentType<{ page: string }> }>> = {
  kickoff: () => import('./kickoff/room/room-view'),
  'reality-check': () => import('./reality-check/room/room-view'),
  intent: () => import('./intent/room/room-view'),
  'vision-board': () => import('./vision-board/room/room-view'),
  experience: () => import('./experience/room/room-view'),
  'pain-points': () => import('./pain-points/room/room-view'),
  'press-release': () => import('./press-release/room/room-view'),
  operations: () => import('./operations/room/room-view'),
  roadmap: () => import('./roadmap/room/room-view'),
  closing: () => import('./closing/room/room-view'),
};
