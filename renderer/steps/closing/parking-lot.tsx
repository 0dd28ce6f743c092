import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import type { Parked } from '../../../workshop/facts/schema';
import { parkedOutcomes } from '../../../workshop/facts/terms';
import { newId } from '../../../workshop/new-id';
import { useEdit, useOpenSession, useWorkshop } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';
import { useStepName } from '../../shell/use-step-name';
import { focusInNextFrame } from '../../ui/focus-in-next-frame';
import { SelectField } from '../../ui/select-field';
import { ActionRow } from './action-row';
import { RowSection } from './row-section';

/** The topics of the parking lot: at the end of the day none is open. */
export function ParkingLot() {
  const { t } = useTranslation(['closing', 'workshop']);
  const { readOnly } = useOpenSession();
  const topics = inOrder(useWorkshop((facts) => facts.parkingLot));
  const edit = useEdit('workshop');
  const editWithUndo = useEditWithUndo('closing');
  const stepName = useStepName();
  const [latest, setLatest] = useState<string | null>(null);
  const open = topics.filter(([, { outcome }]) => outcome === 'open').length;
  const add = () => {
    const id = newId();
    edit('addParked', { id, step: 'closing', text: '', at: new Date().toISOString() }, { undoIn: 'closing' });
    setLatest(id);
  };
  return (
    <RowSection
      id="parking-lot"
      title={t('workshop:parkingLot')}
      lead={t('parkingLead')}
      {...(topics.length === 0 ? {} : { state: open === 0 ? t('parkingCleared') : t('parkingOpen', { count: open }) })}
      empty={t('parkingEmpty')}
      addText={t('addParked')}
      onAdd={add}
      rows={topics.map(([id, topic], index) => {
        const name = topic.text.trim() === '' ? t('parkedNumber', { number: index + 1 }) : topic.text;
        const update = (change: Partial<Parked>, field: string) =>
          edit('updateParked', { id, change }, { undo: { merge: `${id}.${field}` }, undoIn: 'closing' });
        return (
          <ActionRow
            key={id}
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
            isNew={id === latest}
            onNext={add}
            onRemove={() => {
              editWithUndo(t('removed', { title: name }), () => edit('removeParked', { id }, { undoIn: 'closing' }));
              focusInNextFrame('[data-adds="parking-lot"] button');
            }}
          >
            <SelectField
              label={t('outcomeOf', { name })}
              hideLabel
              look="plain"
              value={topic.outcome}
              options={parkedOutcomes.map((value) => ({ value, text: t(`workshop:outcomes.${value}`) }))}
              isDisabled={readOnly}
              onChange={(outcome) => update({ outcome }, 'outcome')}
            />
          </ActionRow>
        );
      })}
    />
  );
}
