import { Plus } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEdit, useOpenSession } from '../../../document/open-session';
import { IconButton } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { PhaseMenu } from '../phase-menu';
import styles from './journey-map.module.css';

interface PhaseHeadProps {
  id: string;
  name: string;
  index: number;
  /** Number of phases. */
  count: number;
  /** Number of its touchpoints. */
  stops: number;
  isNew: boolean;
  onAddTouchpoint: (phase: string) => void;
}

/** The name of a phase, above its touchpoints. Memoised, so that typing in a cell does not render it. */
export const PhaseHead = memo(function PhaseHead({
  id,
  name,
  index,
  count,
  stops,
  isNew,
  onAddTouchpoint,
}: PhaseHeadProps) {
  const { t } = useTranslation('experience');
  const { readOnly } = useOpenSession();
  const edit = useEdit('experience');
  const numbered = t('phaseNumber', { number: index + 1 });
  const shown = name === '' ? numbered : name;
  return (
    <th scope="colgroup" colSpan={Math.max(1, stops)} className={styles.phase} data-row={id}>
      <div className={styles.phaseName}>
        <TextField
          label={t('phaseName')}
          hideLabel
          look="plain"
          multiline
          maxLength={500}
          value={name}
          example={numbered}
          isReadOnly={readOnly}
          autoFocus={isNew}
          onChange={(value) => edit('renamePhase', { id, name: value }, { undo: { merge: id } })}
        />
        {readOnly ? null : (
          <>
            <IconButton label={t('addTouchpointTo', { phase: shown })} onPress={() => onAddTouchpoint(id)}>
              <Plus aria-hidden />
            </IconButton>
            <PhaseMenu id={id} name={shown} index={index} count={count} stops={stops} />
          </>
        )}
      </div>
    </th>
  );
});
