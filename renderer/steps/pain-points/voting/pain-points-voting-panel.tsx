import { useTranslation } from 'react-i18next';
import { useEdit, useOpenSession, useSlice } from '../../../document/open-session';
import { VotingPanel } from '../../../links/voting/voting-panel';
import { focusInNextFrame, inRow } from '../../../ui/focus-in-next-frame';
import type { Voting } from '../../../../workshop/voting/schema';
import { setView, usePainPointsView } from '../pain-points-view';
import { nextVoterKey, useChangeVoter } from './use-change-voter';

/** The voting on pain points that is shown. */
export function PainPointsVotingPanel({ id, voting }: { id: string; voting: Voting }) {
  const { t } = useTranslation('pain-points');
  const { readOnly } = useOpenSession();
  const { painPoints, votings } = useSlice('pain-points');
  const voter = usePainPointsView((state) => state.voter);
  const refused = usePainPointsView((state) => state.refusedVotes);
  const edit = useEdit('pain-points');
  const changeVoter = useChangeVoter(id);
  return (
    <VotingPanel
      votings={votings}
      id={id}
      voting={voting}
      voter={voter}
      readOnly={readOnly}
      refused={refused}
      how={t('votingHow')}
      nextKey={nextVoterKey}
      nameOf={(element) => {
        const painPoint = painPoints[element];
        return painPoint ? painPoint.title.trim() || t('untitled') : null;
      }}
      onVoter={(person) => setView({ voter: person })}
      onNextVoter={() => changeVoter(1)}
      onState={(state) => {
        edit('setVotingState', { id, state });
        if (state === 'revealed') setView({ view: 'ranking', ranking: 'votes' });
      }}
      onRemove={() => {
        edit('removeVoting', { id });
        setView({ voting: null, voter: null });
      }}
      onReveal={(element) => {
        setView({ view: 'list', open: element, filter: 'all', search: '' });
        focusInNextFrame(inRow(element, '[data-column="open"]'));
      }}
      onShow={(other) => setView({ voting: other, voter: null })}
      onHide={() => setView({ voting: null, voter: null })}
    />
  );
}
