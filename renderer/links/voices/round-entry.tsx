import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { abstention, isValidAnswer, remainingPoints } from '../../../workshop/voices/answers';
import type { Answer, Ask } from '../../../workshop/voices/schema';
import { Button } from '../../ui/button';
import { PointsField } from './fields/points-field';
import { RankingField, randomRanking } from './fields/ranking-field';
import { RatingsField } from './fields/ratings-field';
import styles from './voices.module.css';

interface RoundEntryProps {
  ask: Ask;
  name: string;
  /** Why the answer could not be cast; empty for none. */
  problem: string;
  onCast: (answer: Answer) => Promise<void>;
  onBack: () => void;
}

/**
 * The answer of one person. It is nowhere but in this component until it is cast: not in the drafts of fields, not in the session. Escape
 * and the button leave it, and then it is gone.
 */
export function RoundEntry({ ask, name, problem, onCast, onBack }: RoundEntryProps) {
  const { t } = useTranslation('voices');
  const [answer, setAnswer] = useState<Answer>(() => (ask.kind === 'ranking' ? randomRanking(ask) : {}));
  const [isSending, setIsSending] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // While an item is dragged by keys, Escape ends only that.
      if (event.key !== 'Escape' || document.querySelector('[data-dragging]')) return;
      // The overlay would close with all of the round.
      event.stopPropagation();
      onBack();
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [onBack]);
  const isComplete = isValidAnswer(ask, answer);
  const cast = (given: Answer) => {
    setIsSending(true);
    void onCast(given).finally(() => setIsSending(false));
  };
  const open = Object.keys(ask.items).length - Object.keys(answer).length;
  const left = ask.kind === 'points' ? remainingPoints(ask, answer) : 0;
  const state =
    ask.kind === 'points'
      ? left === 0
        ? t('entry.none')
        : t(left > 0 ? 'entry.left' : 'entry.over', { count: Math.abs(left) })
      : ask.kind === 'ranking'
        ? ''
        : open > 0
          ? t('entry.open', { count: open })
          : t('entry.complete');
  return (
    <form
      className={styles.rest}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete && !isSending) cast(answer);
      }}
    >
      <div className={styles.page}>
        <p className={styles.hint}>{t('entry.of', { name })}</p>
        {ask.kind === 'points' ? <PointsField ask={ask} answer={answer} onChange={setAnswer} /> : null}
        {ask.kind === 'ranking' ? <RankingField ask={ask} answer={answer} onChange={setAnswer} /> : null}
        {ask.kind === 'scale' || ask.kind === 'percent' ? (
          <RatingsField ask={ask} answer={answer} onChange={setAnswer} />
        ) : null}
      </div>
      <footer className={styles.footer}>
        <p className={styles.count} role="status" data-over={left < 0 || undefined}>
          {state}
        </p>
        {problem === '' ? null : (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <span className={styles.gap} />
        <Button look="quiet" onPress={onBack}>
          {t('entry.back')}
        </Button>
        <Button isDisabled={isSending} onPress={() => cast(abstention(ask))}>
          {t('entry.abstainAll')}
        </Button>
        <Button look="primary" type="submit" isDisabled={!isComplete || isSending}>
          {t('entry.cast')}
        </Button>
      </footer>
    </form>
  );
}
