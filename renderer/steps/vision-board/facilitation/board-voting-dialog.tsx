import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import type { VotedOn } from '../../../../workshop/vision-board/votable';
import { proposedVotes } from '../../../../workshop/voting/count-votes';
import { VotingDialog } from '../../../links/voting/voting-dialog';
import { ChoiceGroup } from '../../../ui/choice-group';
import { useBoard } from '../actions/board-context';
import { votableElements } from '../actions/cast-vote';

/** Three dots are given and counted fast; the dialog names the usual rule for more. */
const defaultVotes = 3;

const votedOn: readonly VotedOn[] = ['notes', 'groups'];

/** Settings of a new voting on notes, or on groups and areas. */
export function BoardVotingDialog() {
  const { t } = useTranslation(['vision-board', 'app']);
  const board = useBoard();
  const [kind, setKind] = useState<VotedOn>(() => (votableElements(board, 'notes').length === 0 ? 'groups' : 'notes'));
  const choices = votableElements(board, kind);
  return (
    <VotingDialog
      draft="voting"
      votes={defaultVotes}
      hint={t('app:voting.proposed', { votes: proposedVotes(choices.length) })}
      example={t('app:voting.questionExample')}
      canBegin={choices.length > 0}
      onClose={() => board.store.setState({ isVotingDialogOpen: false })}
      onBegin={(settings) => {
        const id = newId();
        board.edit('openVoting', { id, ...settings, choices });
        board.select([]);
        board.store.setState({ isVotingDialogOpen: false, activeVoting: id, voter: null, tool: 'select' });
        // Votes are cast on the board.
        board.focus();
      }}
    >
      <ChoiceGroup
        label={t('voting.on')}
        value={kind}
        options={votedOn.map((value) => ({
          value,
          text: t(`voting.kinds.${value}`),
          note: t('app:voting.choices', { count: votableElements(board, value).length }),
        }))}
        onChange={setKind}
      />
      {choices.length === 0 ? <p>{t(`voting.noChoices.${kind}`)}</p> : null}
    </VotingDialog>
  );
}
