import i18next from 'i18next';
import {
  EyeOff,
  History,
  LayoutTemplate,
  Lightbulb,
  LightbulbOff,
  Lock,
  MonitorPlay,
  Presentation,
  Vote,
} from 'lucide-react';
import { inOrder } from '../../../../../workshop/collection';
import { starterIds, starterName } from '../../../../../workshop/vision-board/starters';
import { isRoomOpen } from '../../../../shell/room/room-actions';
import type { Board } from '../board';
import { insertStarter } from '../insert-starter';
import { startPresentation } from '../presentation';
import { hasViewInRoom, showViewInRoom, showWholeBoardInRoom } from '../room-focus';
import { toggleSpotlight } from '../toggle-spotlight';
import { canChangeVoter, changeVoter } from '../voters';
import { canEdit, type BoardCommand } from './board-command';

const t = i18next.t.bind(i18next);
const latestVoting = (board: Board) => inOrder(board.slice.votings).at(-1)?.[0] ?? null;
const isSpotlightOn = (board: Board) => board.store.getState().spotlight !== null;

/** The menu for facilitators, in its order. Items are offered while they are enabled. */
export const facilitationMenuCommands: readonly BoardCommand[] = [
  {
    id: 'beginSilentPhase',
    keywords: (translate) => translate('vision-board:keywords.beginSilentPhase'),
    label: () => t('vision-board:silentPhase.begin'),
    icon: EyeOff,
    isEnabled: (board) => canEdit(board) && !board.slice.silent,
    run: (board) => board.edit('beginSilentPhase', undefined),
  },
  {
    id: 'newVoting',
    keywords: (translate) => translate('vision-board:keywords.newVoting'),
    label: () => t('voting.start'),
    icon: Vote,
    takesFocus: true,
    isEnabled: canEdit,
    run: ({ store }) => store.setState({ isVotingDialogOpen: true }),
  },
  {
    id: 'showLatestVoting',
    label: () => t('voting.latest'),
    icon: History,
    isEnabled: (board) => latestVoting(board) !== null,
    run: (board) => board.store.setState({ activeVoting: latestVoting(board), voter: null }),
  },
  {
    id: 'present',
    keywords: (translate) => translate('vision-board:keywords.present'),
    label: () => t('vision-board:present.start'),
    keys: ['F5'],
    icon: MonitorPlay,
    run: (board) => startPresentation(board),
  },
  {
    id: 'spotlightOn',
    keywords: (translate) => translate('vision-board:keywords.spotlightOn'),
    label: () => t('vision-board:spotlight.on'),
    keys: ['Mod+Shift+S', 'S'],
    icon: Lightbulb,
    isEnabled: (board) => !isSpotlightOn(board),
    run: toggleSpotlight,
  },
  {
    id: 'spotlightOff',
    label: () => t('vision-board:spotlight.off'),
    keys: ['Mod+Shift+S', 'S'],
    icon: LightbulbOff,
    isEnabled: isSpotlightOn,
    run: toggleSpotlight,
  },
  {
    id: 'lockBoard',
    keywords: (translate) => translate('vision-board:keywords.lockBoard'),
    label: () => t('vision-board:boardLock.lock'),
    icon: Lock,
    isEnabled: canEdit,
    run: (board) => board.edit('lockBoard', { locked: true }),
  },
  {
    id: 'roomShowView',
    keywords: (translate) => translate('keywords.room'),
    label: () => t('room.board.showView'),
    icon: Presentation,
    isEnabled: isRoomOpen,
    run: showViewInRoom,
  },
  {
    id: 'roomFollowView',
    keywords: (translate) => translate('keywords.room'),
    label: () => t('room.board.follow'),
    icon: Presentation,
    isEnabled: ({ store }) => isRoomOpen() && !store.getState().roomFollowsView,
    run: ({ store }) => store.setState({ roomFollowsView: true }),
  },
  {
    id: 'roomKeepView',
    label: () => t('room.board.stay'),
    icon: Presentation,
    isEnabled: ({ store }) => isRoomOpen() && store.getState().roomFollowsView,
    run: ({ store }) => store.setState({ roomFollowsView: false }),
  },
  {
    id: 'roomWholeBoard',
    label: () => t('room.board.whole'),
    icon: Presentation,
    isEnabled: hasViewInRoom,
    run: showWholeBoardInRoom,
  },
  ...starterIds.map((id): BoardCommand => ({
    id: `starter:${id}`,
    icon: LayoutTemplate,
    label: () => t('vision-board:starters.insert', { name: starterName(id, i18next.language === 'de' ? 'de' : 'en') }),
    run: (board) => insertStarter(board, id),
  })),
];

/** Commands for facilitation: those of the menu, and presenting what is in view. */
export const facilitationCommands: readonly BoardCommand[] = [
  ...facilitationMenuCommands,
  {
    id: 'nextVoter',
    label: () => t('voting.nextPerson'),
    // The keys of a presenter's remote.
    keys: ['PageDown'],
    isEnabled: canChangeVoter,
    run: (board) => changeVoter(board, 1),
  },
  {
    id: 'previousVoter',
    label: () => t('voting.previousPerson'),
    keys: ['PageUp'],
    isEnabled: canChangeVoter,
    run: (board) => changeVoter(board, -1),
  },
  {
    id: 'presentHere',
    label: () => t('vision-board:present.startHere'),
    keys: ['Shift+F5'],
    run: (board) => startPresentation(board, true),
  },
];
