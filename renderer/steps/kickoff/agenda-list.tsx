import { ArrowDown, ArrowUp, Coffee, Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatClock, timedAgenda, type TimedItem } from '../../../workshop/kickoff/agenda';
import { newId } from '../../../workshop/new-id';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { Button, IconButton } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useStepName } from '../../app/use-step-name';
import styles from './kickoff.module.css';

/** The agenda of the day, or of both days, with the times that follow from start and minutes. */
export function AgendaList() {
  const { t } = useTranslation('kickoff');
  const { readOnly } = useOpenSession();
  const slice = useSlice('kickoff');
  const edit = useEdit('kickoff');
  const days = [...new Set([1, ...Object.values(slice.agenda).map((item) => item.day)])].sort((a, b) => a - b);
  const lastDay = days.at(-1) ?? 1;

  const add = (kind: 'break' | 'other') =>
    edit('addAgendaItem', {
      id: newId(),
      item: { kind, step: null, title: t(kind === 'break' ? 'newBreak' : 'newItem'), minutes: 15, day: lastDay },
    });

  return (
    <section className={styles.block} aria-labelledby="agenda">
      <header className={styles.blockHeader}>
        <h2 id="agenda">{t('agenda')}</h2>
      </header>
      {days.map((day) => (
        <AgendaDay key={day} day={day} named={days.length > 1} items={timedAgenda(slice, day)} />
      ))}
      {readOnly ? null : (
        <div className={styles.add}>
          <Button look="quiet" icon={<Plus aria-hidden />} onPress={() => add('other')}>
            {t('addItem')}
          </Button>
          <Button look="quiet" icon={<Coffee aria-hidden />} onPress={() => add('break')}>
            {t('addBreak')}
          </Button>
        </div>
      )}
    </section>
  );
}

function AgendaDay({ day, named, items }: { day: number; named: boolean; items: TimedItem[] }) {
  const { t } = useTranslation('kickoff');
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last) return <p className={styles.emptyState}>{t('noAgenda')}</p>;
  const minutes = last.end - first.start;
  return (
    <>
      {named ? <h3 className={styles.day}>{t('day', { day })}</h3> : null}
      <ol>
        {items.map((timed, index) => (
          <AgendaRow key={timed.id} timed={timed} index={index} count={items.length} />
        ))}
      </ol>
      <p className={styles.ends}>
        {t('ends', { time: formatClock(last.end) })} ·{' '}
        {t(minutes % 60 === 0 ? 'totalHours' : 'total', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}
      </p>
    </>
  );
}

function AgendaRow({ timed: { id, item, start }, index, count }: { timed: TimedItem; index: number; count: number }) {
  const { t } = useTranslation('kickoff');
  const { readOnly } = useOpenSession();
  const edit = useEdit('kickoff');
  const stepName = useStepName();
  const title = item.step && item.title === '' ? stepName(item.step) : item.title;
  const move = (to: number) => edit('moveAgendaItem', { id, day: item.day, index: to });

  return (
    <li className={`${styles.agendaItem} ${item.kind === 'step' ? '' : styles.aside}`}>
      <span className={styles.clock}>{formatClock(start)}</span>
      {item.kind === 'step' ? (
        <span className={styles.stepName}>{title}</span>
      ) : (
        <TextField
          label={t('itemTitle')}
          hideLabel
          look="plain"
          value={item.title}
          isReadOnly={readOnly}
          onChange={(value) =>
            edit('updateAgendaItem', { id, change: { title: value } }, { undo: { merge: `${id}.title` } })
          }
        />
      )}
      <span className={styles.minutes}>
        <TextField
          label={t('itemMinutes', { title })}
          hideLabel
          look="plain"
          maxLength={3}
          value={String(item.minutes)}
          isReadOnly={readOnly}
          onChange={(value) => {
            const minutes = value === '' ? 0 : Number(value);
            if (Number.isInteger(minutes) && minutes >= 0 && minutes <= 600) {
              edit('updateAgendaItem', { id, change: { minutes } }, { undo: { merge: `${id}.minutes` } });
            }
          }}
        />
        min
      </span>
      {readOnly ? null : (
        <span className={styles.rowTools}>
          <IconButton label={t('moveUp', { title })} isDisabled={index === 0} onPress={() => move(index - 1)}>
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton label={t('moveDown', { title })} isDisabled={index === count - 1} onPress={() => move(index + 1)}>
            <ArrowDown aria-hidden />
          </IconButton>
          <IconButton label={t('removeItem', { title })} onPress={() => edit('removeAgendaItem', { id })}>
            <X aria-hidden />
          </IconButton>
        </span>
      )}
    </li>
  );
}
