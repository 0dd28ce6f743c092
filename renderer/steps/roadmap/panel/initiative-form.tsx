import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import type { Initiative } from '../../../../workshop/roadmap/schema';
import { horizons } from '../../../../workshop/roadmap/terms';
import { useOpenSession, useSession } from '../../../document/open-session';
import { IconButton } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { TextField } from '../../../ui/text-field';
import { DependencyField } from './dependency-field';
import { FormSection } from './form-section';
import { inOneLine } from './in-one-line';
import { MetricSection } from './metric-section';
import { ScoreFields } from './score-fields';
import { ThreadSection } from './thread-section';
import { useInitiativeFields } from './use-initiative-fields';
import { WorkSection } from './work-section';
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
  const { change, prose } = useInitiativeFields(id);
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
      <TextField {...prose('outcome', initiative.outcome)} />
      <HorizonField id={id} horizon={initiative.horizon} move={move} />
      <ThreadSection id={id} promises={initiative.promises} lever={initiative.lever} />
      <WorkSection
        id={id}
        owner={initiative.owner}
        function={initiative.function}
        status={initiative.status}
        effort={initiative.effort}
        confidence={initiative.confidence}
        firstStep={initiative.firstStep}
      />
      <MetricSection id={id} metric={initiative.metric} />
      <ScoreFields id={id} initiative={initiative} />
      <FormSection title={t('sections.dependencies')}>
        <div data-field="dependencies">
          <DependencyField id={id} initiative={initiative} initiatives={initiatives} />
        </div>
      </FormSection>
      <DatesSection id={id} start={initiative.start} end={initiative.end} />
      <DecisionSection id={id} risks={initiative.risks} decision={initiative.decision} />
    </div>
  );
}

type Part<Field extends keyof Initiative> = { id: string } & Pick<Initiative, Field>;

/** The column of the roadmap and the place in it. Memoised like the other parts: typing renders the part of the field. */
const HorizonField = memo(function HorizonField({
  id,
  horizon,
  move,
}: Part<'horizon'> & Pick<InitiativeFormProps, 'move'>) {
  const { t } = useTranslation('roadmap');
  const { replica, readOnly } = useOpenSession();
  const index = useSession(({ steps }) => laneOf(steps.roadmap, horizon).indexOf(id));
  const count = useSession(({ steps }) => laneOf(steps.roadmap, horizon).length);
  return (
    <div className={styles.horizon}>
      <ChoiceGroup
        label={t('horizon')}
        value={horizon}
        isDisabled={readOnly}
        options={horizons.map((value) => ({ value, text: t(`horizons.${value}`) }))}
        onChange={(value) =>
          move(id, { horizon: value, index: laneOf(replica.store.getState().session.steps.roadmap, value).length })
        }
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
            isDisabled={index === count - 1}
            onPress={() => move(id, { horizon, index: index + 1 })}
          >
            <ArrowDown aria-hidden />
          </IconButton>
        </>
      )}
    </div>
  );
});

const DatesSection = memo(function DatesSection({ id, start, end }: Part<'start' | 'end'>) {
  const { t } = useTranslation('roadmap');
  const { day } = useInitiativeFields(id);
  return (
    <FormSection title={t('sections.dates')}>
      <div className={styles.pair} data-field="start">
        <TextField {...day('start', start)} />
        <TextField {...day('end', end)} />
      </div>
      {start !== '' && end !== '' && end < start ? (
        <p className={styles.warning} role="status">
          {t('endBeforeStart')}
        </p>
      ) : null}
    </FormSection>
  );
});

const DecisionSection = memo(function DecisionSection({ id, risks, decision }: Part<'risks' | 'decision'>) {
  const { t } = useTranslation('roadmap');
  const { prose } = useInitiativeFields(id);
  return (
    <FormSection title={t('sections.decision')}>
      <TextField {...prose('risks', risks)} />
      <TextField {...prose('decision', decision)} />
    </FormSection>
  );
});
