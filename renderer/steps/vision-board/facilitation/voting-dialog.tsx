import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { proposedVotes } from '../../../../workshop/vision-board/count-votes';
import type { VotedOn } from '../../../../workshop/vision-board/votable';
import { useDraft } from '../../../shell/drafts';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { Dialog } from '../../../ui/dialog';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { useBoard } from '../actions/board-context';
import { votableElements } from '../actions/cast-vote';
import styles from './facilitation.module.css';

const maxVotesPerPerson = 20;

/** Three dots are given and counted fast; the dialog names the usual rule for more. */
const defaultVotes = 3;

const votedOn: readonly VotedOn[] = ['notes', 'groups'];

/** Settings of a new voting. */
export function VotingDialog() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const [kind, setKind] = useState<VotedOn>(() => (votableElements(board, 'notes').length === 0 ? 'groups' : 'notes'));
  const choices = votableElements(board, kind);
  const [title, setTitle] = useDraft('voting');
  const [votesPerPerson, setVotesPerPerson] = useState(defaultVotes);
  const [stacking, setStacking] = useState<'on' | 'off'>('off');
  const close = () => board.store.setState({ isVotingDialogOpen: false });
  const begin = () => {
    const id = newId();
    board.edit('openVoting', { id, title: title.trim(), votesPerPerson, stacking: stacking === 'on', choices });
    setTitle('');
    board.select([]);
    board.store.setState({ isVotingDialogOpen: false, activeVoting: id, voter: null, tool: 'select' });
    // Votes are cast on the board.
    board.focus();
  };
  return (
    <Dialog
      title={t('voting.title')}
      closeLabel={t('voting.cancel')}
      onClose={close}
      footer={
        <>
          <Button
            look="quiet"
            onPress={() => {
              setTitle('');
              close();
            }}
          >
            {t('voting.cancel')}
          </Button>
          <Button look="primary" isDisabled={choices.length === 0} onPress={begin}>
            {t('voting.begin')}
          </Button>
        </>
      }
    >
      <div className={styles.questions}>
        <ChoiceGroup
          label={t('voting.on')}
          value={kind}
          options={votedOn.map((value) => ({
            value,
            text: t(`voting.kinds.${value}`),
            note: t('voting.choices', { count: votableElements(board, value).length }),
          }))}
          onChange={setKind}
        />
        {choices.length === 0 ? <p>{t(`voting.noChoices.${kind}`)}</p> : null}
        <TextField
          label={t('voting.question')}
          example={t('voting.questionExample')}
          value={title}
          onChange={setTitle}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing && choices.length > 0) begin();
          }}
        />
        <SelectField
          label={t('voting.perPerson')}
          value={String(votesPerPerson)}
          options={Array.from({ length: maxVotesPerPerson }, (_, index) => ({
            value: `${index + 1}`,
            text: `${index + 1}`,
          }))}
          onChange={(value) => setVotesPerPerson(Number(value))}
        />
        <p className={styles.hint}>{t('voting.proposed', { votes: proposedVotes(choices.length) })}</p>
        <ChoiceGroup
          label={t('voting.stacking')}
          value={stacking}
          options={[
            { value: 'off', text: t('voting.stackingOff') },
            { value: 'on', text: t('voting.stackingOn') },
          ]}
          onChange={setStacking}
        />
      </div>
    </Dialog>
  );
}
