import i18next from 'i18next';
import { useCallback } from 'react';
import { inOrder } from '../../../../workshop/collection';
import { nextVoter } from '../../../../workshop/voting/next-voter';
import { useOpenSession } from '../../../document/open-session';
import { showToast } from '../../../ui/toast';
import { setView, usePainPointsView } from '../pain-points-view';

/** The key of a presenter's remote that hands the voting over. */
export const nextVoterKey = 'PageDown';

/** Hands a voting over to the next person with votes left, or to the one before. */
export function useChangeVoter(id: string): (by: 1 | -1) => void {
  const { replica } = useOpenSession();
  return useCallback(
    (by) => {
      const { workshop, steps } = replica.store.getState().session;
      const voting = steps['pain-points'].votings[id];
      const people = inOrder(workshop.participants).map(([person]) => person);
      if (voting?.state !== 'open' || people.length === 0) return;
      const next = nextVoter(voting, people, usePainPointsView.getState().voter, by);
      if (next === null) showToast(i18next.t('voting.everybodyDone'));
      else setView({ voter: next });
    },
    [id, replica],
  );
}
