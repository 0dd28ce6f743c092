import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { useState } from 'react';
import { Button, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Answer, Ask } from '../../../../workshop/voices/schema';
import { focusInNextFrame } from '../../../ui/focus-in-next-frame';
import { IconButton } from '../../../ui/button';
import styles from './fields.module.css';

type RankingAsk = Extract<Ask, { kind: 'ranking' }>;

interface RankingFieldProps {
  ask: RankingAsk;
  answer: Answer;
  onChange: (answer: Answer) => void;
}

/**
 * A random order to start from: items at the top of a given list are chosen more often (J. A. Krosnick and D. F. Alwin, An evaluation of a
 * cognitive theory of response-order effects, Public Opinion Quarterly 51 (1987) 201-219).
 */
export function randomRanking({ items }: RankingAsk): Answer {
  const shuffled = Object.keys(items)
    .map((id) => ({ id, at: Math.random() }))
    .sort((a, b) => a.at - b.at);
  return Object.fromEntries(shuffled.map(({ id }, index) => [id, index + 1]));
}

/** Puts items in order, by dragging, by Alt and arrow keys, or by two buttons each. */
export function RankingField({ ask, answer, onChange }: RankingFieldProps) {
  const { t } = useTranslation('voices');
  const [message, say] = useState('');
  const order = Object.keys(ask.items).sort((a, b) => (answer[a] ?? 0) - (answer[b] ?? 0));
  const labelOf = (id: string) => ask.items[id]?.label ?? '';
  const move = (id: string, to: number) => {
    const others = order.filter((other) => other !== id);
    const place = Math.max(0, Math.min(others.length, to));
    others.splice(place, 0, id);
    onChange(Object.fromEntries(others.map((other, index) => [other, index + 1])));
    say(t('entry.placed', { item: labelOf(id), place: place + 1 }));
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': labelOf(String(key)) })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      if (id === undefined || id === target.key) return;
      const at = order.filter((other) => other !== id).indexOf(String(target.key));
      move(id, target.dropPosition === 'after' ? at + 1 : at);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.insertion ?? ''} />,
  });
  const moveByKey = (event: React.KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const id =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role="row"]')?.dataset['key'] : null;
    if (by === undefined || !event.altKey || !id) return;
    // The list would move the focus to the next row.
    event.preventDefault();
    event.stopPropagation();
    move(id, order.indexOf(id) + by);
    focusInNextFrame(`[role="row"][data-key="${CSS.escape(id)}"]`);
  };
  return (
    <div className={styles.ranking} onKeyDownCapture={moveByKey}>
      <p className={styles.hint}>
        {t('entry.rankHow')} {t('entry.rankShuffled')}
      </p>
      <GridList
        aria-label={t('kinds.ranking')}
        className={styles.ranks ?? ''}
        items={order.map((id) => ({ id }))}
        dependencies={[answer]}
        dragAndDropHooks={dragAndDropHooks}
        autoFocus="first"
      >
        {({ id }) => (
          <GridListItem id={id} textValue={labelOf(id)} className={styles.rank ?? ''}>
            <Button slot="drag" className={styles.grip ?? ''} aria-label={t('entry.drag', { item: labelOf(id) })}>
              <GripVertical aria-hidden />
            </Button>
            <span className={styles.place}>{answer[id]}</span>
            <span className={styles.rankLabel}>{labelOf(id)}</span>
            <IconButton
              label={t('entry.up', { item: labelOf(id) })}
              isDisabled={answer[id] === 1}
              onPress={() => move(id, order.indexOf(id) - 1)}
            >
              <ArrowUp aria-hidden />
            </IconButton>
            <IconButton
              label={t('entry.down', { item: labelOf(id) })}
              isDisabled={answer[id] === order.length}
              onPress={() => move(id, order.indexOf(id) + 1)}
            >
              <ArrowDown aria-hidden />
            </IconButton>
          </GridListItem>
        )}
      </GridList>
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </div>
  );
}
