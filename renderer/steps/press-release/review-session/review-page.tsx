import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { inTextOrder } from '../../../../workshop/press-release/text/in-text-order';
import type { PartId } from '../../../../workshop/press-release/schema';
import { decisions } from '../../../../workshop/press-release/terms';
import { useEdit, useOpenSession, useSlice } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { ReadingPart } from './reading-part';
import { ReadingQuestions } from './reading-questions';
import styles from './review-session.module.css';

interface WalkStationProps {
  name: string;
  /** The part to decide on; null for the questions, which need no decision. */
  part: PartId | null;
  index: number;
  isLast: boolean;
  go: (to: number) => void;
}

/** One page of the review session: the text, its open comments, and the decision. */
export function ReviewPage({ name, part, index, isLast, go }: WalkStationProps) {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const verdicts = useSlice('press-release').verdicts;
  const edit = useEdit('press-release');
  useEffect(() => {
    // Keys of presenters' remotes.
    const turn = (event: KeyboardEvent) => {
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
      event.preventDefault();
      go(event.key === 'PageDown' ? index + 1 : index - 1);
    };
    addEventListener('keydown', turn);
    return () => removeEventListener('keydown', turn);
  }, [index, go]);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div key={index} className={styles.page} tabIndex={0} role="group" aria-label={name}>
        {part === null ? (
          <ReadingQuestions />
        ) : (
          <>
            <h3 className={styles.part}>{name}</h3>
            <ReadingPart part={part} />
            <OpenComments part={part} />
          </>
        )}
      </div>
      <footer className={styles.footer}>
        {part === null ? null : (
          <ChoiceGroup
            label={t('reviewSession.verdict')}
            hideLabel
            value={verdicts[part] ?? null}
            isDisabled={readOnly}
            options={decisions.map((value) => ({ value, text: t(`review.decisions.${value}`) }))}
            onChange={(verdict) => edit('setVerdict', { part, verdict })}
          />
        )}
        <Button isDisabled={index === 0} onPress={() => go(index - 1)}>
          {t('reviewSession.back')}
        </Button>
        <Button look="primary" autoFocus onPress={() => go(index + 1)}>
          {isLast ? t('reviewSession.toSummary') : t('reviewSession.next')}
        </Button>
      </footer>
    </>
  );
}

function OpenComments({ part }: { part: PartId }) {
  const { t } = useTranslation('press-release');
  const slice = useSlice('press-release');
  const comments = inTextOrder(slice, slice.comments).filter(
    ({ item, passage }) => !item.resolved && (passage?.part ?? item.part) === part,
  );
  if (comments.length === 0) return null;
  return (
    <ul className={styles.comments} aria-label={t('review.comments')}>
      {comments.map(({ id, item, passage }) => (
        <li key={id}>
          {item.quote === '' ? null : <q>{passage?.text ?? item.quote}</q>} {item.text}{' '}
          <span className={styles.author}>{item.author}</span>
        </li>
      ))}
    </ul>
  );
}
