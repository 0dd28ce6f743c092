import type { ComponentType } from 'react';
import { Flag, HeartPulse, Map, Newspaper, Sparkles, type LucideIcon } from 'lucide-react';
import type { Localized } from '../../workshop/language';
import type { StepId } from '../../workshop/step';
import { experienceTexts } from './experience/texts';
import { kickoffTexts } from './kickoff/texts';
import { pressReleaseTexts } from './press-release/texts';
import { roadmapTexts } from './roadmap/texts';
import { visionBoardTexts } from './vision-board/texts';

interface StepScreen {
  icon: LucideIcon;
  /** Loads the screen: when the step is shown for the first time, or a little before. The canvas and the editor are large. */
  load: () => Promise<{ default: ComponentType }>;
  /** Words of the screen; those shared with documents are in workshop/<step>/words.ts. */
  texts: Localized<{ edits: Record<string, string> }>;
}

/** The one list of screens; the type checker names a step that is missing. */
export const stepScreens = {
  kickoff: { icon: Flag, load: () => import('./kickoff/kickoff-screen'), texts: kickoffTexts },
  'vision-board': {
    icon: Sparkles,
    load: () => import('./vision-board/vision-board-screen'),
    texts: visionBoardTexts,
  },
  experience: {
    icon: HeartPulse,
    load: () => import('./experience/experience-screen'),
    texts: experienceTexts,
  },
  'press-release': {
    icon: Newspaper,
    load: () => import('./press-release/press-release-screen'),
    texts: pressReleaseTexts,
  },
  roadmap: { icon: Map, load: () => import('./roadmap/roadmap-screen'), texts: roadmapTexts },
} satisfies Record<StepId, StepScreen>;
