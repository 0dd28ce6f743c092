import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../shell/drafts';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { Dialog } from '../../ui/dialog';
import { SelectField } from '../../ui/select-field';
import { isEnter } from '../../ui/is-enter';
import { TextField } from '../../ui/text-field';
import styles from './voting.module.css';

const maxVotesPerPerson = 20;

/** What a new voting is opened with, besides its choices. */
interface VotingSettings {
  title: string;
  votesPerPerson: number;
  stacking: boolean;
}

interface VotingDialogProps {
  /** Name of the draft of the question. */
  draft: string;
  /** Votes per person at first. */
  votes: number;
  /** What is said about the number of votes. */
  hint: string;
  example: string;
  canBegin: boolean;
  onBegin: (settings: VotingSettings) => void;
  onClose: () => void;
  /** What the voting is about. */
  children: ReactNode;
}

/** Settings of a new voting. */
export function VotingDialog(props: VotingDialogProps) {
  const { draft, votes, hint, example, canBegin, onBegin, onClose, children } = props;
  const { t } = useTranslation();
  const [title, setTitle] = useDraft(draft);
  const [chosenVotes, setChosenVotes] = useState<number | null>(null);
  const [stacking, setStacking] = useState<'on' | 'off'>('off');
  const votesPerPerson = chosenVotes ?? votes;
  const begin = () => {
    onBegin({ title: title.trim(), votesPerPerson, stacking: stacking === 'on' });
    setTitle('');
  };
  return (
    <Dialog
      title={t('voting.title')}
      closeLabel={t('voting.cancel')}
      onClose={onClose}
      footer={
        <>
          <Button
            look="quiet"
            onPress={() => {
              setTitle('');
              onClose();
            }}
          >
            {t('voting.cancel')}
          </Button>
          <Button look="primary" isDisabled={!canBegin} onPress={begin}>
            {t('voting.begin')}
          </Button>
        </>
      }
    >
      <div className={styles.questions}>
        {children}
        <TextField
          label={t('voting.question')}
          example={example}
          value={title}
          onChange={setTitle}
          onKeyDown={(event) => {
            if (isEnter(event) && canBegin) begin();
          }}
        />
        <SelectField
          label={t('voting.perPerson')}
          value={String(votesPerPerson)}
          options={Array.from({ length: maxVotesPerPerson }, (_, index) => ({
            value: `${index + 1}`,
            text: `${index + 1}`,
          }))}
          onChange={(value) => setChosenVotes(Number(value))}
        />
        <p className={styles.hint}>{hint}</p>
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
