import { HeartPulse, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { mergedPainPoint } from '../../../../workshop/pain-points/merge';
import { numberedPainPoints } from '../../../../workshop/pain-points/pain-points-in-order';
import type { PainPoint } from '../../../../workshop/pain-points/schema';
import { useOpenSession, useSlice } from '../../../document/open-session';
import { LinkedInitiatives } from '../../../links/linked-initiatives';
import { NotesSentOn } from '../../../links/notes-sent-on';
import { reveal } from '../../../shell/navigation';
import { useOwnerSuggestions } from '../../../shell/owner-suggestions';
import { Button } from '../../../ui/button';
import { ComboField } from '../../../ui/combo-field';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import type { PainPointActions } from '../use-pain-point-actions';
import { useMerge } from '../use-merge';
import styles from './grid.module.css';

interface PainPointDetailsProps {
  id: string;
  painPoint: PainPoint;
  title: string;
  /** The owner is edited here. */
  hasOwner: boolean;
  actions: PainPointActions;
}

/** What is behind a pain point: evidence, who is affected, the measure, where it comes from, and what becomes of it. */
export function PainPointDetails({ id, painPoint, title, hasOwner, actions }: PainPointDetailsProps) {
  const { t } = useTranslation('pain-points');
  const { readOnly } = useOpenSession();
  const field = (name: 'evidence' | 'affected' | 'measure') => ({
    label: t(name),
    value: painPoint[name],
    multiline: true,
    isReadOnly: readOnly,
    example: t(`examples.${name}`),
    onChange: (value: string) => actions.update(id, { [name]: value }, name),
  });
  return (
    <div className={styles.detailFields} role="group" aria-label={title}>
      <TextField {...field('evidence')} />
      <TextField {...field('affected')} maxLength={500} />
      <TextField {...field('measure')} />
      {hasOwner ? (
        <OwnerField
          label={t('owner')}
          value={painPoint.owner}
          isReadOnly={readOnly}
          onChange={(owner) => actions.update(id, { owner }, 'owner')}
        />
      ) : null}
      <div className={styles.links}>
        <TouchpointLink painPoint={painPoint} />
        <NotesSentOn target="painPoint" item={id} merged={painPoint.merged} />
        <LinkedInitiatives painPoint={id} />
      </div>
      {readOnly ? null : (
        <div className={styles.detailTools}>
          <MergeField id={id} painPoint={painPoint} />
          <Button
            look="danger"
            icon={<Trash2 aria-hidden />}
            onPress={() => {
              const rows = document.querySelectorAll<HTMLElement>('[role="grid"] [data-row]');
              actions.remove(
                id,
                [...rows].map((row) => row.dataset['row'] ?? ''),
              );
            }}
          >
            {t('remove')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Rendered in opened rows only: it follows the participants. */
function OwnerField(props: Omit<React.ComponentProps<typeof ComboField>, 'options'>) {
  return <ComboField {...props} options={useOwnerSuggestions()} />;
}

/** The touchpoints it is at and was created from, as links to the journey. */
function TouchpointLink({ painPoint: { placeId, origins } }: { painPoint: PainPoint }) {
  const { t } = useTranslation('pain-points');
  const { touchpoints } = useSlice('experience');
  const linked = [...new Set([placeId, ...Object.keys(origins)])].flatMap((id) => {
    const touchpoint = id === null ? undefined : touchpoints[id];
    return id !== null && touchpoint ? [{ id, touchpoint }] : [];
  });
  if (linked.length === 0) return null;
  return (
    <p className={styles.from}>
      {t('fromJourney')}
      {linked.map(({ id, touchpoint }) => (
        <Button
          key={id}
          look="quiet"
          icon={<HeartPulse aria-hidden />}
          onPress={() => reveal({ step: 'experience', id })}
        >
          {touchpoint.title.slice(0, 120)}
        </Button>
      ))}
    </p>
  );
}

function MergeField({ id, painPoint }: { id: string; painPoint: PainPoint }) {
  const { t } = useTranslation('pain-points');
  const slice = useSlice('pain-points');
  const merge = useMerge();
  const others = numberedPainPoints(slice).filter(
    (other) => other.id !== id && mergedPainPoint(painPoint, other.painPoint, other.id) !== null,
  );
  if (others.length === 0) return null;
  return (
    <SelectField
      label={t('merge.with')}
      hideLabel
      value={null}
      emptyText={t('merge.choose')}
      options={others.map((other) => ({
        value: other.id,
        text: `${other.number}  ${other.painPoint.title.trim() || t('untitled')}`,
      }))}
      onChange={(other) => merge(id, other)}
    />
  );
}
