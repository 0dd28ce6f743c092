import i18next from 'i18next';
import { Route, Vote } from 'lucide-react';
import type { Command } from '../../shell/command';

/** What the commands of the pain points open. */
export interface PainPointsContext {
  readOnly: boolean;
  isEmpty: boolean;
  openTouchpoints: () => void;
  openVoting: () => void;
}

const t = i18next.t.bind(i18next);

/** The commands of the pain points. Toolbar and palette derive from them. */
export const painPointsCommands = [
  {
    id: 'touchpoints',
    keywords: (translate) => translate('pain-points:keywords.touchpoints'),
    label: () => t('pain-points:touchpoints.open'),
    icon: Route,
    isEnabled: ({ readOnly }) => !readOnly,
    run: ({ openTouchpoints }) => openTouchpoints(),
  },
  {
    id: 'vote',
    keywords: (translate) => translate('pain-points:keywords.vote'),
    label: () => t('app:voting.start'),
    icon: Vote,
    isEnabled: ({ readOnly, isEmpty }) => !readOnly && !isEmpty,
    run: ({ openVoting }) => openVoting(),
  },
] as const satisfies readonly Command<PainPointsContext>[];
