import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { functionNames, functions } from '../../../../workshop/function';
import { levers } from '../../../../workshop/lever';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import type { Initiative } from '../../../../workshop/roadmap/schema';
import { confidences, efforts, horizons, statuses } from '../../../../workshop/roadmap/terms';
import { useAppearance } from '../../../shell/appearance';
import { ChangeBehind } from '../../../links/change-behind';
import { NotesSentOn } from '../../../links/notes-sent-on';
import { PainPointsField } from '../../../links/pain-points-field';
import { PromisesField } from '../../../links/promises-field';
import { useEdit, useOpenSession, useSlice } from '../../../document/open-session';
import { useOwnerSuggestions } from '../../../shell/owner-suggestions';
import { IconButton } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { ComboField } from '../../../ui/combo-field';
import { TextField } from '../../../ui/text-field';
import { DependencyField } from './dependency-field';
import { ActualField } from './actual-field';
import { OptionalSelect } from './optional-select';
import { FormSection } from './form-section';
import { ScoreFields } from './score-fields';
import type { OpenInitiative } from '../open-initiative';
import { laneOf, type Place } from '../board/place-by-key';
import styles from './detail-panel.module.css';
import { maxLineLength } from '../../../../workshop/text-limits';

interface InitiativeFormProps {
  item: NumberedInitiative;
  initiatives: readonly NumberedInitiative[];
  /** `boxed` with a label in the dialog, whose heading is the title already. */
  titleLook: 'title' | 'boxed';
  move: (id: string, place: Place) => void;
  /** The field that gets the focus; a new object for each action. */
  opened: OpenInitiative;
}

type Prose = 'outcome' | 'promises' | 'risks' | 'decision' | 'firstStep';

