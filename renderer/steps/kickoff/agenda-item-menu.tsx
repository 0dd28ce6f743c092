import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { agendaDays, formatClock } from '../../../workshop/facts/agenda';
import type { RunningItem } from '../../../workshop/facts/running-day';
import type { AgendaItem } from '../../../workshop/facts/schema';
import { maxDays } from '../../../workshop/facts/terms';
import { newId } from '../../../workshop/new-id';
import { useEdit, useOpenSession } from '../../document/open-session';
import { finishItem, startItem } from '../../shell/timer/timer-actions';
import { ActionMenu, type MenuAction } from '../../ui/action-menu';

interface AgendaItemMenuProps {
  id: string;
  item: AgendaItem;
  title: string;
  /** Minutes after midnight. */
  start: number;
  running: RunningItem | null;
}

/** Minutes of what is inserted during the day, until another length is given. */
const insertedMinutes = 15;

/** What can be done with an item on the day, and its fixed start. */
export function AgendaItemMenu({ id, item, title, start, running }: AgendaItemMenuProps) {
  const { t } = useTranslation('kickoff');
  const edit = useEdit('workshop');
  const { replica } = useOpenSession();
  const { fixedStart, isSkipped, startedAt, finishedAt } = item;
  const isRunning = startedAt !== null && finishedAt === null;

  const insert = () => {
    const other = { kind: 'other', step: null, title: t('newItem') } as const;
    edit('insertAgendaItem', { id: newId(), after: id, item: other, minutes: insertedMinutes });
  };
  // Two at once: one group is none.
  const formGroups = () => {
    for (let count = 0; count < 2; count += 1) edit('addAgendaGroup', { item: id, id: newId() });
  };
  const otherDays = (): MenuAction[] => {
    const { agenda } = replica.store.getState().session.workshop;
    const days = agendaDays(agenda);
    const next = (days.at(-1) ?? 1) + 1;
    const to = (day: number, text: string): MenuAction => ({
      id: `day-${day}`,
      text,
      // At the end of an earlier day, at the beginning of a later one.
      onAction: () => edit('moveAgendaItem', { id, day, index: day < item.day ? Object.keys(agenda).length : 0 }),
    });
    return [
      ...days.filter((day) => day !== item.day).map((day) => to(day, t('day', { day }))),
      ...(next <= maxDays ? [to(next, t('newDay', { day: next }))] : []),
    ];
  };
  const actions = (): MenuAction[] => [
    isRunning
      ? {
          id: 'finish',
          text: t('finish'),
          onAction: () => finishItem(id),
        }
      : { id: 'begin', text: t('begin'), onAction: () => startItem(id) },
    ...(startedAt === null
      ? [
          {
            id: 'skip',
            text: t(isSkipped ? 'takeUp' : 'skip'),
            onAction: () => edit('skipAgendaItem', { id, isSkipped: !isSkipped }),
          },
        ]
      : []),
    ...(running ? [{ id: 'insert', text: t('insertAfter'), onAction: insert }] : []),
    ...(Object.keys(item.groups).length === 0 ? [{ id: 'groups', text: t('formGroups'), onAction: formGroups }] : []),
    { id: 'day', text: t('toDay'), choices: otherDays() },
    {
      id: 'fix',
      text: fixedStart === null ? t('fixStart', { time: formatClock(start) }) : t('releaseStart'),
      onAction: () =>
        edit('updateAgendaItem', { id, change: { fixedStart: fixedStart === null ? formatClock(start) : null } }),
    },
  ];
  return <ActionMenu label={t('moreFor', { title })} icon={<Ellipsis aria-hidden />} actions={actions} />;
}
