import { CircleAlert, Cog, Compass, Flag, HeartPulse, Map, Newspaper, PenLine, ScanEye, Sparkles } from 'lucide-react';
import type { StepId } from '../../workshop/step';
import type { appTexts } from '../shell/texts';
import type { voicesTexts } from '../links/voices/texts';
import type { workshopTexts } from '../shell/workshop-texts';

/** The one list of screens, handed to the window by main.tsx. The type checker names a step that is missing. */
export const stepScreens = {
  kickoff: { icon: Flag, load: () => import('./kickoff/kickoff-screen') },
  'vision-board': {
    icon: Sparkles,
    load: () => import('./vision-board/vision-board-screen'),
    hasShortcuts: true,
  },
  experience: { icon: HeartPulse, load: () => import('./experience/experience-screen'), hasShortcuts: true },
  'press-release': {
    icon: Newspaper,
    load: () => import('./press-release/press-release-screen'),
    hasShortcuts: true,
  },
  roadmap: { icon: Map, load: () => import('./roadmap/roadmap-screen'), hasShortcuts: true },
  'reality-check': { icon: ScanEye, load: () => import('./reality-check/reality-check-screen') },
  intent: { icon: Compass, load: () => import('./intent/intent-screen') },
  'pain-points': { icon: CircleAlert, load: () => import('./pain-points/pain-points-screen'), hasShortcuts: true },
  operations: { icon: Cog, load: () => import('./operations/operations-screen') },
  closing: { icon: PenLine, load: () => import('./closing/closing-screen') },
} satisfies Record<StepId, object>;

type ScreenTexts<Id extends StepId> = Awaited<ReturnType<(typeof stepScreens)[Id]['load']>>['texts'];

// One namespace each for the shell, the workshop facts and every step; `t('workshop:title')` is checked against them.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: { app: typeof appTexts.de; workshop: typeof workshopTexts.de; voices: typeof voicesTexts.de } & {
      [Id in StepId]: ScreenTexts<Id>['de'];
    };
  }
}
