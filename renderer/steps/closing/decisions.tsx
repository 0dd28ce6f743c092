import { memo, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import type { Decision } from '../../../workshop/facts/schema';
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
  const [latest, setLatest] = useState<string | null>(null);
  const add = useCallback(() => {
    const id = newId();
    edit('addDecision', { id, step: 'closing', text: '', at: new Date().toISOString() }, { undoIn: 'closing' });
    setLatest(id);
  }, [edit]);
  return (
    <RowSection
      id="decisions"
      title={t('workshop:decisions')}
      lead={t('decisionsLead')}
      columns={[t('who'), t('due')]}
      empty={t('decisionsEmpty')}
      addText={t('addDecision')}
      onAdd={add}
      rows={decisions.map(([id, decision], index) => (
        <DecisionRow key={id} id={id} decision={decision} number={index + 1} isNew={id === latest} onNext={add} />
      ))}
    />
  );
}

interface DecisionRowProps {
  id: string;
  decision: Decision;
  number: number;
  isNew: boolean;
  onNext: () => void;
}

/** Memoised, so that typing in one row does not render the others. */
const DecisionRow = memo(function DecisionRow({ id, decision, number, isNew, onNext }: DecisionRowProps) {
  const { t } = useTranslation(['closing', 'workshop']);
  const editWithUndo = useEditWithUndo('closing');
  const stepName = useStepName();
  const edit = useEdit('workshop');
  const name = decision.text.trim() === '' ? t('decisionNumber', { number }) : decision.text;
  const change = (field: 'text' | 'owner' | 'due') => (value: string) =>
    edit(
      'updateDecision',
      { id, change: { [field]: value } },
      { undo: { merge: `${id}.${field}` }, undoIn: 'closing' },
    );
  return (
    <ActionRow
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
      isNew={isNew}
      onNext={onNext}
      onRemove={() => {
        editWithUndo(t('removed', { title: name }), () => edit('removeDecision', { id }, { undoIn: 'closing' }));
        focusInNextFrame('[data-adds="decisions"] button');
      }}
    />
  );
});
