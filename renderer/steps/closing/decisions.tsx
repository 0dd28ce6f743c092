import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { newId } from '../../../workshop/new-id';
import { useEdit, useWorkshop } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';
import { useStepName } from '../../shell/use-step-name';
import { focusInNextFrame } from '../../ui/focus-in-next-frame';
import { ActionRow } from './action-row';
import { RowSection } from './row-section';

/** The decisions of the day, wherever they were taken. */
export function Decisions() {
  const { t } = useTranslation(['closing', 'workshop']);
  const decisions = inOrder(useWorkshop((facts) => facts.decisions));
  const edit = useEdit('workshop');
  const editWithUndo = useEditWithUndo('closing');
  const stepName = useStepName();
  const [latest, setLatest] = useState<string | null>(null);
  const add = () => {
    const id = newId();
    edit('addDecision', { id, step: 'closing', text: '', at: new Date().toISOString() }, { undoIn: 'closing' });
    setLatest(id);
  };
  return (
    <RowSection
      id="decisions"
      title={t('workshop:decisions')}
      lead={t('decisionsLead')}
      empty={t('decisionsEmpty')}
      addText={t('addDecision')}
      onAdd={add}
      rows={decisions.map(([id, decision], index) => {
        const name = decision.text.trim() === '' ? t('decisionNumber', { number: index + 1 }) : decision.text;
        const change = (field: 'text' | 'owner' | 'due') => (value: string) =>
          edit(
            'updateDecision',
            { id, change: { [field]: value } },
            { undo: { merge: `${id}.${field}` }, undoIn: 'closing' },
          );
        return (
          <ActionRow
            key={id}
            id={id}
            name={name}
            text={{
              label: t('workshop:decision'),
              value: decision.text,
              example: t('decisionExample'),
              onChange: change('text'),
            }}
            owner={{ value: decision.owner, onChange: change('owner') }}
            due={{ value: decision.due, onChange: change('due') }}
            origin={decision.step === 'closing' ? '' : stepName(decision.step)}
            isNew={id === latest}
            onNext={add}
            onRemove={() => {
              editWithUndo(t('removed', { title: name }), () => edit('removeDecision', { id }, { undoIn: 'closing' }));
              focusInNextFrame('[data-adds="decisions"] button');
            }}
          />
        );
      })}
    />
  );
}
