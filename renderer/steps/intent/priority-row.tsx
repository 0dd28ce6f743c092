import { memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sliderPosition, sliderShare } from '../../../workshop/charts/sliders';
import { positionText } from '../../../workshop/intent/position-text';
import type { Priority, PriorityId } from '../../../workshop/intent/schema';
import { priorityReach } from '../../../workshop/intent/terms';
import { useEdit, useOpenSession } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { followPointer } from '../../ui/follow-pointer';
import { TextField } from '../../ui/text-field';
import styles from './intent.module.css';
import slider from './priority-slider.module.css';
import { SliderThumb, type Side } from './slider-thumb';

const positions = Array.from({ length: 2 * priorityReach + 1 }, (_, step) => step - priorityReach);

const percent = (position: number) => `${sliderShare(position, priorityReach) * 100}%`;

interface PriorityRowProps {
  id: PriorityId;
  priority: Priority;
}

/**
 * Two poles with one track between them: today above the line, the target below it, so that they never cover each other. Memoised, so
 * that typing elsewhere does not render it.
 */
export const PriorityRow = memo(function PriorityRow({ id, priority }: PriorityRowProps) {
  const { t } = useTranslation('intent');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const edit = useEdit('intent');
  const track = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<{ side: Side; position: number } | null>(null);
  const pair = `${t(`poles.${id}.first`)} – ${t(`poles.${id}.second`)}`;
  const shown = (side: Side) => (dragged?.side === side ? dragged.position : priority[side]);
  const [today, target] = [shown('today'), shown('target')];

  const set = (side: Side, position: number | null, undo: { merge: string } | 'yes') =>
    edit('setPriority', { priority: id, side, position }, { undo });
  const positionAt = (clientX: number) => {
    const { left, width } = track.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return sliderPosition((clientX - left) / width, priorityReach);
  };
  const drag = (side: Side, press: React.PointerEvent<HTMLElement>) => {
    if (readOnly || press.button !== 0) return;
    press.preventDefault();
    press.stopPropagation();
    let position = positionAt(press.clientX);
    setDragged({ side, position });
    track.current?.querySelector<HTMLElement>(`[data-side="${side}"]`)?.focus();
    followPointer(
      press,
      ({ clientX }) => {
        position = positionAt(clientX);
        setDragged({ side, position });
      },
      (committed) => {
        setDragged(null);
        if (committed && position !== priority[side]) set(side, position, 'yes');
      },
    );
  };
  /** A press beside the markers moves the one that is not set yet, or else the nearer one. */
  const sideFor = (clientX: number): Side => {
    if (priority.today === null) return 'today';
    if (priority.target === null) return 'target';
    const pressed = positionAt(clientX);
    return Math.abs(pressed - priority.today) < Math.abs(pressed - priority.target) ? 'today' : 'target';
  };

  return (
    <li className={styles.priority}>
      <p className={styles.firstPole}>{t(`poles.${id}.first`)}</p>
      <div
        ref={track}
        className={slider.track}
        role="group"
        aria-label={pair}
        onPointerDown={(press) => drag(sideFor(press.clientX), press)}
      >
        <span className={slider.line} aria-hidden />
        {positions.map((position) => (
          <span
            key={position}
            className={slider.tick}
            data-middle={position === 0}
            style={{ left: percent(position) }}
          />
        ))}
        {today === null || target === null ? null : (
          <span
            className={slider.change}
            style={{
              left: percent(Math.min(today, target)),
              right: `calc(100% - ${percent(Math.max(today, target))})`,
            }}
          />
        )}
        {(['today', 'target'] as const).map((side) => (
          <SliderThumb
            key={side}
            side={side}
            label={`${t(side)}: ${pair}`}
            position={shown(side)}
            left={percent(shown(side) ?? 0)}
            text={positionText(id, shown(side), language)}
            isDragged={dragged?.side === side}
            onMove={(position) => set(side, position, position === null ? 'yes' : { merge: `${id}.${side}` })}
            onPointerDown={(press) => drag(side, press)}
          />
        ))}
      </div>
      <p>{t(`poles.${id}.second`)}</p>
      <p className={styles.positions}>
        <span data-side="today">
          {t('today')}: {positionText(id, today, language)}
        </span>
        <span data-side="target">
          {t('target')}: {positionText(id, target, language)}
        </span>
      </p>
      <div className={styles.exception}>
        <span aria-hidden>{t('exceptionShort')}</span>
        <TextField
          label={`${t('exception')}: ${pair}`}
          hideLabel
          look="plain"
          multiline
          value={priority.exception}
          example={t(`exceptionExamples.${id}`)}
          isReadOnly={readOnly}
          onChange={(exception) =>
            edit('writeException', { priority: id, exception }, { undo: { merge: `exception.${id}` } })
          }
        />
      </div>
    </li>
  );
});
