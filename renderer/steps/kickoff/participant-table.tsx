import { Plus, X } from 'lucide-react';
import { memo, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { functions } from '../../../workshop/function';
import type { Participant } from '../../../workshop/facts/schema';
import { newId } from '../../../workshop/new-id';
import { useEditWithUndo } from '../../shell/offer-undo';
import { useEdit, useOpenSession, useWorkshop } from '../../document/open-session';
import { isEnter } from '../../ui/is-enter';
import { Button, IconButton } from '../../ui/button';
import { Gradual } from '../../ui/gradual';
import { focusInNextFrame, inRow, neighbourOf } from '../../ui/focus-in-next-frame';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import styles from './kickoff.module.css';
import { isEmpty, PastedPeople } from './pasted-people';
import { maxLineLength } from '../../../workshop/text-limits';

export function ParticipantTable() {
  const { t } = useTranslation(['kickoff', 'workshop']);
  const { readOnly } = useOpenSession();
  const participants = inOrder(useWorkshop(({ participants }) => participants));
  const edit = useEdit('workshop');
  const [latest, setLatest] = useState<string | null>(null);

  const add = useCallback(() => {
    const id = newId();
    edit('addParticipant', { id, participant: { name: '', role: '', function: 'other' } });
    setLatest(id);
  }, [edit]);

  return (
    <section className={styles.block} aria-labelledby="participants" data-list="participants">
      <header className={styles.blockHeader}>
        <h2 id="participants">
          {t('workshop:participants')} <span>{participants.length}</span>
        </h2>
      </header>
      {participants.length === 0 ? <p className={styles.emptyState}>{t('noParticipants')}</p> : null}
      <ul>
        <Gradual portion={6}>
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
        </Gradual>
      </ul>
      {readOnly ? null : (
        <div className={styles.add} data-adds>
          <Button look="quiet" icon={<Plus aria-hidden />} onPress={add}>
            {t('addParticipant')}
          </Button>
        </div>
      )}
      <PastedPeople />
    </section>
  );
}

interface ParticipantRowProps {
  id: string;
  participant: Participant;
  number: number;
  isNew: boolean;
  /** Enter in a row adds the next person. */
  onNext: () => void;
}

/** Memoised, so that typing elsewhere does not render a long list. */
const ParticipantRow = memo(function ParticipantRow({ id, participant, number, isNew, onNext }: ParticipantRowProps) {
  const { t } = useTranslation(['kickoff', 'workshop']);
  const { replica, readOnly } = useOpenSession();
  const edit = useEdit('workshop');
  const editWithUndo = useEditWithUndo('kickoff');
  const who = participant.name === '' ? t('participantNumber', { number }) : participant.name;
  const field = (name: 'name' | 'role') => ({
    label: `${t(`workshop:participant.${name}`)}, ${who}`,
    value: participant[name],
    hideLabel: true,
    isReadOnly: readOnly,
    look: 'plain' as const,
    multiline: true,
    maxLength: maxLineLength,
    example: t(`participantExample.${name}`),
    onChange: (value: string) =>
      edit('updateParticipant', { id, change: { [name]: value } }, { undo: { merge: `${id}.${name}` } }),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (!isEnter(event)) return;
      event.preventDefault();
      // A second Enter does not add a second empty row.
      if (!isEmpty(participant)) onNext();
    },
  });
  const remove = () => {
    const ids = inOrder(replica.store.getState().session.workshop.participants).map(([each]) => each);
    editWithUndo(t('removed', { title: who }), () => edit('removeParticipant', { id }));
    focusInNextFrame(
      inRow(neighbourOf(ids, id), '[data-tool="remove"]'),
      '[data-list="participants"] [data-adds] button',
    );
  };
  return (
    <li className={styles.participant} data-row={id}>
      <TextField {...field('name')} autoFocus={isNew} />
      <TextField {...field('role')} />
      <SelectField
        label={`${t('workshop:participant.function')}, ${who}`}
        hideLabel
        look="plain"
        value={participant.function}
        isDisabled={readOnly}
        options={functions.map((value) => ({ value, text: t(`workshop:functions.${value}`) }))}
        onChange={(value) => edit('updateParticipant', { id, change: { function: value } })}
      />
      {readOnly ? null : (
        <IconButton label={t('removeParticipant', { name: who })} data-tool="remove" onPress={remove}>
          <X aria-hidden />
        </IconButton>
      )}
    </li>
  );
});
