import { ListChecks } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openTopics } from '../../../workshop/parking-lot/open-topics';
import { useEdit, useOpenSession, useSession } from '../../document/open-session';
import { useSettleTopic } from '../../links/parking-lot/settle-topic';
import { useOwnerSuggestions } from '../../shell/owner-suggestions';
import { useStepName } from '../../shell/use-step-name';
import { Button } from '../../ui/button';
import { ComboField } from '../../ui/combo-field';
import { focusInNextFrame } from '../../ui/focus-in-next-frame';
import { TextField } from '../../ui/text-field';
import styles from './closing.module.css';

const outcomes = ['decided', 'initiative', 'commitment', 'dropped'] as const;

/** Goes through the open topics one at a time: each gets an outcome or is left for later, and none is forgotten. */
export function ParkingWalk() {
  const { t } = useTranslation('closing');
  const { readOnly } = useOpenSession();
  const edit = useEdit('workshop');
  const settle = useSettleTopic('closing');
  const owners = useOwnerSuggestions();
  const stepName = useStepName();
  const session = useSession((whole) => whole);
  const open = openTopics(session);
  /** The topic on the card; null while nobody goes through them. */
  const [current, setCurrent] = useState<string | null>(null);
  const place = open.findIndex(([id]) => id === current);
  const [id, topic] = open[place] ?? [];

  const card = useRef<HTMLElement>(null);
  // The focus shows the topic only, not the buttons below it.
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), [current]);
  const show = (next: string | undefined) => {
    setCurrent(next ?? null);
    focusInNextFrame(next === undefined ? '[data-adds="parking-lot"] button' : '[data-walk] [data-topic]');
  };
  if (readOnly || open.length === 0) return null;
  if (id === undefined || !topic) {
    return (
      <div className={styles.walkOpen}>
        <Button icon={<ListChecks aria-hidden />} onPress={() => show(open[0]?.[0])}>
          {t('walk')}
        </Button>
      </div>
    );
  }
  /** The next open topic; after the last one the first that was left for later. */
  const following = (open[place + 1] ?? open[0])?.[0];
  const next = following === id ? undefined : following;
  const change = (field: 'owner' | 'due') => (value: string) =>
    edit('updateParked', { id, change: { [field]: value } }, { undo: { merge: `${id}.${field}` }, undoIn: 'closing' });
  return (
    <section className={styles.walk} aria-label={t('walkName')} ref={card} data-walk>
      <p className={styles.walkPlace}>
        {t('walkPlace', { number: place + 1, total: open.length, step: stepName(topic.step) })}
      </p>
      <p className={styles.walkTopic} tabIndex={-1} data-topic>
        {topic.text}
      </p>
      <div className={styles.walkDetails}>
        <div>
          <ComboField key={id} label={t('who')} value={topic.owner} options={owners} onChange={change('owner')} />
        </div>
        <TextField label={t('due')} type="date" value={topic.due} onChange={change('due')} />
      </div>
      <div className={styles.walkButtons} role="group" aria-label={t('walkAsk')}>
        {outcomes.map((outcome) => (
          <Button
            key={outcome}
            onPress={() => {
              settle(id, outcome);
              show(next);
            }}
          >
            {t(`walkOutcomes.${outcome}`)}
          </Button>
        ))}
        <Button look="quiet" isDisabled={next === undefined} onPress={() => show(next)}>
          {t('walkSkip')}
        </Button>
        <Button look="quiet" onPress={() => show(undefined)}>
          {t('walkEnd')}
        </Button>
      </div>
    </section>
  );
}
