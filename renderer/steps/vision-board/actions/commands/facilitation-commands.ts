import i18next from 'i18next';
import { inOrder } from '../../../../../workshop/collection';
import { starterIds, starterName } from '../../../../../workshop/vision-board/starters';
import type { Board } from '../board';
import { insertStarter } from '../insert-starter';
import { presentArea } from '../present-area';
import { toggleSpotlight } from '../toggle-spotlight';
import type { BoardCommand } from './board-command';

const t = i18next.t.bind(i18next);
const latestVoting = (board: Board) => inOrder(board.slice.votings).at(-1)?.[0] ?? null;
const isSpotlightOn = (board: Board) => board.store.getState().spotlight !== null;

/** The menu for facilitators, in its order. Items are offered while they are enabled. */
export const facilitationMenuCommands: readonly BoardCommand[] = [
  {
    id: 'beginSilentPhase',
    label: () => t('vision-board:silentPhase.begin'),
    isEnabled: ({ slice }) => !slice.silent,
    run: (board) => board.edit('beginSilentPhase', undefined),
  },
  {
    id: 'newVoting',
    label: () => t('vision-board:voting.start'),
    run: ({ store }) => store.setState({ isVotingDialogOpen: true }),
  },
  {
    id: 'showLatestVoting',
    label: () => t('vision-board:voting.latest'),
    isEnabled: (board) => latestVoting(board) !== null,
    run: (board) => board.store.setState({ activeVoting: latestVoting(board), voter: null }),
  },
  {
    id: 'present',
    label: () => t('vision-board:present.start'),
    run: (board) => presentArea(board, 0),
  },
  {
    id: 'spotlightOn',
    label: () => t('vision-board:spotlight.on'),
    keys: ['S'],
    isEnabled: (board) => !isSpotlightOn(board),
    run: toggleSpotlight,
  },
  {
    id: 'spotlightOff',
    label: () => t('vision-board:spotlight.off'),
    keys: ['S'],
    isEnabled: isSpotlightOn,
    run: toggleSpotlight,
  },
  {
    id: 'lockBoard',
    label: () => t('vision-board:boardLock.lock'),
    run: (board) => board.edit('lockBoard', { locked: true }),
  },
  ...starterIds.map((id): BoardCommand => ({
    id: `starter:${id}`,
    label: () => t('vision-board:starters.insert', { name: starterName(id, i18next.language === 'de' ? 'de' : 'en') }),
    run: (board) => insertStarter(board, id),
  })),
];

/** Commands for facilitation: those of the menu, and paging through the presentation. */
export const facilitationCommands: readonly BoardCommand[] = [
  ...facilitationMenuCommands,
  {
    id: 'nextArea',
    label: () => t('vision-board:present.next'),
    keys: ['PageDown'],
    run: (board) => presentNeighbour(board, 1),
  },
  {
    id: 'previousArea',
    label: () => t('vision-board:present.previous'),
    keys: ['PageUp'],
    run: (board) => presentNeighbour(board, -1),
  },
];

/** Presents the next or previous area; starts the presentation when none is running. */
function presentNeighbour(board: Board, direction: 1 | -1): void {
  const { presentedArea } = board.store.getState();
  presentArea(board, presentedArea === null ? 0 : presentedArea + direction);
}
