import { Presentation } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import { starterIds, starterName } from '../../../../workshop/vision-board/starters';
import { useSession } from '../../../document/open-session';
import { ActionMenu } from '../../../ui/action-menu';
import { useBoard, useBoardState } from '../actions/board-context';
import { insertStarter } from '../actions/insert-starter';
import { presentArea } from '../actions/present-area';
import { toggleSpotlight } from '../actions/toggle-spotlight';

/**
 * Menu for facilitators: silent phase, voting, areas, spotlight, lock, starters. Memoised, because the toolbar renders with every
 * selection and edit.
 */
export const FacilitateMenu = memo(function FacilitateMenu() {
  const { t, i18n } = useTranslation('vision-board');
  const board = useBoard();
  const silent = useSession(({ steps }) => steps['vision-board'].silent);
  const votings = useSession(({ steps }) => steps['vision-board'].votings);
  const isLit = useBoardState((state) => state.spotlight !== null);
  const latest = inOrder(votings).at(-1)?.[0];
  const language = i18n.language === 'de' ? 'de' : 'en';
  const actions = [
    ...(silent
      ? []
      : [{ id: 'silence', text: t('silentPhase.begin'), onAction: () => board.edit('beginSilentPhase', undefined) }]),
    { id: 'vote', text: t('voting.start'), onAction: () => board.store.setState({ isVotingDialogOpen: true }) },
    ...(latest === undefined
      ? []
      : [
          {
            id: 'votings',
            text: t('voting.latest'),
            onAction: () => board.store.setState({ activeVoting: latest, voter: null }),
          },
        ]),
    { id: 'present', text: t('present.start'), onAction: () => presentArea(board, 0) },
    { id: 'spotlight', text: isLit ? t('spotlight.off') : t('spotlight.on'), onAction: () => toggleSpotlight(board) },
    { id: 'lock', text: t('boardLock.lock'), onAction: () => board.edit('lockBoard', { locked: true }) },
    ...starterIds.map((id) => ({
      id,
      text: t('starters.insert', { name: starterName(id, language) }),
      onAction: () => insertStarter(board, id),
    })),
  ];
  return <ActionMenu label={t('facilitate')} icon={<Presentation aria-hidden />} actions={actions} />;
});
