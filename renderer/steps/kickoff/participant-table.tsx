import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { functions } from '../../../workshop/function';
import type { Participant } from '../../../workshop/kickoff/schema';
import { newId } from '../../../workshop/new-id';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { Button, IconButton } from '../../ui/button';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import styles from './kickoff.module.css';

export function ParticipantTable() {
  const { t } = useTranslation('kickoff');
  const { readOnly } = useOpenSession();
  const participants = inOrder(useSlice('kickoff').participants);
  const edit = useEdit('kickoff');
  const [latest, setLatest] = useState<string | null>(null);

  const add = () => {
    const id = newId();
    edit('addParticipant', { id, participant: { name: '', role: '', function: 'other' } });
    setLatest(id);
  };

  return (
    <section className={styles.block} aria-labelledby="participants">
      <header className={styles.blockHeader}>
        <h2 id="participants">
          {t('participants')} <span>{participants.length}</span>
        </h2>
      </header>
      {participants.length === 0 ? <p className={styles.emptyState}>{t('noParticipants')}</p> : null}
      <ul>
        {participants.map(([id, participant], index) => (
          <ParticipantRow
            key={id}
            id={id}
            participant={participant}
            number={index + 1}
            isNew={id === latest}
            onNext={add}
          />
        ))}
      </ul>
      {readOnly ? null : (
        <Button look="quiet" icon={<Plus aria-hidden />} onPress={add}>
          {t('addParticipant')}
        </Button>
      )}
    </section>
  );
}

interface ParticipantRowProps {
  id: string;
  participant: Participant;
  number: number;
  isNew: boolean;
  /** Enter in a row goes on with the next person. */
  onNext: () => void;
}

function ParticipantRow({ id, participant, number, isNew, onNext }: ParticipantRowProps) {
  const { t } = useTranslation('kickoff');
  const { readOnly } = useOpenSession();
  const edit = useEdit('kickoff');
  const who = participant.name === '' ? t('participantNumber', { number }) : participant.name;
  const field = (name: 'name' | 'role') => ({
    label: `${t(`participant.${name}`)}, ${who}`,
    value: participant[name],
    hideLabel: true,
    isReadOnly: readOnly,
    look: 'plain' as const,
    multiline: true,
    maxLength: 500,
    example: t(`participantExample.${name}`),
    onChange: (value: string) =>
      edit('updateParticipant', { id, change: { [name]: value } }, { undo: { merge: `${id}.${name}` } }),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      onNext();
    },
  });
  return (
    <li className={styles.participant}>
      <TextField {...field('name')} autoFocus={isNew} />
      <TextField {...field('role')} />
      <SelectField
        label={`${t('participant.function')}, ${who}`}
        hideLabel
        look="plain"
        value={participant.function}
        isDisabled={readOnly}
        options={functions.map((value) => ({ value, text: t(`functions.${value}`) }))}
        onChange={(value) => edit('updateParticipant', { id, change: { function: value } })}
      />
      {readOnly ? null : (
        <IconButton label={t('removeParticipant', { name: who })} onPress={() => edit('removeParticipant', { id })}>
          <X aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
