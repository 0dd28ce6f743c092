import { ArrowDown, ArrowUp, Ellipsis, Eye, Gavel, SquareParking, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Decision, Parked } from '../../../workshop/facts/schema';
import { newId } from '../../../workshop/new-id';
import { outcomeOf } from '../../../workshop/parking-lot/open-topics';
import { useEdit, useOpenSession, useSession } from '../../document/open-session';
import { OutcomeField } from '../../links/parking-lot/outcome-field';
import { useSettleTopic } from '../../links/parking-lot/settle-topic';
import { useAppearance } from '../../shell/appearance';
import { formatMoment } from '../../shell/format';
import { goToStep, reveal } from '../../shell/navigation';
import { useEditWithUndo } from '../../shell/offer-undo';
import { useOwnerSuggestions } from '../../shell/owner-suggestions';
import { useStepName } from '../../shell/use-step-name';
import { useWindowState } from '../../shell/window-state';
import { ActionMenu, type MenuAction } from '../../ui/action-menu';
import { ComboField } from '../../ui/combo-field';
import { focusInNextFrame, inRow, neighbourOf } from '../../ui/focus-in-next-frame';
import { TextField } from '../../ui/text-field';
import drawer from '../side-drawer.module.css';
import styles from './parking-lot-panel.module.css';

interface CapturedRowProps {
  kind: 'parked' | 'decision';
  id: string;
  item: Parked | Decision;
  /** Names a row without words. */
  number: number;
  /** The index one place up or down in the list; null at its ends. */
  up: number | null;
  down: number | null;
}

/**
 * A topic or a decision, edited in place: its words, who takes care of it, by when, and what becomes of it. Memoised, so that typing in one row
 * does not render the others.
 */
export const CapturedRow = memo(function CapturedRow({ kind, id, item, number, up, down }: CapturedRowProps) {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const step = useWindowState((state) => state.step);
  const language = useAppearance((state) => state.language);
  const edit = useEdit('workshop');
  const editWithUndo = useEditWithUndo(step);
  const owners = useOwnerSuggestions();
  const settle = useSettleTopic(step);
  const outcome = useSession((session) => ('outcome' in item ? outcomeOf(item, session) : null));
  const stepName = useStepName();
  const name = item.text.trim() === '' ? t(`capture.numbered.${kind}`, { number }) : item.text;
  const shared = { hideLabel: true, look: 'plain', isReadOnly: readOnly } as const;

  const change = (field: 'text' | 'owner' | 'due') => (value: string) =>
    edit(
      kind === 'parked' ? 'updateParked' : 'updateDecision',
      { id, change: { [field]: value } },
      { undo: { merge: `${id}.${field}` }, undoIn: step },
    );
  const move = (index: number | null) => () => {
    if (index === null) return;
    edit(kind === 'parked' ? 'moveParked' : 'moveDecision', { id, index }, { undoIn: step });
  };
  /** The row leaves the list: its neighbour gets the focus. */
  const focusNeighbour = () => {
    const ids = [...document.querySelectorAll<HTMLElement>('aside [data-row]')].map((row) => row.dataset['row'] ?? '');
    focusInNextFrame(inRow(neighbourOf(ids, id), 'textarea'), 'aside [data-adds] button');
  };
  const remove = () => {
    editWithUndo(t('rows.removed', { title: name }), () =>
      edit(kind === 'parked' ? 'removeParked' : 'removeDecision', { id }, { undoIn: step }),
    );
    focusNeighbour();
  };
  const park = () => {
    editWithUndo(t('capture.parkedAgain'), () => edit('parkDecision', { id, parkedId: newId() }, { undoIn: step }));
    focusNeighbour();
  };
  const isDecidable = kind === 'parked' && outcome !== 'decided' && item.text.trim() !== '';
  const hasResult = outcome === 'initiative' || outcome === 'commitment';
  const showResult = () => {
    if (outcome === 'initiative' && 'resultId' in item && item.resultId !== null) {
      reveal({ step: 'roadmap', id: item.resultId });
    } else goToStep('closing');
  };
  const actions: MenuAction[] = [
    ...(isDecidable
      ? [{ id: 'decide', text: t('capture.decide'), icon: <Gavel />, onAction: () => settle(id, 'decided') }]
      : []),
    ...(kind === 'decision'
      ? [{ id: 'park', text: t('capture.parkAgain'), icon: <SquareParking />, onAction: park }]
      : []),
    ...(hasResult ? [{ id: 'show', text: t('capture.showResult'), icon: <Eye />, onAction: showResult }] : []),
    { id: 'up', text: t('rows.up'), icon: <ArrowUp />, isDisabled: up === null, onAction: move(up) },
    { id: 'down', text: t('rows.down'), icon: <ArrowDown />, isDisabled: down === null, onAction: move(down) },
    { id: 'remove', text: t('rows.remove'), icon: <Trash2 />, danger: true, onAction: remove },
  ];

  return (
    <li className={styles.row} data-row={id} data-settled={(outcome !== null && outcome !== 'open') || undefined}>
      <div className={styles.head}>
        <TextField
          {...shared}
          label={t(`capture.numbered.${kind}`, { number })}
          value={item.text}
          example={t(`capture.examples.${kind}`)}
          multiline
          onChange={change('text')}
        />
        {readOnly ? null : (
          <ActionMenu label={t('rows.actions', { title: name })} icon={<Ellipsis aria-hidden />} actions={actions} />
        )}
      </div>
      <div className={styles.details}>
        <div>
          <ComboField
            {...shared}
            label={t('capture.whoOf', { name })}
            value={item.owner}
            options={owners}
            example={t('capture.who')}
            onChange={change('owner')}
          />
        </div>
        <TextField
          {...shared}
          label={t('capture.dueOf', { name })}
          type="date"
          value={item.due}
          onChange={change('due')}
        />
      </div>
      {'outcome' in item ? <OutcomeField step={step} id={id} topic={item} name={name} /> : null}
      <PlainButton
        className={drawer.origin ?? ''}
        aria-label={t('capture.goTo', { step: stepName(item.step) })}
        onPress={() => goToStep(item.step)}
      >
        {t('capture.origin', { step: stepName(item.step), at: formatMoment(item.at, language) })}
      </PlainButton>
    </li>
  );
});
