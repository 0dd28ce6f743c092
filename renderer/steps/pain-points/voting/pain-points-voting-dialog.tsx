import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import { newId } from '../../../../workshop/new-id';
import { proposedVotes } from '../../../../workshop/voting/count-votes';
import { useEdit, useSlice } from '../../../document/open-session';
import { VotingDialog } from '../../../links/voting/voting-dialog';
import { setView } from '../pain-points-view';

/** Settings of a voting on all pain points: a third of them and one more as dots per person, unless chosen otherwise. */
export function PainPointsVotingDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['pain-points', 'app']);
  const edit = useEdit('pain-points');
  const choices = inOrder(useSlice('pain-points').painPoints)
    .filter(([, { title }]) => title.trim() !== '')
    .map(([id]) => id);
  const count = choices.length;
  return (
    <VotingDialog
      draft="pain-points-voting"
      votes={proposedVotes(count)}
      hint={t('votesProposed', { number: count, votes: proposedVotes(count) })}
      example={t('votingExample')}
      canBegin={count > 1}
      onClose={onClose}
      onBegin={(settings) => {
        const id = newId();
        edit('openVoting', { id, ...settings, choices });
        setView({ voting: id, voter: null });
        onClose();
      }}
    >
      <p>{count > 1 ? t('votingOn', { number: count }) : t('votingNeedsTwo')}</p>
    </VotingDialog>
  );
}
