import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { Flag, HeartPulse, Map, Newspaper, Sparkles, type LucideIcon } from 'lucide-react';
import type { InBoth } from '../../workshop/language';
import type { StepId } from '../../workshop/step';
import { experienceTexts } from './experience/texts';
import { kickoffTexts } from './kickoff/texts';
import { pressReleaseTexts } from './press-release/texts';
import { roadmapTexts } from './roadmap/texts';
import { visionBoardTexts } from './vision-board/texts';

interface StepScreen {
  icon: LucideIcon;
  /** Loaded when the step is shown for the first time: the canvas and the editor are large. */
  screen: LazyExoticComponent<ComponentType>;
  /** Words of the screen; those shared with documents are in workshop/<step>/words.ts. */
  texts: InBoth<{ edits: Record<string, string> }>;
}

/** The one list of screens; the type checker names a step that is missing. */
export const stepScreens = {
  kickoff: { icon: Flag, screen: lazy(() => import('./kickoff/kickoff-screen')), texts: kickoffTexts },
  'vision-board': {
    icon: Sparkles,
    screen: lazy(() => import('./vision-board/vision-board-screen')),
    texts: visionBoardTexts,
  },
  experience: {
    icon: HeartPulse,
    screen: lazy(() => import('./experience/experience-screen')),
    texts: experienceTexts,
  },
  'press-release': {
    icon: Newspaper,
    screen: lazy(() => import('./press-release/press-release-screen')),
    texts: pressReleaseTexts,
  },
  roadmap: { icon: Map, screen: lazy(() => import('./roadmap/roadmap-screen')), texts: roadmapTexts },
} satisfies Record<StepId, StepScreen>;
