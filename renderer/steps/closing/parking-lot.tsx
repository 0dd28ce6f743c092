import { memo, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import type { Parked } from '../../../workshop/facts/schema';
import { newId } from '../../../workshop/new-id';
import { openTopics } from '../../../workshop/parking-lot/open-topics';
import { useEdit, useSession, useWorkshop } from '../../document/open-session';
import { OutcomeField } from '../../links/parking-lot/outcome-field';
import { useEditWithUndo } from '../../shell/offer-undo';
import { useStepName } from '../../shell/use-step-name';
import { focusInNextFrame } from '../../ui/focus-in-next-frame';
import { ActionRow } from './action-row';
import { ParkingWalk } from './parking-walk';
import { RowSection } from './row-section';

/** The topics of the parking lot: at the end of the day none is open. */
export function ParkingLot() {
  const { t } = useTranslation(['closing', 'workshop']);
  const topics = inOrder(useWorkshop((facts) => facts.parkingLot));
  const edit = useEdit('workshop');
  const [latest, setLatest] = useState<string | null>(null);
  const open = useSession((session) => openTopics(session).length);
  const add = useCallback(() => {
    const id = newId();
    edit('addParked', { id, step: 'closing', text: '', at: new Date().toISOString() }, { undoIn: 'closing' });
    setLatest(id);
  }, [edit]);
  return (
    <RowSection
      id="parking-lot"
      title={t('workshop:parkingLot')}
      lead={t('parkingLead')}
      {...(topics.length === 0 ? {} : { state: open === 0 ? t('parkingCleared') : t('parkingOpen', { count: open }) })}
      before={<ParkingWalk />}
      columns={[t('outcome'), t('who'), t('due')]}
      empty={t('parkingEmpty')}
      addText={t('addParked')}
      onAdd={add}
      rows={topics.map(([id, topic], index) => (
        <ParkedRow key={id} id={id} topic={topic} number={index + 1} isNew={id === latest} onNext={add} />
      ))}
    />
  );
}

interface ParkedRowProps {
  id: string;
  topic: Parked;
  number: number;
  isNew: boolean;
  onNext: () => void;
}

/** Memoised, so that typing in one row does not render the others. */
const ParkedRow = memo(function ParkedRow({ id, topic, number, isNew, onNext }: ParkedRowProps) {
  const { t } = useTranslation(['closing', 'workshop']);
  const editWithUndo = useEditWithUndo('closing');
  const stepName = useStepName();
  const edit = useEdit('workshop');
  const name = topic.text.trim() === '' ? t('parkedNumber', { number }) : topic.text;
  const update = (change: Partial<Pick<Parked, 'text' | 'owner' | 'due'>>, field: string) =>
    edit('updateParked', { id, change }, { undo: { merge: `${id}.${field}` }, undoIn: 'closing' });
  return (
    <ActionRow
      id={id}
      name={name}
      text={{
        label: t('workshop:parked'),
        value: topic.text,
        example: t('parkedExample'),
        onChange: (text) => update({ text }, 'text'),
      }}
      owner={{ value: topic.owner, onChange: (owner) => update({ owner }, 'owner') }}
      due={{ value: topic.due, onChange: (due) => update({ due }, 'due') }}
      origin={topic.step === 'closing' ? '' : stepName(topic.step)}
      isNew={isNew}
      onNext={onNext}
      onRemove={() => {
        editWithUndo(t('removed', { title: name }), () => edit('removeParked', { id }, { undoIn: 'closing' }));
        focusInNextFrame('[data-adds="parking-lot"] button');
      }}
    >
      <OutcomeField step="closing" id={id} topic={topic} name={name} />
    </ActionRow>
  );
});
