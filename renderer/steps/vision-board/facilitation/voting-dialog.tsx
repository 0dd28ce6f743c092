import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { proposedVotes } from '../../../../workshop/vision-board/count-votes';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { Dialog } from '../../../ui/dialog';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { useBoard } from '../actions/board-context';
import { votableElements } from '../actions/cast-vote';
import styles from './facilitation.module.css';

const maxVotesPerPerson = 20;

/** Settings of a new voting. */
export function VotingDialog() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const [choices] = useState(() => votableElements(board));
  const [title, setTitle] = useState('');
  const [votesPerPerson, setVotesPerPerson] = useState(() => proposedVotes(choices.length));
  const [stacking, setStacking] = useState<'on' | 'off'>('off');
  const close = () => board.store.setState({ isVotingDialogOpen: false });
  const begin = () => {
    const id = newId();
    board.edit('openVoting', { id, title: title.trim(), votesPerPerson, stacking: stacking === 'on', choices });
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
          <Button look="quiet" onPress={close}>
            {t('voting.cancel')}
          </Button>
          <Button look="primary" isDisabled={choices.length === 0} onPress={begin}>
            {t('voting.begin')}
          </Button>
        </>
      }
    >
      <div className={styles.questions}>
        <p>{choices.length === 0 ? t('voting.noChoices') : t('voting.choices', { count: choices.length })}</p>
        <TextField
          label={t('voting.question')}
          example={t('voting.questionExample')}
          value={title}
          onChange={setTitle}
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
        <p className={styles.hint}>{t('voting.proposed')}</p>
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
