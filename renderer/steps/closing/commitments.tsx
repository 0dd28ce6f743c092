import { memo, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Commitment } from '../../../workshop/closing/schema';
import { inOrder } from '../../../workshop/collection';
import { newId } from '../../../workshop/new-id';
import { useEdit, useSession } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';
import { focusInNextFrame } from '../../ui/focus-in-next-frame';
import { ActionRow } from './action-row';
import { RowSection } from './row-section';

/** Who does what by when. */
export function Commitments() {
  const { t } = useTranslation('closing');
  const commitments = inOrder(useSession(({ steps }) => steps.closing.commitments));
  const edit = useEdit('closing');
  const [latest, setLatest] = useState<string | null>(null);
  const unclear = commitments.filter(([, { who, due }]) => who.trim() === '' || due === '').length;
  const add = useCallback(() => {
    const id = newId();
    edit('addCommitment', { id, who: '', step: 'closing', at: new Date().toISOString() });
    setLatest(id);
  }, [edit]);
  return (
    <RowSection
      id="commitments"
      title={t('commitments')}
      lead={t('commitmentsLead')}
      {...(unclear === 0 ? {} : { state: t('commitmentsUnclear', { count: unclear }) })}
      columns={[t('who'), t('due')]}
      empty={t('commitmentsEmpty')}
      addText={t('addCommitment')}
      onAdd={add}
      rows={commitments.map(([id, commitment], index) => (
        <CommitmentRow key={id} id={id} commitment={commitment} number={index + 1} isNew={id === latest} onNext={add} />
      ))}
    />
  );
}

interface CommitmentRowProps {
  id: string;
  commitment: Commitment;
  number: number;
  isNew: boolean;
  onNext: () => void;
}

/** Memoised, so that typing in one row does not render the others. */
const CommitmentRow = memo(function CommitmentRow({ id, commitment, number, isNew, onNext }: CommitmentRowProps) {
  const { t } = useTranslation('closing');
  const edit = useEdit('closing');
  const editWithUndo = useEditWithUndo('closing');
  const name = commitment.what.trim() === '' ? t('commitmentNumber', { number }) : commitment.what;
  const update = (change: Partial<Commitment>, field: string) =>
    edit('updateCommitment', { id, change }, { undo: { merge: `${id}.${field}` } });
  return (
    <ActionRow
      id={id}
      name={name}
      text={{
        label: t('commitment'),
        value: commitment.what,
        example: t('commitmentExample'),
        onChange: (what) => update({ what }, 'what'),
      }}
      owner={{ value: commitment.who, onChange: (who) => update({ who }, 'who') }}
      due={{ value: commitment.due, onChange: (due) => update({ due }, 'due') }}
      isNew={isNew}
      onNext={onNext}
      onRemove={() => {
        editWithUndo(t('removed', { title: name }), () => edit('removeCommitment', { id }));
        focusInNextFrame('[data-adds="commitments"] button');
      }}
    />
  );
});