/** All fields of one initiative. */
export function InitiativeForm({
  item: { id, initiative },
  initiatives,
  titleLook,
  move,
  opened,
}: InitiativeFormProps) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const edit = useEdit('roadmap');
  const slice = useSlice('roadmap');
  const owners = useOwnerSuggestions();
  const form = useRef<HTMLDivElement>(null);
  // Only when the panel opens: stepping through the initiatives keeps the focus on the arrow buttons.
  useEffect(() => {
    if (opened.field) return;
    const inside = form.current?.closest('aside, [role="dialog"]')?.contains(document.activeElement);
    if (!inside || document.activeElement?.getAttribute('role') === 'dialog') {
      form.current?.querySelector('textarea')?.focus();
    }
    // Only when the panel opens.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, []);
  useEffect(() => {
    if (opened.field === undefined || opened.id !== id) return;
    const place = form.current?.querySelector(`[data-field="${opened.field}"]`);
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector<HTMLElement>('input, textarea, button[aria-haspopup="listbox"], button')?.focus();
  }, [id, opened]);

  const change = (change: Partial<Initiative>, merge?: string) =>
    edit('updateInitiative', { id, change }, merge === undefined ? {} : { undo: { merge: `${id}.${merge}` } });
  const prose = (name: Prose) => ({
    label: t(name),
    value: initiative[name],
    isReadOnly: readOnly,
    multiline: true,
    example: t(`${name}Example`),
    onChange: (value: string) => change({ [name]: value }, name),
  });
  const day = (name: 'start' | 'end') => ({
    label: t(name),
    value: initiative[name],
    isReadOnly: readOnly,
    type: 'date' as const,
    onChange: (value: string) => isDay(value) && change({ [name]: value }, name),
  });
  const metric = (name: 'name' | 'baseline' | 'target' | 'unit' | 'date') => ({
    value: initiative.metric[name],
    isReadOnly: readOnly,
    ...(name === 'date' ? { type: 'date' as const } : { multiline: true, maxLength: maxLineLength }),
    onChange: (value: string) => {
      if (name === 'date' && !isDay(value)) return;
      edit('updateMetric', { id, change: { [name]: inOneLine(value) } }, { undo: { merge: `${id}.metric.${name}` } });
    },
  });
  const lane = laneOf(slice, initiative.horizon);
  const index = lane.indexOf(id);
  const { start, end, horizon } = initiative;

  return (
    <div className={styles.form} ref={form}>
      <TextField
        label={t('title')}
        hideLabel={titleLook === 'title'}
        look={titleLook}
        multiline
        maxLength={maxLineLength}
        value={initiative.title}
        isReadOnly={readOnly}
        example={t('titleExample')}
        onChange={(value) => change({ title: inOneLine(value) }, 'title')}
      />
      <TextField {...prose('outcome')} />
      <div className={styles.horizon}>
        <ChoiceGroup
          label={t('horizon')}
          value={horizon}
          isDisabled={readOnly}
          options={horizons.map((value) => ({ value, text: t(`horizons.${value}`) }))}
          onChange={(value) => move(id, { horizon: value, index: laneOf(slice, value).length })}
        />
        {readOnly ? null : (
          <>
            <IconButton
              label={t('panel.up')}
              isDisabled={index === 0}
              onPress={() => move(id, { horizon, index: index - 1 })}
            >
              <ArrowUp aria-hidden />
            </IconButton>
            <IconButton
              label={t('panel.down')}
              isDisabled={index === lane.length - 1}
              onPress={() => move(id, { horizon, index: index + 1 })}
            >
              <ArrowDown aria-hidden />
            </IconButton>
          </>
        )}
      </div>
      <FormSection title={t('sections.thread')}>
        <div className={styles.sources} data-field="customer">
          <PromisesField initiative={id} />
          <TextField {...prose('promises')} />
          <PainPointsField initiative={id} />
        </div>
        <NotesSentOn target="initiative" item={id} />
        <ChangeBehind initiative={id} />
        <OptionalSelect
          label={t('lever')}
          value={initiative.lever}
          values={levers}
          textOf={(value) => t(`levers.${value}`)}
          onChange={(lever) => change({ lever })}
        />
      </FormSection>
      <FormSection title={t('sections.work')}>
        <div data-field="owner">
          <ComboField
            label={t('owner')}
            value={initiative.owner}
            options={owners}
            isReadOnly={readOnly}
            example={t('ownerExample')}
            onChange={(owner) => change({ owner }, 'owner')}
          />
        </div>
        <div className={styles.pair}>
          <OptionalSelect
            label={t('function')}
            value={initiative.function}
            values={functions}
            textOf={(value) => functionNames[language][value]}
            onChange={(value) => change({ function: value })}
          />
          <OptionalSelect
            label={t('status')}
            value={initiative.status}
            values={statuses}
            textOf={(value) => t(`statuses.${value}`)}
            onChange={(status) => status && change({ status })}
            always
          />
          <OptionalSelect
            label={t('effort')}
            value={initiative.effort}
            values={efforts}
            textOf={(value) => value}
            onChange={(effort) => change({ effort })}
          />
          <OptionalSelect
            label={t('confidence')}
            value={initiative.confidence}
            values={confidences}
            textOf={(value) => t(`confidences.${value}`)}
            onChange={(confidence) => change({ confidence })}
          />
        </div>
        <TextField {...prose('firstStep')} />
      </FormSection>
      <FormSection title={t('sections.metric')}>
        <div data-field="metric">
          <TextField {...metric('name')} label={t('metricName')} example={t('metricNameExample')} />
        </div>
        <div className={styles.pair}>
          <TextField {...metric('baseline')} label={t('baseline')} example={t('baselineExample')} />
          <TextField {...metric('target')} label={t('target')} example={t('targetExample')} />
        </div>
        <div className={styles.pair}>
          <TextField {...metric('unit')} label={t('unit')} example={t('unitExample')} />
          <TextField {...metric('date')} label={t('due')} />
        </div>
        <ActualField id={id} unit={initiative.metric.unit} />
      </FormSection>
      <ScoreFields id={id} initiative={initiative} />
      <FormSection title={t('sections.dependencies')}>
        <div data-field="dependencies">
          <DependencyField id={id} initiative={initiative} initiatives={initiatives} />
        </div>
      </FormSection>
      <FormSection title={t('sections.dates')}>
        <div className={styles.pair} data-field="start">
          <TextField {...day('start')} />
          <TextField {...day('end')} />
        </div>
        {start !== '' && end !== '' && end < start ? (
          <p className={styles.warning} role="status">
            {t('endBeforeStart')}
          </p>
        ) : null}
      </FormSection>
      <FormSection title={t('sections.decision')}>
        <TextField {...prose('risks')} />
        <TextField {...prose('decision')} />
      </FormSection>
    </div>
  );
}

/** Whether the value is a valid day of a session. While it is typed, a year may have six digits. */
function isDay(value: string): boolean {
  return /^(\d{4}-\d{2}-\d{2})?$/.test(value);
}

/** Replaces line breaks by spaces: fields of one line wrap, so that nothing is cut off. */
function inOneLine(value: string): string {
  return value.replace(/\s*\n\s*/g, ' ');
}
