import { Plus } from 'lucide-react';
import { memo, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { journey, type JourneyStop } from '../../../workshop/experience/moments';
import { newId } from '../../../workshop/new-id';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { Button } from '../../ui/button';
import { Gradual } from '../../ui/gradual';
import { sameProps } from '../../ui/same-props';
import { TextField } from '../../ui/text-field';
import styles from './experience.module.css';
import { PhaseMenu } from './phase-menu';
import type { TouchpointPlace } from './touchpoint-place';
import { TouchpointRow } from './touchpoint-row';
import { useTouchpointDrag, type TouchpointDrag } from './use-touchpoint-drag';

/**
 * The journey as a list: phases, each with its touchpoints and their scores for today and target. The name of the `latest` phase gets the
 * focus.
 */
export function JourneyList({ latest }: { latest: string | null }) {
  const { t } = useTranslation('experience');
  const { replica } = useOpenSession();
  const slice = useSlice('experience');
  const edit = useEdit('experience');
  const phases = journey(slice);
  const [message, setMessage] = useState('');

  const move = useCallback(
    (id: string, place: TouchpointPlace) => {
      edit('moveTouchpoint', { id, ...place });
      const phase = journey(replica.store.getState().session.steps.experience).find((each) => each.id === place.phase);
      const number = phase?.stops.find((stop) => stop.id === id)?.number;
      setMessage(t('moved', { phase: phase?.phase.name, number }));
    },
    [edit, replica, t],
  );
  const drag = useTouchpointDrag(move);

  return (
    <div className={styles.journey} {...drag.area}>
      <div className={styles.columnNames} aria-hidden>
        <span>{t('touchpoint')}</span>
        <span>{t('channel')}</span>
        <span>{t('emotion')}</span>
        <span>{t('today')}</span>
        <span>{t('target')}</span>
      </div>
      <Gradual portion={2}>
        {phases.map(({ id, phase, stops }, index) => (
          <PhaseBlock
            key={id}
            id={id}
            name={phase.name}
            stops={stops}
            index={index}
            count={phases.length}
            isNew={latest === id}
            dragged={drag.dragged}
            grip={drag.grip}
            move={move}
          />
        ))}
      </Gradual>
      {drag.place === null ? null : (
        <div className={styles.insertion} style={{ '--insertion-top': `${drag.place.top}px` } as React.CSSProperties} />
      )}
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </div>
  );
}

interface PhaseBlockProps {
  id: string;
  name: string;
  stops: readonly JourneyStop[];
  index: number;
  count: number;
  isNew: boolean;
  /** The touchpoint that is dragged. */
  dragged: string | null;
  grip: TouchpointDrag['grip'];
  move: (id: string, place: TouchpointPlace) => void;
}

/** Memoised: typing renders the phase of the field. */
const PhaseBlock = memo(function PhaseBlock(props: PhaseBlockProps) {
  const { id, name, stops, index, count, isNew, dragged, grip, move } = props;
  const { t } = useTranslation('experience');
  const { readOnly } = useOpenSession();
  const edit = useEdit('experience');
  const [latest, setLatest] = useState<string | null>(null);
  const shown = name === '' ? t('phaseNumber', { number: index + 1 }) : name;

  const addTouchpoint = useCallback(() => {
    const touchpoint = newId();
    edit('addTouchpoint', { id: touchpoint, phase: id, title: '' });
    setLatest(touchpoint);
  }, [edit, id]);

  return (
    <div className={styles.phase} role="group" aria-label={shown} data-row={id} data-phase={id}>
      <div className={styles.phaseHeader}>
        <TextField
          label={t('phaseName')}
          hideLabel
          look="plain"
          value={name}
          example={t('phaseNumber', { number: index + 1 })}
          isReadOnly={readOnly}
          autoFocus={isNew}
          onChange={(value) => edit('renamePhase', { id, name: value }, { undo: { merge: id } })}
        />
        {readOnly ? null : (
          <>
            <Button look="quiet" icon={<Plus aria-hidden />} onPress={addTouchpoint}>
              {t('addTouchpoint')}
            </Button>
            <PhaseMenu id={id} name={shown} index={index} count={count} stops={stops.length} />
          </>
        )}
      </div>
      {stops.map((stop) => (
        <TouchpointRow
          key={stop.id}
          id={stop.id}
          number={stop.number}
          touchpoint={stop.touchpoint}
          phase={id}
          isDragged={dragged === stop.id}
          grip={grip}
          move={move}
          isNew={latest === stop.id}
          onNext={addTouchpoint}
        />
      ))}
    </div>
  );
}, sameProps);
