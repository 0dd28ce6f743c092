import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { journey } from '../../../../workshop/experience/moments';
import type { Touchpoint } from '../../../../workshop/experience/schema';
import { useEdit, useOpenSession } from '../../../document/open-session';
import { addPainPointFrom } from '../../../links/add-pain-point';
import { useEditWithUndo } from '../../../shell/offer-undo';
import { ActionMenu } from '../../../ui/action-menu';
import { focusInNextFrame, neighbourOf } from '../../../ui/focus-in-next-frame';
import { TextField } from '../../../ui/text-field';
import { touchpointActions } from '../touchpoint-actions';
import { placeBeside, type TouchpointPlace } from '../touchpoint-place';
import styles from './journey-map.module.css';

interface TouchpointHeadProps {
  id: string;
  number: number;
  touchpoint: Touchpoint;
  state: 'other' | 'current' | 'edited';
  /** The column with the current cell has a menu. */
  isColumnCurrent: boolean;
}

/** The title of a touchpoint, above its column, and its menu. */
export const TouchpointHead = memo(function TouchpointHead({
  id,
  number,
  touchpoint,
  state,
  isColumnCurrent,
}: TouchpointHeadProps) {
  const { t } = useTranslation('experience');
  const { replica, readOnly } = useOpenSession();
  const edit = useEdit('experience');
  const editWithUndo = useEditWithUndo('experience');
  const title = touchpoint.title === '' ? t('touchpointNumber', { number }) : touchpoint.title;
  const slice = () => replica.store.getState().session.steps.experience;
  const move = (place: TouchpointPlace | null) => {
    if (!place) return;
    edit('moveTouchpoint', { id, ...place });
    focusInNextFrame(headOf(id));
  };
  const remove = () => {
    const neighbour = neighbourOf(
      journey(slice()).flatMap(({ stops }) => stops.map((stop) => stop.id)),
      id,
    );
    editWithUndo(t('removed', { title }), () => edit('removeTouchpoint', { id }));
    if (neighbour !== undefined) focusInNextFrame(headOf(neighbour));
  };
  return (
    <th
      scope="col"
      data-cell={`${id} title`}
      className={`${styles.cell} ${styles.head}`}
      tabIndex={state === 'current' ? 0 : -1}
      data-state={state}
    >
      <div className={styles.headRow}>
        <span className={styles.number}>{number}</span>
        {state === 'edited' ? (
          <TextField
            label={t('touchpoint')}
            hideLabel
            multiline
            maxLength={500}
            value={touchpoint.title}
            example={t('touchpointExample')}
            onChange={(value) =>
              edit('updateTouchpoint', { id, change: { title: value } }, { undo: { merge: `${id}.title` } })
            }
          />
        ) : (
          <span className={styles.value}>{title}</span>
        )}
        {isColumnCurrent && !readOnly ? (
          <ActionMenu
            label={t('touchpointActions', { title })}
            icon={<Ellipsis aria-hidden />}
            actions={() =>
              touchpointActions({
                slice: slice(),
                id,
                moveBy: (by) => move(placeBeside(slice(), id, by)),
                addPainPoint: () => addPainPointFrom(replica, id),
                moveToPhase: (phase) => move({ phase, index: Number.MAX_SAFE_INTEGER }),
                remove,
              })
            }
          />
        ) : null}
      </div>
    </th>
  );
});

function headOf(id: string): string {
  return `[data-cell="${CSS.escape(id)} title"]`;
}
