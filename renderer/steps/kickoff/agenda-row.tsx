import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { lengthOf, placeBeside } from '../../../workshop/facts/agenda';
import type { RunningItem } from '../../../workshop/facts/running-day';
import type { AgendaItem } from '../../../workshop/facts/schema';
import { useEditWithUndo } from '../../shell/offer-undo';
import { useStepName } from '../../shell/use-step-name';
import { useEdit, useOpenSession } from '../../document/open-session';
import { IconButton } from '../../ui/button';
import { focusInNextFrame, inRow, neighbourOf } from '../../ui/focus-in-next-frame';
import { TextField } from '../../ui/text-field';
import { AgendaGroups } from './agenda-groups';
import { AgendaClock } from './agenda-clock';
import { AgendaItemMenu } from './agenda-item-menu';
import type { AgendaDrag } from './use-agenda-drag';
import styles from './kickoff.module.css';

interface AgendaRowProps {
  id: string;
  item: AgendaItem;
  /** Minutes after midnight. */
  start: number;
  /** On the day that is running; null before and after. */
  running: RunningItem | null;
  isNew: boolean;
  isDragged: boolean;
  /** Properties of the grip that drags the row. */
  grip: AgendaDrag['grip'];
  /** First and last of the whole agenda, on any day. */
  isFirst: boolean;
  isLast: boolean;
}

/** One item of the agenda. Memoised, so that typing elsewhere does not render a long agenda. */
export const AgendaRow = memo(function AgendaRow(props: AgendaRowProps) {
  const { id, item, start, running, isNew, isDragged, grip, isFirst, isLast } = props;
  const { t } = useTranslation('kickoff');
  const { readOnly } = useOpenSession();
  const edit = useEdit('workshop');
  const stepName = useStepName();
  const title = item.step && item.title === '' ? stepName(item.step) : item.title;

  return (
    <li data-row={id} data-dragged={isDragged || undefined} className={styles.agendaRow}>
      <div
        className={`${styles.agendaItem} ${item.kind === 'step' ? '' : styles.aside}`}
        data-state={running?.state ?? (item.isSkipped ? 'skipped' : undefined)}
      >
        {readOnly ? null : (
          <span className={styles.grip} {...grip} title={t('drag')}>
            <GripVertical aria-hidden />
          </span>
        )}
        <AgendaClock id={id} item={item} title={title} start={start} running={running} />
        <div className={styles.itemTitle}>
          {item.kind === 'step' ? (
            <span className={styles.stepName}>{title}</span>
          ) : (
            <TextField
              label={t('itemTitle')}
              hideLabel
              look="plain"
              value={item.title}
              isReadOnly={readOnly}
              autoFocus={isNew}
              onChange={(value) =>
                edit('updateAgendaItem', { id, change: { title: value } }, { undo: { merge: `${id}.title` } })
              }
            />
          )}
          {running && running.state !== 'open' ? (
            <span className={styles.mark}>{t(`states.${running.state}`)}</span>
          ) : null}
        </div>
        <span className={styles.minutes}>
          <TextField
            label={t('itemMinutes', { title })}
            hideLabel
            look="plain"
            maxLength={3}
            value={String(lengthOf(item))}
            isReadOnly={readOnly}
            autoFocus={isNew && item.kind === 'step'}
            onChange={(value) => {
              const minutes = value === '' ? 0 : Number(value);
              if (Number.isInteger(minutes) && minutes >= 0 && minutes <= 600) {
                // While the day runs, the plan stays as it was.
                const change = running ? { newMinutes: minutes } : { minutes, newMinutes: null };
                edit('updateAgendaItem', { id, change }, { undo: { merge: `${id}.minutes` } });
              }
            }}
          />
          min
        </span>
        {readOnly ? null : (
          <RowTools
            id={id}
            item={item}
            title={title}
            start={start}
            running={running}
            isFirst={isFirst}
            isLast={isLast}
          />
        )}
      </div>
      <AgendaGroups id={id} groups={item.groups} title={title} />
    </li>
  );
});

function RowTools({
  id,
  item,
  title,
  start,
  running,
  isFirst,
  isLast,
}: Omit<AgendaRowProps, 'isNew' | 'isDragged' | 'grip'> & { title: string }) {
  const { t } = useTranslation('kickoff');
  const { replica } = useOpenSession();
  const edit = useEdit('workshop');
  const editWithUndo = useEditWithUndo('kickoff');
  const agenda = () => replica.store.getState().session.workshop.agenda;

  const move = (by: -1 | 1) => {
    const place = placeBeside(agenda(), id, by);
    if (!place) return;
    edit('moveAgendaItem', { id, ...place });
    // At the end of the list the tool that was pressed becomes disabled.
    const tools = by === 1 ? ['later', 'earlier'] : ['earlier', 'later'];
    focusInNextFrame(...tools.map((tool) => inRow(id, `[data-tool="${tool}"]:not(:disabled)`)));
  };
  const remove = () => {
    const ids = inOrder(agenda()).map(([each]) => each);
    editWithUndo(t('removed', { title }), () => edit('removeAgendaItem', { id }));
    focusInNextFrame(inRow(neighbourOf(ids, id), '[data-tool="remove"]'), '[data-list="agenda"] [data-adds] button');
  };

  return (
    <span className={styles.rowTools}>
      <IconButton label={t('moveUp', { title })} data-tool="earlier" isDisabled={isFirst} onPress={() => move(-1)}>
        <ArrowUp aria-hidden />
      </IconButton>
      <IconButton label={t('moveDown', { title })} data-tool="later" isDisabled={isLast} onPress={() => move(1)}>
        <ArrowDown aria-hidden />
      </IconButton>
      <AgendaItemMenu id={id} item={item} title={title} start={start} running={running} />
      <IconButton label={t('removeItem', { title })} data-tool="remove" onPress={remove}>
        <X aria-hidden />
      </IconButton>
    </span>
  );
}
